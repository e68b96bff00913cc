// The least program that shows a window and starts the engine in it: what Riskbelt's own start is
// measured against. Plain JavaScript, because Electron runs it as it stands.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const folder = process.env['RISKBELT_BARE'] ?? '';

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
// Not awaited at the top: Electron is ready only after this file has run.
void app.whenReady().then(() => {
  protocol.handle('app', async (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    const bytes = await readFile(join(folder, path));
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': types[extname(path)] ?? 'application/octet-stream' },
    });
  });
  void new BrowserWindow({ width: 1440, height: 900 }).loadURL('app://bare/index.html');
});
