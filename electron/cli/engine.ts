import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Engine } from '../../datasets/store/engine.ts';
import { POLLING_INTERVAL_MILLISECONDS } from '../../datasets/store/settings.ts';

/** Node has it, and its types do not name it. */
declare const WebAssembly: {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly instantiate: (module: object, imports: object) => Promise<object>;
};

let compiled: Promise<object> | undefined;

/** Starts DuckDB inside Node: the same module, byte for byte, as in the window; compiled once a process. */
export async function startEngine(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const eh = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const mvp = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm');
  const bindings = await createDuckDB(
    { eh: { mainModule: eh, mainWorker: '' }, mvp: { mainModule: mvp, mainWorker: '' } },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  compiled ??= readFile(eh).then((bytes) => WebAssembly.compile(bytes));
  const module = await compiled;
  await new Promise<void>((done, failed) => {
    Object.assign(bindings, {
      instantiateWasm: (
        imports: object,
        instantiated: (instance: object, module: object) => void,
      ) => {
        Object.assign(globalThis, { DUCKDB_RUNTIME: NODE_RUNTIME });
        WebAssembly.instantiate(module, imports).then(
          (instance) => instantiated(instance, module),
          failed,
        );
        return [];
      },
    });
    bindings.instantiate(() => undefined).then(() => done(), failed);
  });
  bindings.open({ query: { queryPollingInterval: POLLING_INTERVAL_MILLISECONDS } });
  const connection = bindings.connect().useUnsafe((_, id) => id);
  return { bindings, connection, pause: () => setImmediate() };
}
