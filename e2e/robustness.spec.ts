import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { seriousFaults } from './accessibility.ts';
import { speakIn } from './language.ts';
import { expect, freshFolder, root, test } from './launch.ts';
import { chooseFrom } from './lists.ts';
import { firstAnswer } from './lossScreen.ts';
import { openScreen } from './screens.ts';

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

const barOf = (page: Page): Locator => page.locator('.robustness .question-bar');

async function chooseIndex(page: Page, name: string): Promise<void> {
  await openScreen(page, 'index');
  const list = page.getByRole('group', { name: 'Index', exact: true }).getByRole('button').first();
  await chooseFrom(list, new RegExp(`^${name}`));
}

async function testIndex(page: Page): Promise<void> {
  await barOf(page).getByRole('button', { name: 'Test the index' }).click();
  await expect(barOf(page).getByRole('button', { name: 'Test the index' })).toBeVisible({
    timeout: 120_000,
  });
}

test('a test without a rank, an index that is still to be made, and nothing that is left open say what to do next', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await chooseIndex(page, 'Empty start');
  await openScreen(page, 'robustness');
  await expect(page.locator('.robustness .notice')).toContainText('no index to test yet');
  await page.getByRole('button', { name: 'Open the Index screen' }).click();

  // Every country lacks the income that the index needs.
  const recipe = JSON.parse(
    readFileSync(join(root, 'analysis/presets/humanDevelopmentIndex.json'), 'utf8'),
  ) as { framework: { nodes: { code: string; formula?: unknown }[] } };
  for (const node of recipe.framework.nodes) {
    if (node.code === 'GNI') node.formula = { gap: 'no-data' };
  }
  const file = join(folder, 'gaps.json');
  writeFileSync(file, JSON.stringify(recipe));
  await page.locator('.file-tools input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('row', { name: /^Human Development Index/ })).toBeVisible();
  await openScreen(page, 'robustness');
  await testIndex(page);
  const failed = page.locator('.robustness .notice.failure');
  await expect(failed).toContainText('No build of the test gives any country a rank');
  await expect(failed).toContainText('Look at its scores on the Index screen');
  expect(await seriousFaults(page)).toEqual([]);
  await speakIn(page, '中文');
  await expect(failed).toContainText('各次构建均未得出任何国家的名次');
  expect(await failed.innerText()).not.toMatch(/[A-Za-z]{3}/);
  await speakIn(page, 'English');

  await chooseFrom(barOf(page).getByRole('button', { name: /Weights$/ }), 'exact', true);
  await chooseFrom(barOf(page).getByRole('button', { name: /Means$/ }), 'exact', true);
  await expect(page.locator('.robustness .notice.plain')).toContainText('choose weights');
  await expect(barOf(page).getByRole('button', { name: 'Test the index' })).toBeDisabled();
  await expect(page.locator('.robustness-start button')).toBeDisabled();

  // What one index failed by is not said of another.
  await expect(failed).toBeVisible();
  await chooseIndex(page, 'Loss index');
  await openScreen(page, 'robustness');
  await expect(page.locator('.robustness-index')).toContainText('Belt and Road');
  await expect(failed).toBeHidden();
});

test('an index of several years is tested in the year shown, and says when another one is', async ({
  reopened: program,
}) => {
  test.setTimeout(120_000);
  const { page } = program;
  await firstAnswer(page);
  await chooseIndex(page, 'Human Development');
  await openScreen(page, 'robustness');
  await chooseFrom(barOf(page).getByRole('button', { name: /Runs$/ }), /^200/);
  await testIndex(page);
  const headline = page.locator('.robustness-headline');
  await expect(headline).toContainText('Year 2022.');
  // The publisher's rank of 2022: Switzerland first of 193.
  await expect(headline).toContainText('Switzerland, rank 1 in the index');
  await expect(page.getByRole('radio', { name: 'All 193' })).toBeVisible();
  await chooseFrom(barOf(page).getByRole('button', { name: /Year$/ }), '2010', true);
  const stale = page.locator('.robustness .notice.warning');
  await expect(stale).toContainText('This test is of 2022; the year shown now is 2010.');
  await expect(headline).toContainText('Year 2022.');
  await stale.getByRole('button', { name: 'Test again' }).click();
  await expect(headline).toContainText('Year 2010.', { timeout: 60_000 });
  await expect(stale).toBeHidden();
});
