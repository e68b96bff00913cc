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

const FILE_NOT_FOUND = -6;

/**
 * Serves the window and the bundled data sets, and nothing else, under `app://riskbelt/`; whoever
 * asks for more finds no file.
 *
 * The files are read by the browser, which takes half as long to hand over the engine as a way that
 * leads through this process: Electron calls this way the older one and has none as quick in its place.
 */
export function serveAssets(session: Session, roots: AssetRoots): void {
  session.protocol.registerFileProtocol('app', (request, answer) => {
    const asset = request.method === 'GET' ? findAsset(request.url, roots) : null;
    if (asset === null) {
      answer({ error: FILE_NOT_FOUND });
      return;
    }
    answer({
      path: asset.path,
      mimeType: asset.mimeType,
      headers: {
        'content-type': asset.mimeType,
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    });
  });
}
