import type { ReactNode } from 'react';
import type { LegendEntry } from './LegendEntry.ts';
import type { ChartTheme } from './theme.ts';

interface LegendMarkProps {
  readonly shape: LegendEntry['shape'];
  readonly colour: string;
  readonly theme: ChartTheme;
}

/** The key of a legend as its mark looks in the chart: a patch, a line, a dot. */
export function LegendMark({ shape, colour, theme }: LegendMarkProps): ReactNode {
  return (
    <svg className="legend-mark" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
      {markOf(shape, colour, theme)}
    </svg>
  );
}

function markOf(shape: LegendEntry['shape'], colour: string, theme: ChartTheme): ReactNode {
  const box = { x: 0.5, y: 0.5, width: 17, height: 11, rx: 1.5 };
  const line = { stroke: colour, strokeWidth: 2, fill: 'none' };
  switch (shape) {
    case 'patch':
      return <rect {...box} fill={colour} stroke={theme.axis} />;
    case 'band':
      return <rect {...box} fill={colour} fillOpacity={0.3} />;
    case 'hatched':
      return (
        <>
          <rect {...box} fill={theme.gap} stroke={theme.axis} />
          <path
            d="M5 1L1 5M10 1L1 10M15 1L5 11M17 4L10 11M17 9L15 11"
            {...line}
            strokeWidth={1.2}
          />
        </>
      );
    case 'line':
      return <path d="M0 6H18" {...line} />;
    case 'dashed':
      return <path d="M0 6H18" {...line} strokeDasharray="5 3" />;
    case 'dotted':
      return <path d="M0 6H18" {...line} strokeDasharray="2 2" />;
    case 'cross':
      return <path d="M5 2L13 10M13 2L5 10" {...line} />;
    case 'whisker':
      return <path d="M1 6H17M1 3V9M17 3V9" {...line} strokeWidth={1.5} />;
    case 'tick':
      return <path d="M9 0V12" {...line} strokeWidth={2.5} />;
    case 'dot':
      return <circle cx="9" cy="6" r="4" fill={colour} />;
    case 'ring':
      return <circle cx="9" cy="6" r="4" {...line} strokeWidth={1.5} />;
  }
}
