import type { ReactNode } from 'react';
import type { FigureSource } from '../chart/figure/FigureSpec.ts';
import { figureOf } from '../chart/figure/figurePresets.ts';
import { useCurrent, useSend } from '../state/context.ts';
import type { State } from '../state/state.ts';
import { IconButton } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';

interface FigureToolsProps {
  /** What the figure is called on screen. */
  readonly name: string;
  /** The figure in both languages at the moment of a press; null where there is none. */
  readonly source: (state: State) => FigureSource | null;
}

/** The tools in the small header of a figure: collect it in the tray; edit and export it. */
export function FigureTools({ name, source }: FigureToolsProps): ReactNode {
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
      <IconButton
        icon="tray"
        label={say('figureTools.collect', { figure: name })}
        onPress={collect}
      />
      <IconButton icon="export" label={say('figureTools.edit', { figure: name })} onPress={edit} />
    </>
  );
}
