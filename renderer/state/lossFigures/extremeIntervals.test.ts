import { expect, it, vi } from 'vitest';
import { failure, type Result, success } from '../../../analysis/failure.ts';
import {
  type ExtremesFigure,
  extremesFigure,
  fittedExtremes,
} from '../../../analysis/losses/figures/extremesFigure.ts';
import type { ReturnLevel } from '../../../analysis/losses/lossExtremes.ts';
import { assessed, yearlyDeaths } from '../../../analysis/losses/testing/assessed.ts';
import { valueOf } from '../../../analysis/testing/reference.ts';
import { levelsWithIntervals } from '../../compute/extremes/intervals.ts';
import { firstChoices } from '../choices.ts';
import type { State } from '../state.ts';
import type { Store } from '../store.ts';
import { extremesQuestionOf } from './extremeChoices.ts';
import { intervalsKey, startIntervals, withIntervals } from './extremeIntervals.ts';
import { noLossFigureAnswers } from './lossFigureAnswers.ts';

const losses = yearlyDeaths(
  [4, 9, 2, 7, 30, 5, 11, 3, 1, 6, 8, 14],
  [1, 3, 8, 2, 4, 22, 6, 5, 0, 1, 9, 2],
);
const lossFigures = {
  ...firstChoices.lossFigures,
  tab: 'exceedance',
  exceedancePart: 'levels',
  extremeModel: 'gev',
} as const;
const choices = { ...firstChoices, lossFigures };
const request = extremesQuestionOf(choices, null);
const figure: ExtremesFigure = extremesFigure(
  valueOf(fittedExtremes(assessed({ firstYear: 2000, lastYear: 2011 }, losses), request)),
  request,
);

it('takes the intervals to the levels that they are of, and to no others', () => {
  const levels = valueOf(figure.extremes).levels.map((level) => ({
    ...level,
    interval: success({ lower: 1, upper: 2 }),
  }));
  const intervals = { key: intervalsKey(request), part: 1, result: success(levels) };
  expect(valueOf(withIntervals(request, figure, intervals).extremes).levels).toEqual(levels);
  const other = { ...request, belowThreshold: 0.8 };
  expect(withIntervals(other, figure, intervals)).toBe(figure);
});

it('tells the levels of the figure again, with both intervals around them', () => {
  const { given, threshold } = figure;
  const told: number[] = [];
  const question = { given, model: 'gev', threshold, periods: [10] } as const;
  const [level] = valueOf(levelsWithIntervals(question, (part) => told.push(part)));
  const same = valueOf(figure.extremes).levels.find(
    ({ returnPeriodYears }) => returnPeriodYears === 10,
  );
  expect(level?.level).toEqual(same?.level);
  const middle = valueOf(level?.level ?? failure('bad-input', 'test', 'no level'));
  for (const found of [level?.interval, level?.bootstrap]) {
    const { lower, upper } = valueOf(found ?? failure('bad-input', 'test', 'no interval'));
    expect(lower).toBeLessThan(middle);
    expect(upper).toBeGreaterThan(middle);
  }
  expect(told.length).toBeGreaterThan(10);
  expect(told.at(-1)).toBe(1);
});

/** A store whose state is replaced by hand. */
function storeOf(first: State): Store & { readonly show: (state: State) => void } {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send: vi.fn<Store['send']>(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
  };
}

it('asks while the levels are shown, and calls it off when they are left', async () => {
  const shown = {
    view: 'losses',
    opening: { kind: 'failed' },
    choices,
    lossFigures: { ...noLossFigureAnswers, extremes: { request, result: success(figure) } },
  } as unknown as State;
  const hidden = { ...shown, view: 'index' } as State;
  const store = storeOf(hidden);
  const signals: AbortSignal[] = [];
  let settle: (result: Result<readonly ReturnLevel[]>) => void = () => undefined;
  const ended = new AbortController();
  startIntervals(
    store,
    (_, { signal }) => {
      signals.push(signal);
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
    ended.signal,
  );
  store.show(shown);
  store.show({ ...shown });
  expect(signals).toHaveLength(1);
  store.show(hidden);
  expect(signals[0]?.aborted).toBe(true);
  store.show(shown);
  settle(success([]));
  await vi.waitFor(() => {
    expect(store.send).toHaveBeenLastCalledWith({
      kind: 'lossFiguresAnswered',
      answers: { intervals: { key: intervalsKey(request), part: 1, result: success([]) } },
    });
  });
  ended.abort();
});
