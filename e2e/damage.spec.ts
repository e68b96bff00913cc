import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMain } from './inMain.ts';
import { expect, test } from './launch.ts';
import { firstAnswer, tableColumn } from './lossScreen.ts';
import { openScreen } from './screens.ts';

/** One word of a bundled file stands for another. */
function changed(dataSetFile: string, from: string, to: string) {
  return (folder: string): void => {
    const file = join(folder, 'datasets', dataSetFile);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };
}

test('a changed file is named and refused, and the rest works', async ({ launch }) => {
  const { page } = await launch({
    damage: (folder) =>
      appendFileSync(join(folder, 'datasets/economy/economy.csv'), 'CHN,2030,1,1,,,,\n'),
  });
  await firstAnswer(page);
  await expect(page.getByText(/1 data set was refused because its file has changed/)).toBeVisible();
  expect((await tableColumn(page, 'Deaths')).get('Pakistan')).toBe('87,282');
  expect((await tableColumn(page, 'Deaths per million')).get('Pakistan')).toBe('no denominator');

  await page.getByRole('button', { name: 'Dismiss' }).click();
  await openScreen(page, 'library');
  await expect(
    page.getByText(/The file differs from what was published with Riskbelt: economy\/economy\.csv/),
  ).toBeVisible();
});

test('without the losses the screen says why there is nothing to see', async ({ launch }) => {
  const { page } = await launch({ damage: changed('emdat-losses/losses.csv', '87564', '87565') });
  await expect(page.getByText('A data set that this screen needs was refused.')).toBeVisible({
    timeout: 45_000,
  });
  await expect(page.getByText(/emdat-losses\/losses\.csv/)).toBeVisible();
  await openScreen(page, 'data');
  await expect(page.getByText(/This data set is not used: .*losses\.csv/)).toBeVisible();
  await openScreen(page, 'library');
  await expect(page.locator('.data-set[data-state="ready"]').first()).toBeVisible();
});

test('a changed member of a country set is named by its file, and no sum is shown', async ({
  launch,
}) => {
  const { page } = await launch({
    damage: changed('country-sets/members.csv', 'ASEAN,BRN', 'ASEAN,XQX'),
  });
  await expect(page.getByText(/country-sets\/members\.csv/).first()).toBeVisible({
    timeout: 45_000,
  });
  await expect(page.locator('.headline')).toHaveCount(0);
});

/** Takes parts of the built window away, by how their names begin. */
function without(folder: string, ...beginnings: readonly string[]): void {
  const built = join(folder, 'out/renderer');
  for (const beginning of beginnings) {
    const [place, name = ''] = beginning.split('/');
    const parts = join(built, place ?? '');
    const gone = readdirSync(parts).filter((part) => part.startsWith(name));
    expect(gone).toHaveLength(1);
    for (const part of gone) rmSync(join(parts, part));
  }
}

test('a part of the program that is gone is told, not waited for', async ({ launch }) => {
  const { page, expectComplaint } = await launch({
    damage: (folder) => without(folder, 'assets/answering-', 'opening/answers'),
  });
  expectComplaint(/Failed to fetch dynamically imported module: .*answering-/);
  await expect(page.getByText('The data engine stopped.')).toBeVisible();
});

test('an engine that cannot start is told where it is needed, and the losses are there', async ({
  launch,
}) => {
  const { page, expectComplaint } = await launch({
    damage: (folder) => without(folder, 'assets/answering-'),
  });
  expectComplaint(/Failed to fetch dynamically imported module: .*answering-/);
  await firstAnswer(page);
  expect((await tableColumn(page, 'Deaths')).get('Pakistan')).toBe('87,282');
  await page.getByRole('tab', { name: 'Indicators' }).click();
  await expect(page.getByText('The data engine stopped.')).toBeVisible();
});

test('a start without kept answers asks the engine, and shows the same', async ({ launch }) => {
  const { page } = await launch({ damage: (folder) => without(folder, 'opening/answers') });
  await firstAnswer(page);
  expect((await tableColumn(page, 'Deaths')).get('Pakistan')).toBe('87,282');
  await expect(page.locator('.headline-main')).toContainText('349,290');
});

test('a window closed in the middle of a computation ends the program cleanly', async ({
  launch,
}) => {
  const { app, page, log } = await launch();
  await firstAnswer(page);
  await page.getByRole('button', { name: /Countries$/ }).click();
  const left = new Promise<number | null>((resolve) => {
    app.process().once('exit', (code) => resolve(code));
  });
  await page.getByRole('option', { name: /^World/ }).click({ noWaitAfter: true });
  await inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await left).toBe(0);
  expect(log()).not.toContain('uncaught');
});
