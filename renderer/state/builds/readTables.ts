import type { ComputeClient } from '../../compute/client.ts';
import { broken } from '../broken.ts';
import type { Store } from '../store.ts';

/** Reads the tables that screens ask for, each once, until the signal aborts. */
export function readTables(store: Store, compute: ComputeClient, signal: AbortSignal): void {
  const underWay = new Set<string>();
  const read = async (code: string): Promise<void> => {
    underWay.add(code);
    const result = await compute.presetTable(code, { signal }).catch(broken);
    underWay.delete(code);
    if (!signal.aborted) store.send({ kind: 'tableRead', code, result });
  };
  const stop = store.subscribe(() => {
    for (const [code, job] of Object.entries(store.get().tables)) {
      if (job.kind === 'running' && !underWay.has(code)) void read(code);
    }
  });
  signal.addEventListener('abort', stop, { once: true });
}
