import { breathe } from './breathe.ts';
import { bundledAtOrigin, fetchAtOrigin } from './bundled.ts';
import type { ToWorker } from './messages.ts';
import { practising } from './practising.ts';
import { serve } from './serve.ts';

// Answers what needs no engine, from the first moment on: the engine starts beside it.
const take = practising(
  (send) =>
    serve({
      startEngine: () => Promise.reject(new Error('this worker has no engine')),
      kept: () => fetchAtOrigin('/opening/answers.bin', self.location.href),
      files: bundledAtOrigin(self.location.href),
      send,
      pause: breathe(),
    }),
  (message) => self.postMessage(message),
);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => take(data);
