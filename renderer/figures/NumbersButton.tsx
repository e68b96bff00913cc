import type { ReactNode } from 'react';
import type { ChartSpec } from '../chart/spec.ts';
import { useSend } from '../state/context.ts';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { useWords } from '../words/words.ts';
import type { ExplainTarget } from './ExplainTarget.ts';
import { NumbersTable } from './NumbersTable.tsx';

interface NumbersButtonProps {
  /** What the figure is called on screen. */
  readonly name: string;
  /** The figure at the moment of the press; null where there is none. */
  readonly spec: () => ChartSpec | null;
  /** What explains its numbers; absent where they are only read. */
  readonly explain?: ExplainTarget | undefined;
}

/** Shows the numbers that a figure draws as a table, for those who read rather than look. */
export function NumbersButton({ name, spec, explain }: NumbersButtonProps): ReactNode {
  const say = useWords();
  const send = useSend();
  return (
    <PopoverButton label={say('figureTools.numbers', { figure: name })} icon="numbers">
      {(close) => {
        const chart = spec();
        return chart === null ? null : (
          <div className="figure numbers-note">
            <h3 className="figure-title">{chart.title}</h3>
            {explain === undefined ? null : (
              <p className="panel-unit">{say('explaining.tableHint')}</p>
            )}
            <NumbersTable
              spec={chart}
              explain={explain}
              onExplain={(event) => {
                close();
                // Only once the note has let go of the focus can the explanation take it.
                requestAnimationFrame(() => requestAnimationFrame(() => send(event)));
              }}
            />
          </div>
        );
      }}
    </PopoverButton>
  );
}
