import type { CSSProperties, ReactNode } from 'react';
import type { LegendEntry } from './LegendEntry.ts';
import { legendOf } from './legend.ts';
import type { ChartSpec } from './spec.ts';
import { chartThemes } from './theme.ts';

interface LegendViewProps {
  readonly spec: ChartSpec;
  readonly theme: 'light' | 'dark';
}

/** What the colours of a chart mean, and how its classes were found. */
export function LegendView({ spec, theme }: LegendViewProps): ReactNode {
  const { heading, entries } = legendOf(spec, chartThemes[theme]);
  return (
    <div className="legend">
      <span className="legend-heading">{heading}</span>
      {entries.map((entry) => (
        <span key={entry.label} className="legend-key">
          <span
            className="legend-mark"
            data-shape={entry.shape}
            aria-hidden="true"
            style={markStyle(entry)}
          />
          <span className="number">{entry.label}</span>
        </span>
      ))}
    </div>
  );
}

function markStyle({ shape, colour }: LegendEntry): CSSProperties {
  switch (shape) {
    case 'patch':
    case 'dot':
    case 'band':
      return { background: colour };
    case 'hatched':
      return {
        background: `repeating-linear-gradient(135deg, ${colour} 0 1px, transparent 1px 4px)`,
      };
    case 'ring':
      return { border: `2px solid ${colour}` };
    case 'dashed':
      return {
        background: `repeating-linear-gradient(90deg, ${colour} 0 5px, transparent 5px 8px)`,
      };
    case 'line':
    case 'whisker':
    case 'tick':
    case 'cross':
      return { background: colour };
  }
}
