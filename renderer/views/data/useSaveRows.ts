import { useCallback, useEffect, useRef, useState } from 'react';
import type { Result } from '../../../analysis/failure.ts';
import type { TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';
import { desktop } from '../../desktop.ts';
import type { DataFormat } from '../../export/ExportedFigure.ts';
import { copiedText } from '../../export/tables/copiedText.ts';
import { writeTable } from '../../export/tables/writeTable.ts';
import { whyNotWritten } from '../../figures/savedWords.ts';
import { broken } from '../../state/broken.ts';
import { useWindow } from '../../state/context.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { useSettings } from '../../state/settingsInUse.ts';
import { useFailureText } from '../../state/useFailureText.ts';
import { type SavedRows, tableFacts } from './tableFacts.ts';

/** Rows from an offset on, as many as come at once. */
export type ReadPage = (
  offset: number,
  signal: AbortSignal,
) => Promise<Result<readonly (readonly TableCell[])[]>>;

/** How far a save is. */
export type Saving =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly read: number }
  | { readonly kind: 'said'; readonly text: string };

interface SaveRowsTools {
  readonly saving: Saving;
  readonly save: (format: DataFormat) => void;
  readonly copy: () => void;
  readonly cancel: () => void;
}

/** Rows that a clipboard takes; more are for a file. */
const MOST_COPIED = 10_000;

/** Saves and copies the rows that are shown. */
export function useSaveRows(
  { say, numbers }: DataOnScreen,
  rows: SavedRows,
  count: number,
  page: ReadPage,
): SaveRowsTools {
  const failureText = useFailureText();
  const { language } = useSettings();
  const programVersion = useWindow((state) => state.programVersion);
  const [saving, setSaving] = useState<Saving>({ kind: 'none' });
  const underWay = useRef(new AbortController());
  useEffect(() => () => underWay.current.abort(), []);
  const tell = (text: string): void => setSaving({ kind: 'said', text });

  /** Runs a task; what it says stands where it began, unless another one has begun since. */
  const run = (task: (signal: AbortSignal) => Promise<string>): void => {
    underWay.current.abort();
    const controller = new AbortController();
    underWay.current = controller;
    setSaving({ kind: 'reading', read: 0 });
    void task(controller.signal)
      .catch((cause: unknown) =>
        say('data.save.failed', { reason: failureText(broken(cause).failure) }),
      )
      .then((text) => {
        if (!controller.signal.aborted) tell(text);
      });
  };

  const written = async (format: DataFormat, signal: AbortSignal): Promise<string> => {
    const facts = tableFacts(rows, count, format, language, programVersion);
    const file = await writeTable(
      facts,
      count,
      page,
      (read) => {
        if (!signal.aborted) setSaving({ kind: 'reading', read });
      },
      signal,
    );
    if (!file.ok) {
      const tooLarge = file.failure.kind === 'bad-setting';
      const reason = tooLarge ? say('data.save.tooLarge') : failureText(file.failure);
      return say('data.save.failed', { reason });
    }
    const saved = await desktop()['file:save']({
      suggestedName: `${facts.name}.${format}`,
      kind: format,
      ...file.value,
    });
    if (!saved.ok) {
      return say('data.save.failed', { reason: whyNotWritten(saved.kind, saved.message, say) });
    }
    return saved.value.kind === 'saved' ? say('export.saved', { name: saved.value.name }) : '';
  };

  const copied = async (signal: AbortSignal): Promise<string> => {
    const all: (readonly TableCell[])[] = [];
    while (all.length < Math.min(count, MOST_COPIED)) {
      const next = await page(all.length, signal);
      if (!next.ok) return say('data.save.failed', { reason: failureText(next.failure) });
      if (next.value.length === 0) break;
      all.push(...next.value);
    }
    const kept = all.slice(0, MOST_COPIED);
    const heads = rows.fields.map(({ name }) => name);
    const put = await desktop()['text:copy']({ text: copiedText(heads, kept) });
    if (!put.ok) return say('data.save.failed', { reason: say('data.save.tooLarge') });
    const number = numbers.shown(kept.length);
    return kept.length < count
      ? say('data.save.copiedFirst', { number })
      : say('data.save.copied', { count: kept.length, number });
  };

  return {
    saving,
    save: (format) => run((signal) => written(format, signal)),
    copy: () => run(copied),
    cancel: useCallback(() => {
      underWay.current.abort();
      setSaving({ kind: 'none' });
    }, []),
  };
}
