import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { chooseIn, openEditor, saveTo } from './figureEditor.ts';
import { expect, freshFolder, root, test } from './launch.ts';
import { choose, firstAnswer, onlyHazard } from './lossScreen.ts';
import { pdfLetters, pdfText } from './pdfText.ts';
import { openScreen } from './screens.ts';

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

test('the rank of a loss says who comes before, by mouse and by keyboard', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { page } = program;
  await firstAnswer(page);
  const rank = page.locator('.losses-table tr[data-area="PAK"] [data-cell="rank"]');
  const place = Number(await rank.textContent());
  await rank.click();
  const panel = page.locator('.explain-loss');
  await expect(panel).toContainText(`1 + ${place - 1} = ${place}`, { timeout: 60_000 });
  await expect(panel).toContainText('Pakistan');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await page.locator('.losses-table tr[data-area="PAK"] .table-name').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(rank).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText(`1 + ${place - 1} = ${place}`, { timeout: 60_000 });
});

test('floods of the ASEAN countries per GDP become a Chinese figure as PDF', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { page } = program;
  await firstAnswer(page);
  await choose(page, /Countries$/, /^ASEAN/);
  await onlyHazard(page, 'Flood');
  await choose(page, /Measure$/, /^Loss as share of GDP/);
  await expect(page.locator('.headline-main')).toContainText('% of');
  const editor = await openEditor(page, 'Ranking');
  await editor.getByRole('radio', { name: '中文' }).click();
  await chooseIn(editor, 'Format', 'PDF');
  await chooseIn(editor, 'Size', 'Elsevier: one column, 90 mm');
  await saveTo(program, join(folder, 'asean.pdf'));
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(editor.getByRole('status')).toContainText('asean.pdf', { timeout: 90_000 });
  const letters = pdfLetters(pdfText(readFileSync(join(folder, 'asean.pdf')))).replaceAll(' ', '');
  for (const text of ['东盟（东南亚国家联盟）', '洪水', '越南']) expect(letters).toContain(text);
  expect(letters).not.toContain('中国');
});

test('ranks that stand out and the numbers of the robustness sentences are taken apart', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await firstAnswer(page);
  await page.locator('.ranking-row[data-area="PAK"]').click();
  await openScreen(page, 'country');
  const stands = page.locator('.country-extremes li').first();
  await expect(stands).toBeVisible({ timeout: 60_000 });
  const rank = stands.locator('.explainable').first();
  const shown = Number(await rank.textContent());
  await rank.click();
  await expect(page.locator('.explain')).toContainText(`1 + ${shown - 1} = ${shown}`);

  await openScreen(page, 'robustness');
  await page.locator('.robustness-start button').click();
  const headline = page.locator('.robustness-headline');
  await expect(headline).toBeVisible({ timeout: 120_000 });
  const interval = headline.locator('.explainable').filter({ hasText: / and / }).first();
  const [lower, upper] = ((await interval.textContent()) ?? '').split(' and ');
  await interval.press('Enter');
  await expect(page.locator('.explain-interval')).toContainText(`5 %: ${lower}`);
  await expect(page.locator('.explain-interval')).toContainText(`95 %: ${upper}`);
  await headline.locator('.explainable').last().click();
  await expect(page.locator('.explain')).toContainText('Without ');
  await headline.locator('.text-popover').click();
  await expect(page.getByRole('dialog')).toContainText('in order, the middle one');
});

test('a cell of the map of gaps leads to its rows, an answer in SQL to its tables', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openScreen(page, 'data');
  await page.getByRole('tab', { name: 'Missing values' }).click();
  await page.getByRole('button', { name: /^Numbers as a table/ }).click({ timeout: 120_000 });
  const cell = page.locator('.numbers-note td[data-cell]').first();
  const area = await cell.locator('xpath=..').locator('td').first().textContent();
  await cell.focus();
  await page.keyboard.press('Enter');
  const lines = Papa.parse<Record<string, string>>(
    readFileSync(join(root, 'datasets/emdat-losses/losses.csv'), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data;
  const behind = lines.filter((row) => row['iso3'] === area);
  await expect(page.locator('.rows-count')).toHaveText(`${behind.length} of 6,508 rows`);

  await page.getByRole('tab', { name: 'SQL' }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page
    .getByRole('button', { name: 'Where do these numbers come from?' })
    .click({ timeout: 120_000 });
  const note = page.locator('.sql-origin');
  await expect(note).toContainText('FROM "emdat-losses".losses');
  await expect(note).toContainText('Creative Commons Attribution 4.0');
  await expect(note.getByRole('heading', { level: 4 })).toHaveText(['emdat-losses/losses']);
});
