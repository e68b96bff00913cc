import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMain } from './inMain.ts';
import { expect, freshFolder, type Program, test } from './launch.ts';

let userData = '';
test.beforeEach(() => {
  userData = freshFolder();
});

test('settings survive a restart and take effect at once', async ({ launch }) => {
  const settings = {
    version: 1,
    language: 'zh',
    theme: 'dark',
    numberFormat: 'de-DE',
    baseMap: 'natural-earth',
    choices: { lastHazards: ['flood'] },
  } as const;
  const first = await launch({ userData });
  const written = await first.page.evaluate(
    (value) => window.riskbelt?.['settings:write'](value),
    settings,
  );
  expect(written).toEqual({ ok: true, value: settings });
  const dark = (): Promise<boolean> =>
    first.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await expect.poll(dark).toBe(true);
  await first.close();

  const second = await launch({ userData });
  const read = await second.page.evaluate(() => window.riskbelt?.['settings:read']({}));
  expect(read).toEqual({ ok: true, value: settings });
  const labels = await inMain(second.app, ({ Menu }) =>
    Menu.getApplicationMenu()?.items.map((item) => item.label),
  );
  expect(labels).toContain('文件');
});

test('damaged settings are kept aside and the program starts with its defaults', async ({
  launch,
}) => {
  writeFileSync(join(userData, 'settings.json'), '{"version": 1, "language": "kling');
  const program = await launch({ userData });
  const read = await program.page.evaluate(() => window.riskbelt?.['settings:read']({}));
  expect(read).toMatchObject({ ok: true, value: { language: 'system', theme: 'system' } });
  const aside = readdirSync(userData).filter((name) => name.includes('damaged'));
  expect(aside).toEqual(['settings.json.damaged-1']);
  expect(readFileSync(join(userData, 'settings.json.damaged-1'), 'utf8')).toContain('kling');
  expect(program.log()).toContain('damaged settings kept aside');
});

test('the window comes back where it stood', async ({ launch }) => {
  const place = { x: 60, y: 40, width: 1100, height: 700 };
  const boundsOf = ({ app }: Program) =>
    inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const first = await launch({ userData });
  await inMain(
    first.app,
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  await expect.poll(() => boundsOf(first)).toEqual(place);
  await first.close();
  const second = await launch({ userData });
  await expect.poll(() => boundsOf(second)).toEqual(place);
});
