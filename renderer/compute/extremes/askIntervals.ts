import type { Result } from '../../../analysis/failure.ts';
import type { ReturnLevel } from '../../../analysis/losses/lossExtremes.ts';
import { askOnce, type OnceOptions } from '../askOnce.ts';
import type { IntervalsQuestion } from './intervals.ts';

/**
 * Asks for the intervals of return levels in a worker of its own, which ends with the answer or when
 * called off: they take seconds, and other questions do not wait for them.
 *
 * @param question - values and model
 * @param options -  the part of the work that is done, and a signal that ends the worker at once
 * @returns the levels with their intervals, or `cancelled`; rejects by a bug only
 */
export function askIntervals(
  question: IntervalsQuestion,
  options: OnceOptions<number>,
): Promise<Result<readonly ReturnLevel[]>> {
  const worker = new Worker(new URL('./extremes.worker.ts', import.meta.url), {
    type: 'module',
    name: 'extremes',
  });
  return askOnce(worker, 'extremes', question, options);
}
