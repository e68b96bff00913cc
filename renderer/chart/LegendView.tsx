import type { ReactNode } from 'react';
import { LegendMark } from './LegendMark.tsx';
import { legendOf } from './legend.ts';
import type { ChartSpec } from './spec.ts';
import { chartThemes } from './theme.ts';

interface LegendViewProps {
  readonly spec: ChartSpec;
  readonly theme: 'light' | 'dark';
  /** Writes the words of a key, where they are more than text; from 0, in their order. */
  readonly write?: (label: string, place: number) => ReactNode;
}

/** What the marks of a chart mean, and how its classes were found. */
export function LegendView({ spec, theme, write = (label) => label }: LegendViewProps): ReactNode {
  const { heading, entries } = legendOf(spec, chartThemes[theme]);
  return (
    <div className="legend">
      {heading !== '' && <span className="legend-heading">{heading}</span>}
      {entries.map(({ shape, colour, label }, place) => (
        <span key={label} className="legend-key">
          <LegendMark shape={shape} colour={colour} theme={chartThemes[theme]} />
          <span className="number">{write(label, place)}</span>
        </span>
      ))}
    </div>
  );
}
