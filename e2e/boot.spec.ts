import { inMain } from './inMain.ts';
import { expect, test } from './launch.ts';

test('the program opens one window called Riskbelt, served by its own scheme', async ({
  program,
}) => {
  await expect(program.page).toHaveTitle(/Riskbelt/);
  expect(program.page.url()).toBe('app://riskbelt/index.html');
  expect(program.app.windows()).toHaveLength(1);
  const visible = () =>
    inMain(program.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(visible).toBe(true);
});

test('the window asks for nothing outside of the program', async ({ program }) => {
  await program.page.reload();
  await program.page.waitForLoadState();
  expect(program.requests.length).toBeGreaterThan(1);
  expect(program.requests.filter((address) => !address.startsWith('app://riskbelt/'))).toEqual([]);
  expect(program.log()).not.toContain('denied request');
});

test('a system language without translation falls back to English and says so', async ({
  launch,
}) => {
  const env = { LANG: 'fr_FR.UTF-8', LANGUAGE: 'fr_FR', LC_ALL: 'fr_FR.UTF-8' };
  const { page } = await launch({ env });
  const about = await page.evaluate(() => window.riskbelt?.['app:about']({}));
  expect(about).toMatchObject({
    ok: true,
    value: { systemLanguage: 'en', systemLanguageTranslated: false, mode: 'window' },
  });
});

test('a Chinese system gets the Chinese menu', async ({ launch }) => {
  const env = { LANG: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN', LC_ALL: 'zh_CN.UTF-8' };
  const { app } = await launch({ env });
  const labels = await inMain(app, ({ Menu }) =>
    Menu.getApplicationMenu()?.items.map((item) => item.label),
  );
  expect(labels).toContain('文件');
});

test('a second start shows the first window and ends itself', async ({ launch }) => {
  const first = await launch();
  const visible = () =>
    inMain(first.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(visible).toBe(true);
  await inMain(first.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  expect(await visible()).toBe(false);
  await expect(launch({ userData: first.userData })).rejects.toThrow();
  await expect.poll(visible).toBe(true);
  expect(first.app.windows()).toHaveLength(1);
});

test('closing the window in the middle of work leaves cleanly', async ({ launch }) => {
  const { app, page } = await launch();
  await page.evaluate(() => {
    const source = 'for (;;) { Math.sqrt(2); }';
    setTimeout(() => {
      for (const end = performance.now() + 3000; performance.now() < end; ) source.trim();
    }, 0);
  });
  const left = new Promise<number | null>((end) => app.process().once('exit', end));
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await left).toBe(0);
});

test('a crashed page is logged and comes back after Reload', async ({ program }) => {
  const page = () =>
    inMain(program.app, ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const drawn = contents !== undefined && !contents.isCrashed() && !contents.isLoading();
      return { drawn, processId: contents?.getOSProcessId() ?? 0 };
    });
  const before = await page();
  await inMain(program.app, ({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(program.log, { timeout: 20_000 }).toContain('window process gone');
  const back = async () => {
    const { drawn, processId } = await page();
    return drawn && processId !== 0 && processId !== before.processId;
  };
  await expect.poll(back, { timeout: 20_000 }).toBe(true);
});
