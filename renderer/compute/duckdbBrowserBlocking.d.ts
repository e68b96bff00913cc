/** The browser build has no declarations for the name of its file. */
declare module '*/duckdb-browser-blocking.mjs' {
  import type {
    DuckDBBindings,
    DuckDBBundles,
    DuckDBRuntime,
    Logger,
  } from '@duckdb/duckdb-wasm/blocking';

  /** The bindings with the part that a browser may do in its own way; a protected method of theirs. */
  export interface BrowserBindings extends DuckDBBindings {
    instantiateWasm: (
      imports: WebAssembly.Imports,
      instantiated: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ) => object;
  }

  export const BROWSER_RUNTIME: DuckDBRuntime;
  export class VoidLogger implements Logger {
    log(): void;
  }
  export function createDuckDB(
    bundles: DuckDBBundles,
    logger: Logger,
    runtime: DuckDBRuntime,
  ): Promise<BrowserBindings>;
}
