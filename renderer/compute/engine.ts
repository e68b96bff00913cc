import type { Engine } from '../../datasets/store/engine.ts';
import { POLLING_INTERVAL_MILLISECONDS } from '../../datasets/store/settings.ts';
// By path: the package has this file but forgets it among its exports, and `/blocking` names one it
// does not have.
import {
  BROWSER_RUNTIME,
  createDuckDB,
  VoidLogger,
} from '../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import { breathe } from './breathe.ts';

/**
 * Starts DuckDB inside the compute worker. The module comes from the program's own origin; nothing
 * is fetched from elsewhere.
 */
export async function startEngine(): Promise<Engine> {
  const main = new URL(
    '../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
    import.meta.url,
  ).href;
  const bindings = await createDuckDB(
    { eh: { mainModule: main, mainWorker: '' }, mvp: { mainModule: main, mainWorker: '' } },
    new VoidLogger(),
    BROWSER_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  bindings.open({ query: { queryPollingInterval: POLLING_INTERVAL_MILLISECONDS } });
  const connection = bindings.connect().useUnsafe((_, id) => id);
  return { bindings, connection, pause: breathe() };
}
