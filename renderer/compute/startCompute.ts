import { FIRST_DATA_SETS } from '../../datasets/store/bundledFiles.ts';
import { answeredFirst } from './answeredFirst.ts';
import { type ComputeClient, computeClient } from './client.ts';
import type { EngineGiven } from './messages.ts';
import { whenIdle } from './whenIdle.ts';

/**
 * Starts the worker that answers the first screen from what the engine said before, and speaks to it
 * and to the engine's own, which follows, as if they were one.
 */
export function startCompute(): ComputeClient {
  const first = new Worker(new URL('./first.worker.ts', import.meta.url), {
    type: 'module',
    name: 'first',
  });
  const startEngine = (): ComputeClient => {
    const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), {
      type: 'module',
      name: 'compute',
    });
    return computeClient(worker, FIRST_DATA_SETS);
  };
  return answeredFirst(computeClient(first, FIRST_DATA_SETS), startEngine, whenIdle);
}

/**
 * Starts the worker of the data screen and speaks to it.
 *
 * @param compiled - the engine as the first worker compiled it, which saves doing so again; null
 *   before it has
 * @param folders -  the bundled data sets to load, folders below `datasets/`, in this order
 */
export function startTables(
  compiled: WebAssembly.Module | null,
  folders: readonly string[],
): ComputeClient {
  const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), {
    type: 'module',
    name: 'tables',
  });
  worker.postMessage({ kind: 'engine', compiled } satisfies EngineGiven);
  return computeClient(worker, folders);
}
