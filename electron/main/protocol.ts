import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { type AssetRoots, findAsset } from './assets.ts';
import { contentSecurityPolicy } from './policy.ts';

/** Makes `app:` a scheme with an origin; must be called before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: true,
        codeCache: true,
      },
    },
  ]);
}

/** Serves the window and the bundled data sets, and nothing else, under `app://riskbelt/`. */
export function serveAssets(session: Session, roots: AssetRoots): void {
  session.protocol.handle('app', async (request) => {
    const asset = request.method === 'GET' ? findAsset(request.url, roots) : null;
    if (asset === null) return new Response('not found', { status: 404 });
    try {
      return new Response(await readFile(asset.path), {
        headers: {
          'content-type': asset.mimeType,
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-cache',
        },
      });
    } catch {
      return new Response('not found', { status: 404 });
    }
  });
}
