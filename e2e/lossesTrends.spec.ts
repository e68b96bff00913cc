import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { clippedTexts, seriousFaults } from './accessibility.ts';
import { speakIn } from './language.ts';
import { expect, root, test } from './launch.ts';
import { chooseFrom } from './lists.ts';
import { lossesFromCsv } from './lossesFromCsv.ts';
import { choose, firstAnswer, numberOf, onlyHazard } from './lossScreen.ts';

const asked = { countrySet: 'BRI_SIGNATORIES', firstYear: 2001, lastYear: 2022 };

async function openTrends(page: Page): Promise<void> {
  await firstAnswer(page);
  await page.getByRole('tab', { name: 'Trends' }).click();
  await expect(page.locator('tr[data-trend="deaths"]')).toBeVisible();
}

/** The text of each cell of a row, both lines of it. */
const cellsOf = (row: Locator): Promise<readonly string[]> =>
  row.evaluate((line) => [...line.children].map((cell) => cell.textContent));

/** The first line of a cell with two. */
async function mainOf(row: Locator, place: number): Promise<number> {
  const text = await row
    .locator('td')
    .nth(place)
    .evaluate((cell) => cell.firstChild?.textContent);
  return numberOf(text ?? '');
}

async function noteOf(row: Locator, place: number): Promise<readonly number[]> {
  const text = (await row.locator('td').nth(place).locator('.cell-note').textContent()) ?? '';
  return text.split(' to ').map(numberOf);
}

/** Sums of every year, those without a row as zero. */
function yearly(quantity: 'events' | 'deaths', hazards?: readonly string[]): readonly number[] {
  const sums = lossesFromCsv({ ...asked, ...(hazards ? { hazards } : {}) }, quantity, 'year');
  return Array.from({ length: 22 }, (_, place) => sums.get(String(2001 + place)) ?? 0);
}

/** Kendall's score of a row in time order. */
function scoreOf(values: readonly number[]): number {
  return values.reduce(
    (sum, later, place) =>
      sum + values.slice(0, place).reduce((own, one) => own + Math.sign(later - one), 0),
    0,
  );
}

/** Chance of more than z of a normal variable to both sides, by plain summation. */
function twoSided(z: number): number {
  const [step, to] = [1e-4, 12];
  let area = 0;
  for (let x = Math.abs(z) + step / 2; x < to; x += step) area += Math.exp((-x * x) / 2) * step;
  return (2 * area) / Math.sqrt(2 * Math.PI);
}

/** Chance of at least so many events where so many are to be expected. */
function poissonAtLeast(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += term;
    term *= expected / (k + 1);
  }
  return 1 - below;
}

