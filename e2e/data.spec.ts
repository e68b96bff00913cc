import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { clippedTexts, looks, seriousFaults } from './accessibility.ts';
import { addFilter, losses, openData } from './dataScreen.ts';
import { speakIn } from './language.ts';
import { expect, root, test } from './launch.ts';
import { choose } from './lossScreen.ts';
import { openScreen } from './screens.ts';

function numberIn(row: Readonly<Record<string, string>>, field: string): number | null {
  const text = row[field] ?? '';
  return text === '' ? null : Number(text);
}

function written(value: number | null): string {
  return value === null ? '—' : value.toLocaleString('en-GB', { maximumFractionDigits: 4 });
}

/** The cells of a column of the grid, from the first row on, as they are in sight. */
async function cellsOf(page: Page, column: number, rows: number): Promise<readonly string[]> {
  const cells: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cell = page.locator(`[aria-rowindex="${row + 2}"] > [aria-colindex="${column}"]`);
    cells.push((await cell.textContent()) ?? '');
  }
  return cells;
}

test('rows are filtered and sorted as the file says, and both are undone', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openData(page);
  await addFilter(page, 'hazard', null);
  await page.getByLabel('Text', { exact: true }).fill('Flood');
  await page.keyboard.press('Enter');
  await addFilter(page, 'deaths', null);
  await page.getByLabel('From', { exact: true }).fill('200');
  await page.keyboard.press('Enter');
  await addFilter(page, 'lossUsd', 'is a gap');
  await page.getByRole('button', { name: 'Add filter' }).click();
  const wanted = losses
    .filter(
      (row) =>
        row['hazard']?.includes('flood') === true &&
        (numberIn(row, 'deaths') ?? 0) >= 200 &&
        numberIn(row, 'lossUsd') === null,
    )
    .toSorted((one, other) => (numberIn(other, 'deaths') ?? 0) - (numberIn(one, 'deaths') ?? 0));
  expect(wanted.length).toBeGreaterThan(3);
  const count = page.locator('.rows-count');
  await expect(count).toHaveText(`${wanted.length} of 6,508 rows`);

  // By keyboard alone: to the head of deaths, twice Enter for falling.
  const grid = page.getByRole('grid');
  await grid.focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /^deaths/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: /^deaths/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const shown = Math.min(wanted.length, 8);
  await expect
    .poll(() => cellsOf(page, 7, shown))
    .toEqual(wanted.slice(0, shown).map((row) => written(numberIn(row, 'deaths'))));
  expect(await cellsOf(page, 9, shown)).toEqual(Array.from({ length: shown }, () => '—'));

  await page.getByRole('button', { name: /^Remove filter: lossUsd/ }).click();
  const more = losses.filter(
    (row) => row['hazard']?.includes('flood') === true && (numberIn(row, 'deaths') ?? 0) >= 200,
  );
  await expect(count).toHaveText(`${more.length} of 6,508 rows`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(count).toHaveText(`${wanted.length} of 6,508 rows`);
});

test('the last of many rows is reached by keyboard', async ({ reopened: program }) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openData(page);
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+End');
  const last = losses.at(-1);
  const row = page.locator(`[aria-rowindex="${losses.length + 1}"]`);
  await expect(row.locator('[aria-colindex="1"]')).toHaveText(last?.['iso3'] ?? '');
  await expect(row.locator('[aria-colindex="11"]')).toHaveAttribute('data-active', 'true');
  const drawn = await page.locator('.data-grid-body > [role="row"]').count();
  expect(drawn).toBeLessThan(80);
});

