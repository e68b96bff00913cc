import type { ReactNode } from 'react';
import { LegendMark } from './LegendMark.tsx';
import { legendOf } from './legend.ts';
import type { ChartSpec } from './spec.ts';
import { chartThemes } from './theme.ts';

interface LegendViewProps {
  readonly spec: ChartSpec;
  readonly theme: 'light' | 'dark';
}

/** What the marks of a chart mean, and how its classes were found. */
export function LegendView({ spec, theme }: LegendViewProps): ReactNode {
  const { heading, entries } = legendOf(spec, chartThemes[theme]);
  return (
    <div className="legend">
      <span className="legend-heading">{heading}</span>
      {entries.map(({ shape, colour, label }) => (
        <span key={label} className="legend-key">
          <LegendMark shape={shape} colour={colour} theme={chartThemes[theme]} />
          <span className="number">{label}</span>
        </span>
      ))}
    </div>
  );
}
