import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, session } from 'electron';
import type { About, Settings } from '../ipc/facts.ts';
import { bundledDatasets } from './bundledDatasets.ts';
import { commandLine } from './commandLine.ts';
import { handlersOver } from './handlers.ts';
import { answerRequests, notify } from './ipc.ts';
import { systemLanguage } from './language.ts';
import { log, openLog } from './log.ts';
import { menuTemplate } from './menu.ts';
import { closeContents, closeSession } from './policy.ts';
import { registerScheme, serveAssets } from './protocol.ts';
import { noReport, type Report, reportInto } from './report.ts';
import { reportApart, whenLeft } from './reportApart.ts';
import { readSettings } from './settings.ts';
import { lendFonts } from './systemFonts.ts';
import { background, makeWindow } from './window.ts';
import { type MainWords, mainWords } from './words.ts';

/** A report that stays without an end for so long has failed. */
const reportLimitMinutes = 10;

const start = commandLine(process.argv, process.cwd());
if (start.mode === 'refused') {
  process.stderr.write(`riskbelt: ${start.message}\n`);
  app.exit(2);
} else if (start.mode === 'window') {
  boot('window', noReport);
} else {
  const exitCode = reportApart(process.execPath, process.argv.slice(1));
  if (exitCode === null) {
    app.setPath('userData', mkdtempSync(join(tmpdir(), 'riskbelt-')));
    const report = reportInto(start.folder, leave);
    whenLeft(() => report.abandon('the program that waits for the report has ended'));
    boot('report', report);
  } else app.exit(exitCode);
}

function leave(end: { readonly exitCode: number; readonly lines: readonly string[] }): void {
  process.stdout.write(`${end.lines.join('\n')}\n`, () => app.exit(end.exitCode));
}

function boot(mode: 'window' | 'report', report: Report): void {
  const userData = app.getPath('userData');
  openLog(userData);
  process.on('uncaughtException', (error) => {
    log.error(`uncaught: ${error.stack ?? error.message}`);
    report.abandon(error.message);
    if (mode === 'window') dialog.showErrorBox('Riskbelt', error.message);
    app.exit(1);
  });
  if (mode === 'window' && !app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  lendFonts(join(app.getAppPath(), 'out', 'renderer', 'figures'), userData);
  const denied = (what: string) => log.warn(`denied ${what}`);
  registerScheme();
  closeContents(app, denied);
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(() => {
    closeSession(session.defaultSession, !app.isPackaged, denied);
    const window = open(mode, report, userData);
    app.on('second-instance', () => focus(window));
  });
}

function focus(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function open(mode: 'window' | 'report', report: Report, userData: string): BrowserWindow {
  const root = app.isPackaged ? process.resourcesPath : app.getAppPath();
  const datasets = join(root, 'datasets');
  serveAssets(session.defaultSession, {
    window: join(app.getAppPath(), 'out', 'renderer'),
    datasets,
  });

  const settingsPath = join(userData, 'settings.json');
  const found = readSettings(settingsPath);
  if (found.keptAside !== null) log.warn(`damaged settings kept aside as ${found.keptAside}`);
  let settings: Settings = found.settings;
  const about = aboutProgram(mode, datasets);
  const words = (): MainWords =>
    mainWords[settings.language === 'system' ? about.systemLanguage : settings.language];

  nativeTheme.themeSource = settings.theme;
  const window = makeWindow({
    mode,
    placePath: join(userData, 'window.json'),
    preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
    inspector: !app.isPackaged,
    words,
    lost: (reason) => report.abandon(reason),
  });

  const buildMenu = () => {
    const template = menuTemplate({
      words: words(),
      mac: process.platform === 'darwin',
      inspector: !app.isPackaged,
      choose: (command) => notify(window.webContents, 'menu:chosen', { command }),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const handlers = handlersOver({
    window: () => window,
    words,
    about,
    report,
    settingsPath,
    settings: () => settings,
    apply(next) {
      settings = next;
      nativeTheme.themeSource = next.theme;
      buildMenu();
    },
  });
  answerRequests(handlers, (name, kind, message) =>
    log.warn(`refused ${name}: ${kind}, ${message}`),
  );

  log.info(`riskbelt ${about.versions.riskbelt} in ${mode} mode on ${about.platform}`);
  void window.loadURL('app://riskbelt/index.html');
  buildMenu();
  nativeTheme.on('updated', () => window.setBackgroundColor(background()));
  if (mode === 'report') {
    setTimeout(
      () => report.abandon(`no end after ${reportLimitMinutes} minutes`),
      reportLimitMinutes * 60_000,
    );
  }
  return window;
}

function aboutProgram(mode: 'window' | 'report', datasets: string): About {
  const locale = app.getPreferredSystemLanguages()[0] ?? app.getLocale();
  const { language, translated } = systemLanguage(locale);
  return {
    versions: {
      riskbelt: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      node: process.versions.node,
    },
    platform: `${process.platform} ${process.arch}`,
    locale,
    systemLanguage: language,
    systemLanguageTranslated: translated,
    mode,
    datasets: bundledDatasets(datasets),
  };
}
