import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { clippedTexts, seriousFaults } from './accessibility.ts';
import { expect, freshFolder, root, test } from './launch.ts';
import { firstAnswer } from './lossScreen.ts';
import { pdfLetters, pdfText } from './pdfText.ts';
import { pressMark } from './pressMark.ts';
import { openScreen } from './screens.ts';

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
  await openScreen(page, 'country');
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
  // The button waits for the whole page: a part that is still being read would be missing.
  await expect(page.getByRole('button', { name: 'Save the page as PDF' })).toBeEnabled();
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
  await openScreen(page, 'country');
  const score = page.locator('.country-standing strong .explainable');
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

  await openScreen(page, 'compare');
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

test('the country page shows the index as published year by year, and the interval of its rank at one press', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await firstAnswer(page);
  await page.locator('.ranking-row[data-area="PAK"]').click();
  await openScreen(page, 'country');
  const history = page.locator('.country-history');
  await expect(history).toContainText('2015–2024', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Numbers as a table: Through the years' }).click();
  const shown = await page
    .locator('.figure-numbers tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
  for (const { iso3, year, nodeId, score } of rowsOf('inform-trend/trend.csv')) {
    if (iso3 !== 'PAK') continue;
    const row = shown.find(([first]) => first === year);
    expect(row?.[1 + ['INFORM', 'HA', 'VU', 'CC'].indexOf(nodeId ?? '')]).toBe(score);
  }

  // A number of that table by keyboard: down a year, and on to the line of the publisher's file.
  await page.locator('.figure-numbers td[data-cell]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Explain this number' });
  await expect(panel.locator('h3')).toHaveText('Pakistan · INFORM Risk · 2016');
  await expect(panel).toBeFocused();
  const published = rowsOf('inform-trend/trend.csv').find(
    ({ iso3, year, nodeId }) => iso3 === 'PAK' && year === '2016' && nodeId === 'INFORM',
  );
  await expect(panel.locator('.explain-value strong')).toHaveText(published?.['score'] ?? '');
  await panel.locator('.explain-source button').click();
  await expect(panel.locator('.source-cells [data-field="true"] dd')).toHaveText(
    published?.['score'] ?? '',
  );
  expect(await seriousFaults(page)).toEqual([]);

  // A year of a line by the mouse: the last of the first panel.
  await pressMark(page, history, ['INFORM Risk', '2024']);
  await expect(panel.locator('h3')).toHaveText('Pakistan · INFORM Risk · 2024');

  // The median beside a bar: the score in the middle of all that the publisher gives.
  await page.getByRole('button', { name: 'Numbers as a table: Profile' }).click();
  const medians = page.locator('.figure-numbers td[data-cell^="Median of"]');
  const shownMedian = await medians.first().innerText();
  await medians.first().click();
  await expect(panel.locator('h3')).toHaveText('Median: INFORM Risk');
  const scores = rowsOf('inform-2025/scores.csv')
    .filter(({ nodeId }) => nodeId === 'INFORM')
    .map(({ score }) => Number(score))
    .sort((one, other) => one - other);
  expect(scores).toHaveLength(191);
  expect(Number(shownMedian)).toBe(scores[95]);
  await expect(panel.locator('.explain-formula')).toHaveText(`x(96) = ${scores[95] ?? ''}`);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await page.getByRole('button', { name: 'Rank interval' }).click();
  const interval = page.locator('.country-interval');
  await expect(interval).toContainText(/rank \d+ to \d+ in 5–95 % of 1,000 builds/, {
    timeout: 120_000,
  });
  // The rank as published lies within, and the class on screen is one that the builds reach.
  const [from = 0, to = 0] = [...(await interval.innerText()).matchAll(/\d+/g)].map(Number);
  const rank = Number(
    rowsOf('inform-2025/results.csv').find(({ iso3 }) => iso3 === 'PAK')?.['rank'],
  );
  expect(from).toBeLessThanOrEqual(rank);
  expect(to).toBeGreaterThanOrEqual(rank);
  await expect(interval).toContainText(/class .* in \d+\s% of the builds/);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
});

test('a country that the question leaves out is one press away from its losses', async ({
  reopened: program,
}) => {
  test.setTimeout(120_000);
  const { page } = program;
  await firstAnswer(page);
  await openScreen(page, 'country');
  await page.getByRole('button', { name: 'Choose a country…' }).click();
  await page.keyboard.type('India');
  await page.keyboard.press('Enter');
  await expect(page.locator('.country-name')).toHaveText('India', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Ask about World instead' }).click();
  const deaths = rowsOf('emdat-losses/losses.csv')
    .filter(({ iso3, year }) => iso3 === 'IND' && Number(year) >= 2001 && Number(year) <= 2022)
    .reduce((sum, row) => sum + Number(row['deaths']), 0);
  await expect(page.locator('.country-measures')).toContainText(deaths.toLocaleString('en-GB'));
});
