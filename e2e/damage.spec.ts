import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inMain } from './inMain.ts';
import { expect, freshFolder, root, test } from './launch.ts';
import { firstAnswer, tableColumn } from './lossScreen.ts';

let program = '';
test.beforeEach(() => {
  program = freshFolder();
  for (const part of ['package.json', 'out', 'datasets']) {
    cpSync(join(root, part), join(program, part), { recursive: true });
  }
});
test.afterEach(() => rmSync(program, { recursive: true, force: true, maxRetries: 20 }));

test('a changed file is named and refused, and the rest works', async ({ launch }) => {
  appendFileSync(join(program, 'datasets/economy/economy.csv'), 'CHN,2030,1,1,,,,\n');
  const { page } = await launch({ program });
  await firstAnswer(page);
  await expect(page.getByText(/1 data set was refused because its file has changed/)).toBeVisible();
  expect((await tableColumn(page, 'Deaths')).get('Pakistan')).toBe('87,282');
  expect((await tableColumn(page, 'Deaths per million')).get('Pakistan')).toBe('no denominator');

  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(
    page.getByText(/The file differs from what was published with Riskbelt: economy\/economy\.csv/),
  ).toBeVisible();
});

test('without the losses the screen says why there is nothing to see', async ({ launch }) => {
  const file = join(program, 'datasets/emdat-losses/losses.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('87564', '87565'));
  const { page } = await launch({ program });
  await expect(page.getByText('A data set that this screen needs was refused.')).toBeVisible({
    timeout: 45_000,
  });
  await expect(page.getByText(/emdat-losses\/losses\.csv/)).toBeVisible();
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await expect(page.getByText(/This data set is not used: .*losses\.csv/)).toBeVisible();
  await page.getByRole('button', { name: 'Library', exact: true }).click();
  await expect(page.locator('.data-set[data-state="ready"]').first()).toBeVisible();
});

test('a changed member of a country set is named by its file, and no sum is shown', async ({
  launch,
}) => {
  const file = join(program, 'datasets/country-sets/members.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('ASEAN,BRN', 'ASEAN,XQX'));
  const { page } = await launch({ program });
  await expect(page.getByText(/country-sets\/members\.csv/).first()).toBeVisible({
    timeout: 45_000,
  });
  await expect(page.locator('.headline')).toHaveCount(0);
});

test('a window closed in the middle of a computation ends the program cleanly', async ({
  launch,
}) => {
  const { app, page, log } = await launch({ program });
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
