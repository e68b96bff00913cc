import { expect, it } from 'vitest';
import { success } from '../../analysis/failure.ts';
import { answerOnce, askOnce, type FromOnce } from './askOnce.ts';

/** A worker that answers in the same thread. */
function workerOf(answer: (question: number, report: (done: number) => void) => number): {
  readonly worker: Worker;
  readonly ended: () => boolean;
} {
  let isEnded = false;
  const port = {
    onmessage: null as ((event: { readonly data: unknown }) => void) | null,
    onerror: null,
    terminate: () => {
      isEnded = true;
    },
    postMessage: (question: number) => {
      const listen = answerOnce<number, number, number>(
        (asked, report) => success(answer(asked, report)),
        (message: FromOnce<number, number>) => port.onmessage?.({ data: message }),
      );
      queueMicrotask(() => listen({ data: question }));
    },
  };
  return { worker: port as unknown as Worker, ended: () => isEnded };
}

it('gives the answer after its progress, and ends the worker', async () => {
  const { worker, ended } = workerOf((question, report) => {
    report(1);
    return 2 * question;
  });
  const told: number[] = [];
  const options = { signal: new AbortController().signal, onProgress: (n: number) => told.push(n) };
  expect(await askOnce(worker, 'twice', 21, options)).toEqual(success(42));
  expect(told).toEqual([1]);
  expect(ended()).toBe(true);
});

it('rejects with what broke, and answers what is called off', async () => {
  const broken = workerOf(() => {
    throw new Error('out of numbers');
  });
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  await expect(askOnce(broken.worker, 'twice', 1, options)).rejects.toThrow('out of numbers');

  const called = new AbortController();
  const never = workerOf(() => 1);
  const answer = askOnce(never.worker, 'twice', 1, { ...options, signal: called.signal });
  called.abort();
  expect(await answer).toMatchObject({ failure: { kind: 'cancelled' } });
  expect(never.ended()).toBe(true);
});
