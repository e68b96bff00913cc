import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { clippedTexts, seriousFaults } from './accessibility.ts';
import { expect, freshFolder, root, test } from './launch.ts';
import { firstAnswer } from './lossScreen.ts';
import { pdfLetters, pdfText } from './pdfText.ts';

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(join(root, 'datasets', file), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

test('the page of a country is one PDF of figures and tables in both languages, twice the same', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { app, page } = program;
  await firstAnswer(page);
  await page.locator('.ranking-row[data-area="PAK"]').click();
  await page.locator('.nav-rail').getByRole('button', { name: 'Country' }).click();
  await expect(page.locator('.country-profile')).toBeVisible({ timeout: 60_000 });
  const save = async (name: string): Promise<Buffer> => {
    const path = join(folder, name);
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await page.getByRole('button', { name: 'Save the page as PDF' }).click();
    await expect(page.locator('.country-tools [role="status"]')).toContainText(name, {
      timeout: 90_000,
    });
    return readFileSync(path);
  };
  const first = await save('first.pdf');
  const second = await save('second.pdf');
  expect(first.equals(second)).toBe(true);

  const pdf = pdfText(first);
  expect(pdf).not.toContain('/Subtype /Image');
  const letters = pdfLetters(pdf).replaceAll(' ', '');
  for (const text of ['Pakistan', '巴基斯坦', 'EM-DAT', 'INFORM', '得分与位次']) {
    expect(letters, text).toContain(text.replaceAll(' ', ''));
  }
  // The numbers are those of the publishers' files.
  const score = rowsOf('inform-2025/scores.csv').find(
    ({ iso3, nodeId }) => iso3 === 'PAK' && nodeId === 'INFORM',
  );
  const rank = rowsOf('inform-2025/results.csv').find(({ iso3 }) => iso3 === 'PAK');
  expect(letters).toContain(`INFORMRisk${score?.['score'] ?? '?'}`);
  expect(letters).toContain(`rank${rank?.['rank'] ?? '?'}of191`);
  const deaths = rowsOf('emdat-losses/losses.csv')
    .filter(({ iso3, year }) => iso3 === 'PAK' && Number(year) >= 2001 && Number(year) <= 2022)
    .reduce((sum, row) => sum + Number(row['deaths']), 0);
  expect(letters).toContain(deaths.toLocaleString('en-GB'));
});

test('a number of the country page and of the comparison is explained down to its line', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await firstAnswer(page);
  await page.locator('.ranking-row[data-area="PAK"]').click();
  await page.locator('.nav-rail').getByRole('button', { name: 'Country' }).click();
  const score = page.locator('.country-standing .explainable');
  await expect(score).toBeVisible({ timeout: 60_000 });
  const shown = await score.innerText();
  await score.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Explain this number' });
  await expect(panel.locator('.explain-value strong')).toHaveText(shown);
  await panel.locator('.explain-part', { hasText: 'Vulnerability' }).click();
  await expect(panel.locator('h2').last()).toContainText('Vulnerability');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // A loss of the same page, from the same panel.
  await page.locator('.country-measures .explainable').nth(1).click();
  await expect(panel.locator('.explain-formula').first()).toContainText('=');
  await expect(panel).toContainText('losses.csv');

  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const cell = page.locator('.compare-scores tr[data-node="VU"] .explainable').first();
  await expect(cell).toBeVisible({ timeout: 60_000 });
  const published = rowsOf('inform-2025/scores.csv').find(
    ({ iso3, nodeId }) => iso3 === 'PAK' && nodeId === 'VU',
  );
  expect(await cell.innerText()).toBe(Number(published?.['score']).toFixed(1));
  await cell.click();
  await expect(panel.locator('.explain-value strong')).toHaveText(await cell.innerText());
  await panel.getByRole('button', { name: 'Change this step' }).click();
  await expect(page.locator('.node-editor h2')).toHaveText('Vulnerability');
});
