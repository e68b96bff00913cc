import type { ReactNode } from 'react';
import type { ChartSpec } from '../chart/spec.ts';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { useWords } from '../words/words.ts';
import { NumbersTable } from './NumbersTable.tsx';

interface NumbersButtonProps {
  /** What the figure is called on screen. */
  readonly name: string;
  /** The figure at the moment of the press; null where there is none. */
  readonly spec: () => ChartSpec | null;
}

/** Shows the numbers that a figure draws as a table, for those who read rather than look. */
export function NumbersButton({ name, spec }: NumbersButtonProps): ReactNode {
  const say = useWords();
  return (
    <PopoverButton label={say('figureTools.numbers', { figure: name })} icon="numbers">
      {() => {
        const chart = spec();
        return chart === null ? null : (
          <div className="figure numbers-note">
            <h3 className="figure-title">{chart.title}</h3>
            <NumbersTable spec={chart} />
          </div>
        );
      }}
    </PopoverButton>
  );
}
