import { breathe } from './breathe.ts';
import { bundledAtOrigin } from './bundled.ts';
import { startEngine } from './engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { serve } from './serve.ts';

/** What the compute worker does, once it is read; the engine may still be compiled meanwhile. */
export function answering(
  compiled: Promise<WebAssembly.Module>,
  origin: string,
  send: (message: FromWorker) => void,
): (message: ToWorker) => void {
  return serve({
    startEngine: () => startEngine(compiled),
    files: bundledAtOrigin(origin),
    send,
    pause: breathe(),
  });
}
