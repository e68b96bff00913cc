import type { ReactNode } from 'react';
import { legendOf } from '../../chart/legend.ts';
import type { ChoroplethSpec } from '../../chart/spec.ts';
import { chartThemes } from '../../chart/theme.ts';

interface LegendProps {
  readonly spec: ChoroplethSpec;
  readonly theme: 'light' | 'dark';
}

/** What the colours of the map mean, and how the classes were found. */
export function Legend({ spec, theme }: LegendProps): ReactNode {
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
