import { Worker } from 'node:worker_threads';
import type { Run } from '../../../analysis/assess/runChoices.ts';
import { type RunPart, runPart, splitRuns } from '../../../analysis/assess/runPart.ts';
import type { Result } from '../../../analysis/failure.ts';
import { success } from '../../../analysis/failure.ts';

/** What a thread tells: how far it is, or how it ended. */
export type ThreadNews = { readonly done: number } | { readonly ended: Result<readonly Run[]> };

/**
 * Builds the runs of an analysis in this thread or on several; the bits are the same.
 *
 * @param whole -   the analysis
 * @param threads - how many, at least one; one works here
 * @param tell -    called with the number of runs that are done
 * @returns the runs in order
 * @throws Error when a thread breaks down
 */
export async function buildOnThreads(
  whole: RunPart,
  threads: number,
  tell: (done: number) => void,
): Promise<Result<readonly Run[]>> {
  if (threads === 1) return runPart(whole, tell);
  const done = new Array<number>(threads).fill(0);
  const parts = splitRuns(whole, threads);
  const workers: Worker[] = [];
  try {
    const ended = await Promise.all(
      parts.map((part, place) => {
        const worker = threadFor(part);
        workers.push(worker);
        return newsOf(worker, (count) => {
          done[place] = count;
          tell(done.reduce((total, each) => total + each, 0));
        });
      }),
    );
    const runs: Run[] = [];
    for (const each of ended) {
      if (!each.ok) return each;
      runs.push(...each.value);
    }
    return success(runs);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Node needs tsx in a thread to read TypeScript. */
function threadFor(part: RunPart): Worker {
  const script = JSON.stringify(new URL('./runThread.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ register }) => register()).then(() => import(${script}));`;
  return new Worker(start, { eval: true, workerData: part });
}

function newsOf(worker: Worker, tell: (done: number) => void): Promise<Result<readonly Run[]>> {
  return new Promise((resolve, reject) => {
    worker.on('message', (news: ThreadNews) => {
      if ('done' in news) tell(news.done);
      else resolve(news.ended);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`a thread stopped before its runs were built, with code ${code}`));
    });
  });
}