test('a pivot sums what the file sums, and counts its gaps', async ({ reopened: program }) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openData(page);
  await page.getByRole('tab', { name: 'Pivot' }).click();
  await choose(page, /Rows$/, /^hazard/);
  await choose(page, /Values$/, /^deaths/);
  await expect(page.getByRole('rowheader', { name: 'animal-incident' })).toBeVisible();
  const hazards = [...new Set(losses.map((row) => row['hazard'] ?? ''))].toSorted();
  for (const [place, hazard] of hazards.entries()) {
    const found = losses.filter((row) => row['hazard'] === hazard && row['year'] === '2004');
    const values = found.flatMap((row) => numberIn(row, 'deaths') ?? []);
    const sum = written(values.reduce((total, value) => total + value, 0));
    const text =
      found.length === 0
        ? ''
        : values.length === 0
          ? '—'
          : values.length < found.length
            ? `${sum}\u00a0*`
            : sum;
    const cell = page.locator(`[aria-rowindex="${place + 2}"] > [aria-colindex="6"]`);
    await expect(cell, hazard).toHaveText(text);
  }
  // A cell leads to the rows that meet in it.
  const place = hazards.indexOf('flood');
  const floods = losses.filter((row) => row['hazard'] === 'flood' && row['year'] === '2004');
  await page.locator(`[aria-rowindex="${place + 2}"] > [aria-colindex="6"]`).click();
  await page.getByRole('button', { name: `Show these ${floods.length} rows` }).click();
  await expect(page.getByRole('tab', { name: 'Rows' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.data-view')).toContainText(`${floods.length} of `);
});

test('SQL is answered, refused where it would write, and cancelled while the window lives', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openData(page);
  await page.getByRole('tab', { name: 'SQL' }).click();
  const editor = page.getByRole('textbox', { name: 'SQL statement' });
  const run = async (sql: string): Promise<void> => {
    await editor.fill(sql);
    await editor.press('Control+Enter');
  };

  await run(
    'SELECT year, sum(events) AS events FROM "emdat-losses".losses GROUP BY year ORDER BY year',
  );
  await expect(page.getByRole('status').filter({ hasText: /^27 rows in/ })).toBeVisible({
    timeout: 30_000,
  });
  const sums = new Map<string, number>();
  for (const row of losses) {
    const year = row['year'] ?? '';
    sums.set(year, (sums.get(year) ?? 0) + (numberIn(row, 'events') ?? 0));
  }
  const years = [...sums.keys()].toSorted().slice(0, 6);
  await expect
    .poll(() => cellsOf(page, 2, 6))
    .toEqual(years.map((year) => written(sums.get(year) ?? 0)));

  for (const sql of [
    'DROP TABLE "emdat-losses".losses',
    'SELECT 1; DELETE FROM "emdat-losses".losses',
    "SELECT * FROM read_csv('/etc/hostname')",
  ]) {
    await run(sql);
    await expect(page.getByRole('alert')).toContainText('The statement was not run');
  }
  await run('SELECT nothing FROM "emdat-losses".losses');
  await expect(page.getByRole('alert')).toContainText('Line 1, column 8');

  await run('SELECT count(*) FROM range(1000000000) a, range(1000000000) b');
  await expect(page.getByRole('status').filter({ hasText: 'Running…' })).toBeVisible();
  // The window answers meanwhile: another screen opens and comes back.
  await openScreen(page, 'methods');
  await openScreen(page, 'data');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('Cancelled. Nothing was kept.')).toBeVisible();
  await run('SELECT count(*) AS n FROM "emdat-losses".losses');
  await expect.poll(() => cellsOf(page, 1, 1), { timeout: 30_000 }).toEqual(['6,508']);
});

