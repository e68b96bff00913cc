import type { ReactNode } from 'react';
import type { FigureSource } from '../chart/figure/FigureSpec.ts';
import { figureOf } from '../chart/figure/figurePresets.ts';
import { useCurrent, useSend } from '../state/context.ts';
import type { State } from '../state/state.ts';
import { IconButton } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import type { ExplainTarget } from './ExplainTarget.ts';
import { NumbersButton } from './NumbersButton.tsx';

interface FigureToolsProps {
  /** What the figure is called on screen. */
  readonly name: string;
  /** The figure in both languages at the moment of a press; null where there is none. */
  readonly source: (state: State) => FigureSource | null;
  /** False where the figure has a switch of its own for its numbers. */
  readonly numbers?: boolean;
  /** What explains the numbers in its table; absent where they are only read. */
  readonly explain?: ExplainTarget | undefined;
}

/** The tools in the small header of a figure: see its numbers; collect it in the tray; edit and export it. */
export function FigureTools({
  name,
  source,
  numbers = true,
  explain,
}: FigureToolsProps): ReactNode {
  const say = useWords();
  const send = useSend();
  const current = useCurrent();

  const collect = (): void => {
    const state = current();
    const found = source(state);
    if (found === null) return;
    const chart = found.shown[state.settings.language];
    send({
      kind: 'trayChanged',
      event: { kind: 'figureAdded', name: chart.title, source: found, figure: figureOf(chart) },
    });
  };
  const edit = (): void => {
    const found = source(current());
    if (found === null) return;
    send({
      kind: 'dialogChanged',
      dialog: { kind: 'figure', name, source: found, collected: null, format: 'svg' },
    });
  };

  return (
    <>
      {numbers ? (
        <NumbersButton
          name={name}
          spec={() => {
            const state = current();
            return source(state)?.shown[state.settings.language] ?? null;
          }}
          explain={explain}
        />
      ) : null}
      <IconButton
        icon="tray"
        label={say('figureTools.collect', { figure: name })}
        onPress={collect}
      />
      <IconButton icon="export" label={say('figureTools.edit', { figure: name })} onPress={edit} />
    </>
  );
}
