import { parentPort, workerData } from 'node:worker_threads';
import { type RunPart, runPart } from '../../../analysis/assess/runPart.ts';
import type { ThreadNews } from './buildOnThreads.ts';

const tell = (news: ThreadNews): void => parentPort?.postMessage(news);

tell({
  ended: runPart(workerData as RunPart, (done) => {
    if (done % 50 === 0) tell({ done });
  }),
});
