import { pathToFileURL } from 'node:url';
import { protocol, type Session, session as sessions } from 'electron';
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

/**
 * Serves the window and the bundled data sets, and nothing else, under `app://riskbelt/`.
 *
 * Files are read by the browser's own reader, in a session that may read files and nothing else: the
 * engine is compiled while it is still being read, which is half a second sooner than after it.
 */
export function serveAssets(session: Session, roots: AssetRoots): void {
  const reader = sessions.fromPartition('assets', { cache: false });
  reader.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith('file:') }),
  );
  session.protocol.handle('app', async (request) => {
    const asset = request.method === 'GET' ? findAsset(request.url, roots) : null;
    if (asset === null) return new Response('not found', { status: 404 });
    try {
      const file = await reader.fetch(pathToFileURL(asset.path).href);
      return new Response(file.body, {
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
