import { failure, type Result } from '../../../analysis/failure.ts';
import type {
  FromRobustness,
  Robustness,
  RobustnessProgress,
  RobustnessQuestion,
} from './messages.ts';

/**
 * Puts an index to the test in a worker of its own, which ends with the answer or when called off.
 *
 * @param question - what is asked
 * @param options -  progress, and a signal that ends the worker at once
 * @returns the answer, or `cancelled`; rejects by a bug only
 */
export function askRobustness(
  question: RobustnessQuestion,
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: RobustnessProgress) => void;
  },
): Promise<Result<Robustness>> {
  const worker = new Worker(new URL('./robustness.worker.ts', import.meta.url), {
    type: 'module',
    name: 'robustness',
  });
  return new Promise<Result<Robustness>>((resolve, reject) => {
    options.signal.addEventListener(
      'abort',
      () => resolve(failure('cancelled', 'robustness', 'robustness was withdrawn')),
      { once: true },
    );
    worker.onmessage = ({ data }: MessageEvent<FromRobustness>) => {
      if (data.kind === 'progress') options.onProgress(data.progress);
      else if (data.kind === 'answer') resolve(data.answer);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) =>
      reject(new Error(`the robustness worker stopped: ${event.message}`));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
