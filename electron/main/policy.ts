import type { App, Session } from 'electron';
import { isLocalAddress } from './requestFilter.ts';

/** What the page may load and run: its own files, WebAssembly, pictures made in memory. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Told of everything that was denied. */
export type DenialListener = (what: string) => void;

/** Denies every permission and cancels every request that would leave the machine. */
export function closeSession(session: Session, inspector: boolean, denied: DenialListener): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    denied(`permission ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isLocalAddress(details.url, inspector);
    if (cancel) denied(`request ${details.url}`);
    answer({ cancel });
  });
  session.on('will-download', (event) => {
    denied('download');
    event.preventDefault();
  });
}

/** Denies navigation, new windows and embedded pages in whatever contents come to be. */
export function closeContents(app: App, denied: DenialListener): void {
  app.on('web-contents-created', (_created, contents) => {
    const deny = (event: { readonly url: string; preventDefault: () => void }) => {
      denied(`navigation ${event.url}`);
      event.preventDefault();
    };
    contents.on('will-navigate', deny);
    contents.on('will-frame-navigate', deny);
    contents.on('will-redirect', deny);
    contents.on('will-attach-webview', (event) => {
      denied('webview');
      event.preventDefault();
    });
    contents.setWindowOpenHandler(({ url }) => {
      denied(`new window ${url}`);
      return { action: 'deny' };
    });
  });
}
