import type { Engine } from '../../datasets/store/engine.ts';
import { POLLING_INTERVAL_MILLISECONDS } from '../../datasets/store/settings.ts';
// By path: the package has this file but forgets it among its exports, and `/blocking` names one it
// does not have.
import {
  BROWSER_RUNTIME,
  type BrowserBindings,
  createDuckDB,
  VoidLogger,
} from '../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs';
import { breathe } from './breathe.ts';

/** The package wants an address, which it never asks: the module is given to it compiled. */
const bundle = { mainModule: 'app:compiled', mainWorker: '' };

/**
 * Starts DuckDB inside the compute worker.
 *
 * @param compiled - the engine's module, from `compileEngine`
 */
export async function startEngine(compiled: Promise<WebAssembly.Module>): Promise<Engine> {
  const bindings = await createDuckDB(
    { eh: bundle, mvp: bundle },
    new VoidLogger(),
    BROWSER_RUNTIME,
  );
  await instantiate(bindings, await compiled);
  bindings.open({ query: { queryPollingInterval: POLLING_INTERVAL_MILLISECONDS } });
  const connection = bindings.connect().useUnsafe((_, id) => id);
  return { bindings, connection, pause: breathe() };
}

/**
 * The package's own way sends every byte through a stream of this thread, so that the engine cannot
 * compile it beside other work; and it never tells of a failure.
 */
function instantiate(bindings: BrowserBindings, module: WebAssembly.Module): Promise<void> {
  return new Promise((done, failed) => {
    bindings.instantiateWasm = (imports, instantiated) => {
      Object.assign(globalThis, { DUCKDB_RUNTIME: BROWSER_RUNTIME });
      WebAssembly.instantiate(module, imports).then(
        (instance) => instantiated(instance, module),
        failed,
      );
      return {};
    };
    bindings.instantiate(() => undefined).then(() => done(), failed);
  });
}
