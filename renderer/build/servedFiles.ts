import type { Plugin } from 'vite';

/**
 * Serves files that are made rather than kept: in development on request, in a build as assets.
 *
 * @param name -  of the plugin
 * @param files - by path below the page, each with what makes its bytes
 */
export function servedFiles(
  name: string,
  files: ReadonlyMap<string, () => Buffer | Promise<Buffer>>,
): Plugin {
  return {
    name,
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/[?#].*$/, '').replace(/^\//, '') ?? '';
        const make = files.get(path);
        if (make === undefined) {
          next();
          return;
        }
        if (path.endsWith('.json')) response.setHeader('Content-Type', 'application/json');
        if (path.endsWith('.wasm')) response.setHeader('Content-Type', 'application/wasm');
        Promise.resolve(make()).then((bytes) => response.end(bytes), next);
      });
    },
    async generateBundle() {
      for (const [fileName, make] of files) {
        this.emitFile({ type: 'asset', fileName, source: await make() });
      }
    },
  };
}
