import { breathe } from './breathe.ts';
import { bundledAtOrigin, fetchAtOrigin } from './bundled.ts';
import { serve } from './serve.ts';

// Answers what needs no engine, from the first moment on: the engine starts beside it.
const take = serve({
  startEngine: () => Promise.reject(new Error('this worker has no engine')),
  kept: () => fetchAtOrigin('/opening/answers.bin', self.location.href),
  files: bundledAtOrigin(self.location.href),
  send: (message) => self.postMessage(message),
  pause: breathe(),
});

self.onmessage = ({ data }: MessageEvent<Parameters<typeof take>[0]>) => take(data);
