import type { Engine } from '../../datasets/store/engine.ts';
import { breathe } from './breathe.ts';
import { bundledAtOrigin } from './bundled.ts';
import { startEngine } from './engine.ts';
import { compileEngine } from './engineModule.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { serve } from './serve.ts';

/**
 * What the compute worker does, once it is read.
 *
 * @param compiling - the engine's module, on its way; the engine starts as soon as it is there, and
 *   is tried anew where that fails
 * @param origin -    any address of the program's origin
 * @param send -      the way back to the window
 * @returns takes one message
 */
export function answering(
  compiling: Promise<WebAssembly.Module>,
  origin: string,
  send: (message: FromWorker) => void,
): (message: ToWorker) => void {
  // Whatever is asked first needs the engine, so that it does not wait to be asked.
  let first: Promise<Engine> | null = startEngine(compiling);
  first.catch(() => undefined);
  return serve({
    startEngine: () => {
      const engine = first ?? startEngine(compileEngine());
      first = null;
      return engine;
    },
    files: bundledAtOrigin(origin),
    send,
    pause: breathe(),
  });
}
