import { type BrowserWindow, clipboard, shell } from 'electron';
import type { About, Settings } from '../ipc/facts.ts';
import { atomicWrite } from './atomicWrite.ts';
import type { Handlers } from './dispatch.ts';
import { saveFile, saveFiles } from './files.ts';
import { isKnownLink } from './links.ts';
import { log, logTail } from './log.ts';
import type { Report } from './report.ts';
import { settingsText } from './settings.ts';
import type { MainWords } from './words.ts';

/** What the handlers stand on. */
export interface Desk {
  readonly window: () => BrowserWindow;
  readonly words: () => MainWords;
  readonly about: About;
  readonly report: Report;
  readonly settingsPath: string;
  readonly settings: () => Settings;
  /** Takes new settings over: theme, menu. */
  readonly apply: (settings: Settings) => void;
}

/** One handler a request. */
export function handlersOver(desk: Desk): Handlers {
  return {
    'app:about': () => ({ ok: true, value: desk.about }),
    'file:save': (request) => saveFile(desk.window(), request),
    'files:saveAll': ({ files }) => saveFiles(desk.window(), files, desk.words()),
    'settings:read': () => ({ ok: true, value: desk.settings() }),
    async 'settings:write'(settings) {
      desk.apply(settings);
      const written = await atomicWrite(desk.settingsPath, settingsText(settings));
      return written.ok ? { ok: true, value: settings } : written;
    },
    'report:write': (file) => desk.report.write(file),
    'report:done': (payload) => desk.report.done(payload),
    'log:write'({ level, text }) {
      log[level](`window: ${text}`);
      return { ok: true, value: {} };
    },
    async 'text:copy'({ text }) {
      await clipboard.writeText(text);
      return { ok: true, value: {} };
    },
    async 'diagnostics:copy'() {
      const about = JSON.stringify(desk.about, null, 2);
      await clipboard.writeText(`${about}\n\n${logTail(200)}\n`);
      return { ok: true, value: {} };
    },
    async 'link:open'({ address }) {
      if (!isKnownLink(address)) {
        log.warn(`refused link ${address}`);
        return {
          ok: false,
          kind: 'unknown-host',
          message: `link:open needs a known source, got ${address}`,
        };
      }
      await shell.openExternal(address);
      return { ok: true, value: {} };
    },
  };
}