test('the library tells what a data set is, and leads to its tables and to the index', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openScreen(page, 'library');
  const card = page.locator('.data-set').filter({ hasText: 'EM-DAT country profiles' }).first();
  const areas = new Set(losses.map((row) => row['iso3'])).size;
  // Known from the build, so that nobody waits for an engine to count it.
  await expect(page.locator('.data-set').first()).toBeVisible();
  await expect(card).toContainText(`${areas} areas`, { timeout: 8000 });
  await card.getByText('Notes and known faults').click();
  await expect(card.locator('.data-notes h4').first()).toBeVisible();
  await card.getByText('Columns: type, unit, meaning').click();
  const deaths = losses.filter((row) => row['deaths'] !== '').length;
  const share = Math.round((1000 * deaths) / losses.length) / 10;
  await expect(card.getByRole('row', { name: /^deaths/ }).getByText(`${share} %`)).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
  await card.getByRole('button', { name: 'hazards', exact: true }).click();
  // The first rows wait for the engine of the tables.
  await expect(page.locator('.rows-count')).toHaveText('13 of 13 rows', { timeout: 120_000 });
  await openScreen(page, 'library');
  await page.getByRole('button', { name: 'Open in Index: WorldRiskIndex' }).click();
  await expect(page.locator('.index-row').first()).toBeVisible({ timeout: 60_000 });
});

for (const { language, theme } of looks) {
  test(`the data screen keeps nobody out in ${language}, ${theme}`, async ({
    reopened: program,
  }) => {
    test.setTimeout(240_000);
    const { page } = program;
    await openData(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme }).click();
    await page.keyboard.press('Escape');
    await speakIn(page, language);
    expect(await seriousFaults(page)).toEqual([]);
    for (const tab of await page.locator('.data-view .tab').all()) {
      await tab.click();
      await expect(page.locator('.data-view .busy')).toHaveCount(0, { timeout: 30_000 });
      expect(await seriousFaults(page, '.data-view')).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
    }
  });
}

test('the index on screen is listed as tables, as it was published and as it is changed', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openData(page);
  await choose(page, /Table$/, /^index\/scores/);
  await expect(page.locator('.rows-count')).toHaveText('191 of 191 rows', { timeout: 60_000 });
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('tab', { name: 'SQL' }).click();
  const editor = page.getByRole('textbox', { name: 'SQL statement' });
  const asked = async (): Promise<readonly string[]> => {
    await editor.fill(`SELECT s.iso3, s."INFORM", s.rank, n."VU.SEV.INQ.GII" AS scaled, r."GII" AS raw
      FROM "index".scores s JOIN "index".normalised n USING (iso3) JOIN "index".raw r USING (iso3)
      WHERE iso3 = 'PAK'`);
    await editor.press('Control+Enter');
    await expect(page.getByRole('status').filter({ hasText: /^1 row in/ })).toBeVisible({
      timeout: 30_000,
    });
    return await Promise.all(
      [1, 2, 3, 4, 5].map(async (column) => (await cellsOf(page, column, 1))[0] ?? ''),
    );
  };
  const rowsOf = (file: string) =>
    Papa.parse<Record<string, string>>(
      readFileSync(join(root, 'datasets/inform-2025', file), 'utf8'),
      { header: true, skipEmptyLines: true },
    ).data.filter(({ iso3 }) => iso3 === 'PAK');
  const scores = rowsOf('scores.csv');
  const score = (node: string) => scores.find(({ nodeId }) => nodeId === node)?.['score'];
  const raw = rowsOf('raw-values.csv').find(({ indicatorId }) => indicatorId === 'GII');
  const rank = rowsOf('results.csv')[0]?.['rank'];
  const first = await asked();
  expect(first.slice(0, 3)).toEqual(['PAK', score('INFORM'), rank]);
  expect(Number(first[3])).toBe(Number(score('VU.SEV.INQ.GII')));
  expect(Number(first[4])).toBeCloseTo(Number(raw?.['value']), 4);
  // Another weight: the same statement answers with the new score.
  await openScreen(page, 'index');
  const field = page.getByRole('textbox', { name: 'Weight of Vulnerability in INFORM Risk' });
  await field.fill('2.5');
  await field.press('Enter');
  await openScreen(page, 'data');
  await page.getByRole('tab', { name: 'SQL' }).click();
  const of = (node: string): number => Math.log(Number(score(node)));
  const risk = Math.exp((of('HA') + 2.5 * of('VU') + of('CC')) / 4.5);
  expect((await asked())[1]).toBe(String(Math.round(10 * risk) / 10));
});
