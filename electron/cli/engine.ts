import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from '../../datasets/store/engine.ts';
import { POLLING_INTERVAL_MILLISECONDS } from '../../datasets/store/settings.ts';

/** Starts DuckDB inside Node: the same module, byte for byte, as in the window. */
export async function startEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const eh = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const mvp = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm');
  const bindings = await createDuckDB(
    { eh: { mainModule: eh, mainWorker: '' }, mvp: { mainModule: mvp, mainWorker: '' } },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  bindings.open({ query: { queryPollingInterval: POLLING_INTERVAL_MILLISECONDS } });
  const connection = bindings.connect().useUnsafe((_, id) => id);
  return { bindings, connection, pause: () => setImmediate() };
}
