import { FIRST_DATA_SETS } from '../../datasets/store/bundledFiles.ts';
import { type ComputeClient, computeClient } from './client.ts';

/**
 * Starts the compute worker and speaks to it.
 *
 * @param folders - the bundled data sets to load, folders below `datasets/`, in this order
 */
export function startCompute(folders: readonly string[] = FIRST_DATA_SETS): ComputeClient {
  const worker = new Worker(new URL('./compute.worker.ts', import.meta.url), {
    type: 'module',
    name: 'compute',
  });
  return computeClient(worker, folders);
}
