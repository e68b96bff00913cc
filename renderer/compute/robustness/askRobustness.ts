import type { Result } from '../../../analysis/failure.ts';
import { askOnce, type OnceOptions } from '../askOnce.ts';
import type { Robustness, RobustnessProgress, RobustnessQuestion } from './messages.ts';

/**
 * Puts an index to the test in a worker of its own, which ends with the answer or when called off.
 *
 * @param question - what is asked
 * @param options -  progress, and a signal that ends the worker at once
 * @returns the answer, or `cancelled`; rejects by a bug only
 */
export function askRobustness(
  question: RobustnessQuestion,
  options: OnceOptions<RobustnessProgress>,
): Promise<Result<Robustness>> {
  const worker = new Worker(new URL('./robustness.worker.ts', import.meta.url), {
    type: 'module',
    name: 'robustness',
  });
  return askOnce(worker, 'robustness', question, options);
}
