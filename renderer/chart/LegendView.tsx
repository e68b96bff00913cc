import type { ReactNode } from 'react';
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
      {entries.map(({ shape, colour, label }) => (
        <span key={label} className="legend-key">
          <span
            className="legend-mark"
            aria-hidden="true"
            style={{ background: shape === 'hatched' ? hatching(colour) : colour }}
          />
          <span className="number">{label}</span>
        </span>
      ))}
    </div>
  );
}

function hatching(colour: string): string {
  return `repeating-linear-gradient(135deg, ${colour} 0 1px, transparent 1px 4px)`;
}
