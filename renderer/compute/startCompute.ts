import { FIRST_DATA_SETS } from '../../datasets/store/bundledFiles.ts';
import { type ComputeClient, computeClient } from './client.ts';
import type { EngineGiven } from './messages.ts';

/** Starts the worker that the first screen asks, with the data sets it needs, and speaks to it. */
export function startCompute(): ComputeClient {
  const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), {
    type: 'module',
    name: 'compute',
  });
  return computeClient(worker, FIRST_DATA_SETS);
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
