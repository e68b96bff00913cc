import { useRef, useState } from 'react';
import { publicationFaults } from '../../chart/figure/publication.ts';
import { desktop } from '../../desktop.ts';
import { drawingBroke } from '../../figures/drawingBroke.ts';
import {
  exportTray,
  type NamedFigure,
  stepsOf,
  type TrayFiles,
  type TrayOrder,
} from '../../figures/exportTray.ts';
import { whyNotWritten } from '../../figures/savedWords.ts';
import { useFigureFailureText } from '../../figures/useFigureFailureText.ts';
import type { TrayFigure } from '../../state/tray/trayState.ts';
import { useWords } from '../../words/words.ts';

/** How far an export of the tray is. */
export type TrayExport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'drawing'; readonly done: number; readonly all: number }
  | { readonly kind: 'said'; readonly good: boolean; readonly text: string };

/** Exports the tray: draws with progress, can be called off, then asks where to save. */
export function useTrayExport(): {
  readonly state: TrayExport;
  readonly start: (figures: readonly TrayFigure[], order: TrayOrder) => Promise<void>;
  readonly cancel: () => void;
} {
  const say = useWords();
  const failureText = useFigureFailureText();
  const [state, setState] = useState<TrayExport>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const start = async (figures: readonly TrayFigure[], order: TrayOrder): Promise<void> => {
    const blocked = figures.find(({ figure }) => publicationFaults(figure).length > 0);
    if (blocked !== undefined) {
      setState({ kind: 'said', good: false, text: say('tray.blocked', { figure: blocked.name }) });
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    const all = stepsOf(figures.length, order);
    let done = 0;
    setState({ kind: 'drawing', done, all });
    const items = figures.map(
      ({ name, figure, source }): NamedFigure => ({
        name,
        figure,
        whole: source.whole?.[figure.chart.language] ?? null,
      }),
    );
    const step = (): void => {
      done += 1;
      setState({ kind: 'drawing', done, all });
    };
    const made = await exportTray(items, order, step, controller.signal).catch(
      (cause: unknown): TrayFiles => ({ kind: 'failed', figure: '', result: drawingBroke(cause) }),
    );
    running.current = null;
    setState(await saved(made));
  };

  const saved = async (made: TrayFiles): Promise<TrayExport> => {
    switch (made.kind) {
      case 'cancelled':
        return { kind: 'said', good: false, text: say('tray.cancelled') };
      case 'failed': {
        const reason = failureText(made.result.failure);
        const text = say('tray.failed', { figure: made.figure, reason });
        return { kind: 'said', good: false, text };
      }
      case 'files': {
        const outcome = await desktop()['files:saveAll']({ files: made.files });
        if (!outcome.ok) {
          const reason = whyNotWritten(outcome.kind, outcome.message, say);
          return { kind: 'said', good: false, text: say('export.failed', { reason }) };
        }
        if (outcome.value.kind === 'cancelled') {
          return { kind: 'said', good: false, text: say('tray.cancelled') };
        }
        const { folder, names } = outcome.value;
        const text = say('tray.saved', { count: names.length, folder });
        return { kind: 'said', good: true, text };
      }
    }
  };

  return { state, start, cancel: () => running.current?.abort() };
}
