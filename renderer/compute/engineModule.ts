/**
 * Fetches and compiles the engine, off the thread that asks for it. The module comes from the
 * program's own origin; nothing is fetched from elsewhere.
 *
 * @throws TypeError when the file is missing, CompileError when it is damaged
 */
export async function compileEngine(): Promise<WebAssembly.Module> {
  const address = new URL(
    '../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm',
    import.meta.url,
  );
  return await WebAssembly.compileStreaming(fetch(address));
}
