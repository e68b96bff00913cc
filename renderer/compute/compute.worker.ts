import { breathe } from './breathe.ts';
import { bundledAtOrigin } from './bundled.ts';
import { startEngine } from './engine.ts';
import type { ToWorker } from './messages.ts';
import { serve } from './serve.ts';

const take = serve({
  startEngine,
  files: bundledAtOrigin(self.location.href),
  send: (message) => self.postMessage(message),
  pause: breathe(),
});

self.onmessage = ({ data }: MessageEvent<ToWorker>) => take(data);
