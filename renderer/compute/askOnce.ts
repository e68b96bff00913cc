import { failure, type Result } from '../../analysis/failure.ts';

/** From a worker that answers one question to the window. */
export type FromOnce<Progress, Answer> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly answer: Result<Answer> }
  | { readonly kind: 'broken'; readonly message: string };

/** What a question may bring along. */
export interface OnceOptions<Progress> {
  /** Ends the worker at once. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Asks a worker one question; it ends with the answer or when called off.
 *
 * @param worker -   just started
 * @param name -     of the question, for what is told of it
 * @param question - plain data
 * @param options -  progress, and a signal that ends the worker at once
 * @returns the answer, or `cancelled`; rejects by a bug only
 */
export function askOnce<Progress, Answer>(
  worker: Worker,
  name: string,
  question: unknown,
  { signal, onProgress }: OnceOptions<Progress>,
): Promise<Result<Answer>> {
  return new Promise<Result<Answer>>((resolve, reject) => {
    signal.addEventListener(
      'abort',
      () => resolve(failure('cancelled', name, `${name} was withdrawn`)),
      { once: true },
    );
    worker.onmessage = ({ data }: MessageEvent<FromOnce<Progress, Answer>>) => {
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'answer') resolve(data.answer);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) =>
      reject(new Error(`the worker of ${name} stopped: ${event.message}`));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

/**
 * The worker's side: answers its only question, and tells of a bug.
 *
 * @param answer - makes the answer, and is given what progress is reported to
 * @param send -   to the window
 */
export function answerOnce<Question, Progress, Answer>(
  answer: (question: Question, report: (progress: Progress) => void) => Result<Answer>,
  send: (message: FromOnce<Progress, Answer>) => void,
): (message: { readonly data: Question }) => void {
  return ({ data }) => {
    try {
      send({
        kind: 'answer',
        answer: answer(data, (progress) => send({ kind: 'progress', progress })),
      });
    } catch (cause) {
      send({
        kind: 'broken',
        message: cause instanceof Error ? (cause.stack ?? '') : String(cause),
      });
    }
  };
}