test('tests of deaths and rates of events are those of plain loops over the files', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openTrends(page);
  const deaths = yearly('deaths');
  const row = page.locator('tr[data-trend="deaths"]');
  // no two of these years are equal: the variance has no ties
  expect(new Set(deaths).size).toBe(22);
  const score = scoreOf(deaths);
  const z = (score - Math.sign(score)) / Math.sqrt((22 * 21 * 49) / 18);
  const cells = await cellsOf(row);
  expect(cells[2]).toBe('22');
  expect(Math.abs(numberOf(cells[3] ?? '') - twoSided(z))).toBeLessThan(0.00051);
  const slopes = deaths
    .flatMap((later, second) =>
      deaths.slice(0, second).map((earlier, first) => (later - earlier) / (second - first)),
    )
    .sort((one, other) => one - other);
  const slope = slopes[115] ?? Number.NaN;
  expect(slopes).toHaveLength(231);
  expect(await mainOf(row, 5)).toBeCloseTo(slope, -1);
  // less is better: progress is the slope with the other sign
  expect(await mainOf(row, 7)).toBe(-(await mainOf(row, 5)));
  await expect(row.locator('[data-progress]')).toHaveAttribute(
    'data-progress',
    slope < 0 ? 'better' : 'worse',
  );
  // A number of the table shows its formula and what went in; an interval both of its ends.
  await row.locator('td').nth(2).getByRole('button').click();
  const note = page.locator('.computation');
  await expect(note).toContainText('pairs of years that rise minus pairs that fall');
  await expect(note.locator('dd').nth(1)).toHaveText(
    score.toLocaleString('en-GB').replace('-', '−'),
  );
  await page.keyboard.press('Escape');
  await row.locator('td').nth(5).getByRole('button').last().press('Enter');
  await expect(note.locator('.computation-value')).toHaveCount(2);
  await page.keyboard.press('Escape');
  const told = page.getByRole('region', { name: 'In words: Deaths' });
  await expect(told).toContainText('Hamed-Rao');
  await expect(told).toContainText('Yue-Wang');
  await told.getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toContainText('trend.csv#test=mannKendall');
  await page.keyboard.press('Escape');

  await page.getByRole('radio', { name: 'How often' }).click();
  const impact = page.locator('tr[data-rate="volcanic-activity"]');
  await expect(impact).toBeVisible();
  const counts = yearly('events', ['volcanic-activity']);
  const total = counts.reduce((sum, count) => sum + count, 0);
  expect(await mainOf(impact, 0)).toBe(total);
  expect(await mainOf(impact, 2)).toBeCloseTo(total / 22, 3);
  const [lower = 0, upper = 0] = await noteOf(impact, 2);
  expect(poissonAtLeast(total, 22 * lower)).toBeCloseTo(0.025, 3);
  expect(1 - poissonAtLeast(total + 1, 22 * upper)).toBeCloseTo(0.025, 3);
  const mean = total / 22;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / 21;
  expect(await mainOf(impact, 3)).toBeCloseTo(variance / mean, 3);

  // later half against earlier half, and then two periods of a person's own
  const all = page.locator('tr[data-rate="all"]');
  const events = yearly('events');
  const sumOf = (first: number, last: number): number =>
    events.slice(first - 2001, last - 2000).reduce((sum, count) => sum + count, 0);
  expect(await mainOf(all, 6)).toBeCloseTo(sumOf(2012, 2022) / sumOf(2001, 2011), 3);
  // the value stands before the name of the list
  const period = (name: string) =>
    page.locator('.trend-periods').getByRole('button', { name: new RegExp(`^\\d{4} ${name}$`) });
  await chooseFrom(period('First year of the period'), '2018', true);
  await expect(page.getByRole('columnheader', { name: '2018–2022 / 2001–2011' })).toBeVisible();
  await chooseFrom(period('Last year to compare with'), '2005', true);
  await expect(page.getByRole('columnheader', { name: '2018–2022 / 2001–2005' })).toBeVisible();
  expect(await mainOf(all, 6)).toBeCloseTo(sumOf(2018, 2022) / sumOf(2001, 2005), 3);
  await chooseFrom(period('Last year to compare with'), '2019', true);
  await expect(page.locator('.trend-remark')).toContainText('overlap');
  await page.getByRole('button', { name: 'Halves of the years' }).click();
  await expect(page.locator('.trend-remark')).toHaveCount(0);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
});

test('losses without months are refused within seasons, and earthquakes stand in', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openTrends(page);
  await page.getByRole('radio', { name: 'Within seasons' }).click();
  await expect(page.locator('.trend-remark')).toContainText('know no months');
  const row = page.locator('tr[data-season="events"]');
  await expect(row).toBeVisible({ timeout: 30_000 });
  const files = { members: 'country-sets/members.csv', quakes: 'noaa-earthquakes/earthquakes.csv' };
  const rowsIn = (file: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(root, 'datasets', file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const members = new Set(
    rowsIn(files.members).flatMap(({ set, iso3 }) =>
      set === asked.countrySet && iso3 !== undefined ? [iso3] : [],
    ),
  );
  const byMonth = Array.from({ length: 12 }, () => new Array<number>(22).fill(0));
  for (const quake of rowsIn(files.quakes)) {
    const years = byMonth[Number(quake['month']) - 1];
    const place = Number(quake['year']) - 2001;
    if (years === undefined || !members.has(quake['iso3'] ?? '')) continue;
    if (place >= 0 && place < 22) years[place] = (years[place] ?? 0) + 1;
  }
  const score = byMonth.reduce((sum, years) => sum + scoreOf(years), 0);
  expect(await mainOf(row, 1)).toBe(264);
  expect(await mainOf(row, 2)).toBe(score);
  const sums = await cellsOf(page.locator('tr[data-month-sums="events"]'));
  expect(sums.slice(1).map(numberOf)).toEqual(
    byMonth.map((years) => years.reduce((sum, count) => sum + count, 0)),
  );
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
});

test('a finding that hangs on the correction alone is told as such, in both languages', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openTrends(page);
  await onlyHazard(page, 'Flood');
  await choose(page, /Countries$/, /^Own choice of countries/);
  const list = page.getByRole('dialog', { name: 'Which' });
  await list.getByRole('searchbox', { name: 'Find a country' }).fill('NPL');
  await list.getByRole('option', { name: 'Nepal' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  const row = page.locator('tr[data-trend="deaths"]');
  await expect(row).toContainText('only if corrected');
  await expect(page.locator('.trend-remark')).toContainText('Deaths');
  await expect(page.getByRole('region', { name: 'In words: Deaths' })).toContainText(
    'Take it as a hint',
  );
  await speakIn(page, '中文');
  await page.getByRole('tab', { name: '趋势' }).click();
  await expect(row).toContainText('仅修正后显著');
  await expect(page.locator('.trend-told')).toContainText('只宜视为线索');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
});
