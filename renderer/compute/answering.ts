import { breathe } from './breathe.ts';
import { bundledAtOrigin } from './bundled.ts';
import { startEngine } from './engine.ts';
import { compileEngine } from './engineModule.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { serve } from './serve.ts';

/**
 * What the compute worker does, once it is read.
 *
 * @param compiling - the engine's module, on its way; tried anew where the first start fails
 * @param origin -    any address of the program's origin
 * @param send -      the way back to the window
 * @returns takes one message
 */
export function answering(
  compiling: Promise<WebAssembly.Module>,
  origin: string,
  send: (message: FromWorker) => void,
): (message: ToWorker) => void {
  let first: Promise<WebAssembly.Module> | null = compiling;
  return serve({
    startEngine: () => {
      const compiled = first ?? compileEngine();
      first = null;
      return startEngine(compiled);
    },
    files: bundledAtOrigin(origin),
    send,
    pause: breathe(),
  });
}
