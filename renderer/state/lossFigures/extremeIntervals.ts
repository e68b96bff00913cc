import type { ExtremesFigure } from '../../../analysis/losses/figures/extremesFigure.ts';
import type { ExtremesQuestion } from '../../../analysis/losses/question.ts';
import type { askIntervals } from '../../compute/extremes/askIntervals.ts';
import { broken } from '../broken.ts';
import type { State } from '../state.ts';
import type { Store } from '../store.ts';
import { extremesQuestionOf } from './extremeChoices.ts';
import type { ExtremeIntervals } from './lossFigureAnswers.ts';
import { memberChosen } from './lossFigureNeeds.ts';

/** What intervals depend on, as a text that differs when it does. */
export function intervalsKey({ question, area, model, belowThreshold }: ExtremesQuestion): string {
  return JSON.stringify([question, area, model, belowThreshold]);
}

/** An answer about extremes with the intervals of its levels, once they are there. */
export function withIntervals(
  request: ExtremesQuestion,
  figure: ExtremesFigure,
  intervals: ExtremeIntervals | null,
): ExtremesFigure {
  const { extremes } = figure;
  const result = intervals?.key === intervalsKey(request) ? intervals.result : null;
  if (!extremes.ok || result?.ok !== true) return figure;
  return {
    ...figure,
    extremes: { ...extremes, value: { ...extremes.value, levels: result.value } },
  };
}

/** The answer whose levels want intervals, while a figure shows them; null while none does. */
function wanted(state: State): { readonly key: string; readonly figure: ExtremesFigure } | null {
  const { view, choices, lossFigures } = state;
  const { tab, exceedancePart, checkPlot } = choices.lossFigures;
  const isShown =
    exceedancePart === 'levels' || (exceedancePart === 'check' && checkPlot === 'returnLevels');
  if (view !== 'losses' || tab !== 'exceedance' || !isShown) return null;
  const { extremes } = lossFigures;
  if (extremes === null || !extremes.result.ok || !extremes.result.value.extremes.ok) return null;
  const key = intervalsKey(extremes.request);
  const isCurrent = key === intervalsKey(extremesQuestionOf(choices, memberChosen(state)));
  return isCurrent ? { key, figure: extremes.result.value } : null;
}

/**
 * Asks for the intervals of return levels while a figure shows them, and calls off what nobody looks at
 * any more.
 *
 * @param store -  holds the levels; the intervals go there
 * @param ask -    asks a worker of their own
 * @param signal - ends it
 */
export function startIntervals(store: Store, ask: typeof askIntervals, signal: AbortSignal): void {
  let running: { readonly key: string; readonly ended: AbortController } | null = null;

  const start = async (key: string, figure: ExtremesFigure): Promise<void> => {
    const ended = new AbortController();
    running = { key, ended };
    const tell = (part: number, result: ExtremeIntervals['result']): void => {
      if (running?.key !== key) return;
      store.send({ kind: 'lossFiguresAnswered', answers: { intervals: { key, part, result } } });
    };
    tell(0, null);
    const { given, threshold, extremes } = figure;
    if (!extremes.ok) return;
    const { model, levels } = extremes.value;
    const periods = levels.map(({ returnPeriodYears }) => returnPeriodYears);
    const { years, values, yearsOfRecord } = given;
    const result = await ask(
      { given: { years, values, yearsOfRecord }, model, threshold, periods },
      { signal: ended.signal, onProgress: (part) => tell(part, null) },
    ).catch(broken);
    if (result.ok || result.failure.kind !== 'cancelled') tell(1, result);
  };

  const look = (): void => {
    const now = wanted(store.get());
    if (now?.key === running?.key) return;
    running?.ended.abort();
    running = null;
    if (now === null) return;
    const { intervals } = store.get().lossFigures;
    if (intervals?.key !== now.key || intervals.result === null) void start(now.key, now.figure);
  };
  const stop = store.subscribe(look);
  signal.addEventListener(
    'abort',
    () => {
      stop();
      running?.ended.abort();
    },
    { once: true },
  );
}
