import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { atomicWriteNow } from './atomicWrite.ts';
import { log } from './log.ts';
import { fitWindow, leastWindow, readWindowPlace, type WindowPlace } from './windowPlace.ts';
import type { MainWords } from './words.ts';

/** What a window needs to be made. */
export interface WindowSettings {
  readonly mode: 'window' | 'report';
  /** File that remembers where the window stood. */
  readonly placePath: string;
  readonly preload: string;
  readonly inspector: boolean;
  readonly words: () => MainWords;
  /** Told when the page of a report is gone. */
  readonly lost: (reason: string) => void;
}

/** The page's background before it is drawn. */
export function background(): string {
  return nativeTheme.shouldUseDarkColors ? '#0f1720' : '#f7f9fb';
}

/** Makes the program's one window: sandboxed, isolated, shown when it has something to show. */
export function makeWindow(settings: WindowSettings): BrowserWindow {
  const stored = readWindowPlace(settings.placePath);
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  const screens = [primary, ...others].map((display) => display.workArea);
  const window = new BrowserWindow({
    ...fitWindow(stored, screens),
    minWidth: leastWindow.width,
    minHeight: leastWindow.height,
    show: false,
    title: 'Riskbelt',
    backgroundColor: background(),
    webPreferences: {
      preload: settings.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      devTools: settings.inspector,
      spellcheck: false,
      backgroundThrottling: settings.mode === 'window',
    },
  });
  if (settings.mode === 'window') {
    window.once('ready-to-show', () => {
      if (stored?.maximised === true) window.maximize();
      window.show();
    });
    rememberPlace(window, settings.placePath);
  }
  recover(window, settings);
  return window;
}

function rememberPlace(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const place: WindowPlace = { ...window.getNormalBounds(), maximised: window.isMaximized() };
    const written = atomicWriteNow(path, `${JSON.stringify(place)}\n`);
    if (!written.ok) log.warn(`window place not kept: ${written.kind} ${written.message}`);
  });
}

function recover(window: BrowserWindow, settings: WindowSettings): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log.error(`window process gone: ${details.reason}, exit code ${details.exitCode}`);
    if (settings.mode === 'report') {
      settings.lost(`the page is gone: ${details.reason}`);
      return;
    }
    // Asked after the event: Electron itself crashes when a page is reloaded inside of it.
    setImmediate(() => void offerReload(window, settings.words()));
  });
  window.webContents.on('unresponsive', () => log.warn('window does not respond'));
  window.webContents.on('did-fail-load', (_event, code, description, address) => {
    log.error(`load failed: ${address} ${code} ${description}`);
    if (settings.mode === 'report') settings.lost(`the page does not load: ${description}`);
  });
}

async function offerReload(window: BrowserWindow, words: MainWords): Promise<void> {
  if (window.isDestroyed()) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words.crashed,
    detail: words.crashedDetail,
    buttons: [words.reload, words.close],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.close();
}
