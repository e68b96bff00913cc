import type { Page } from '@playwright/test';
import { expect, test } from './launch.ts';
import { lossesFromCsv } from './lossesFromCsv.ts';
import { choose, firstAnswer, numberOf, onlyHazard } from './lossScreen.ts';

const opening = { countrySet: 'BRI_SIGNATORIES', firstYear: 2001, lastYear: 2022 };

/** Opens one of the figures below the first view. */
async function openTab(page: Page, name: string): Promise<void> {
  await firstAnswer(page);
  await page.getByRole('tab', { name }).click();
  await expect(page.locator('.figure-waiting')).toHaveCount(0);
}

/** The numbers of the open figure: one record a row, by the heads of the columns. */
async function numbersOf(page: Page): Promise<readonly Readonly<Record<string, string>>[]> {
  const numbers = page.locator('.figure-numbers');
  if ((await numbers.count()) === 0) await page.getByText('Show the numbers').click();
  await expect(numbers).toBeVisible();
  return numbers.evaluate((table) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
    return [...table.querySelectorAll('tbody tr')].map((row) =>
      Object.fromEntries(
        [...row.children].map((cell, place) => [heads[place] ?? '', cell.textContent]),
      ),
    );
  });
}

test('years against the years before them are those of the CSV files', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openTab(page, 'Deviations');
  const rows = await numbersOf(page);
  const sums = lossesFromCsv({ ...opening, firstYear: 2000 }, 'deaths', 'year');
  expect(rows).toHaveLength(22);
  for (const row of rows) {
    const year = Number(row['Year']);
    const before = Array.from({ length: 10 }, (_, place) => sums.get(String(year - 1 - place)));
    const known = before.filter((sum) => sum !== undefined);
    const mean = known.reduce((all, sum) => all + sum, 0) / known.length;
    const own = sums.get(String(year)) ?? 0;
    expect(numberOf(row['Deaths (persons, dead and missing)'] ?? '')).toBe(own);
    expect(numberOf(row['Years in it'] ?? '')).toBe(known.length);
    const deviation = (row['Deviation (%)'] ?? '').replace('−', '-');
    expect(Math.abs(numberOf(deviation) - 100 * (own / mean - 1))).toBeLessThan(0.51);
  }
});

test('the median can stand in for the mean', async ({ reopened: program }) => {
  const { page } = program;
  await openTab(page, 'Deviations');
  await choose(page, /Against$/, /^median of 10 years/);
  await expect(page.locator('.headline-more')).toContainText('the median of the 10 years before');
  const sums = lossesFromCsv({ ...opening, firstYear: 2012, lastYear: 2021 }, 'deaths', 'year');
  const sorted = [...sums.values()].sort((one, other) => one - other);
  const median = ((sorted[4] ?? 0) + (sorted[5] ?? 0)) / 2;
  const last = (await numbersOf(page)).at(-1);
  const shown = numberOf(last?.['Median of the 10 years before'] ?? '');
  expect(Math.abs(shown - median)).toBeLessThan(0.51);
});

test('hazards by year are those of the CSV files', async ({ reopened: program }) => {
  const { page } = program;
  await openTab(page, 'Hazards by year');
  const rows = await numbersOf(page);
  const sums = lossesFromCsv(opening, 'deaths', 'year hazard');
  let compared = 0;
  const hazards = [
    ['Flood', 'flood'],
    ['Storm', 'storm'],
    ['Earthquake', 'earthquake'],
    ['Drought', 'drought'],
    ['Landslide', 'landslide'],
  ] as const;
  expect(rows).toHaveLength(22);
  for (const row of rows) {
    for (const [name, code] of hazards) {
      const sum = sums.get(`${row['Year'] ?? ''} ${code}`);
      if (sum === undefined) continue;
      expect(numberOf(row[name] ?? ''), name).toBe(sum);
      compared += 1;
    }
    const shares = Object.entries(row).filter(([head]) => head.endsWith('share (%)'));
    const whole = shares.reduce((all, [, text]) => all + (numberOf(text) || 0), 0);
    expect(Math.abs(whole - 100)).toBeLessThan(shares.length);
  }
  expect(compared).toBeGreaterThan(50);
});

test('countries and hazards are those of the CSV files', async ({ reopened: program }) => {
  const { page } = program;
  await openTab(page, 'Countries and hazards');
  const rows = await numbersOf(page);
  const sums = lossesFromCsv(opening, 'deaths', 'iso3 hazard');
  let compared = 0;
  expect(rows).toHaveLength(20);
  for (const row of rows) {
    for (const [name, code] of [
      ['Flood', 'flood'],
      ['Earthquake', 'earthquake'],
      ['Wildfire', 'wildfire'],
    ] as const) {
      const sum = sums.get(`${row['Code'] ?? ''} ${code}`);
      if (sum === undefined) continue;
      expect(numberOf(row[name] ?? ''), row['Code']).toBe(sum);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(20);
  await choose(page, /Rows$/, /^10$/);
  await expect(page.locator('.figure-numbers tbody tr')).toHaveCount(10);
});

test('how rare losses are can be told of a set and of a country, or is refused with a reason', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openTab(page, 'Return periods');
  const figure = page.locator('.more-figures .figure-title');
  await expect(figure).toContainText('single countries and years');
  await expect(page.locator('.figure-notes')).toContainText('maximum likelihood, n = ');
  await page.getByRole('radio', { name: 'yearly totals' }).click();
  await expect(figure).toContainText('yearly totals');
  const years = lossesFromCsv(opening, 'deaths', 'year');
  const [greatest] = [...years.values()].sort((one, other) => other - one);
  const [first] = await numbersOf(page);
  expect(numberOf(first?.['Deaths (persons, dead and missing)'] ?? '')).toBe(greatest);
  expect(numberOf(first?.['Return period (years)'] ?? '')).toBe(23);

  await page.locator('.ranking-row[data-area="IDN"]').click();
  await expect(figure).toContainText('Indonesia');

  await page.keyboard.press('Escape');
  await onlyHazard(page, 'Impact');
  const refused = page.locator('.figure-refused');
  await expect(refused).toContainText('all values are equal');
  await page.getByRole('radio', { name: 'single countries and years' }).click();
  await expect(refused).toContainText('Not enough data for a curve');
});

test('a country that is chosen shows in the figures below, and the links lead there', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await page.getByRole('button', { name: 'Trends' }).click();
  await expect(page.getByRole('tab', { name: 'Trends' })).toBeInViewport();
  await expect(page.locator('tr[data-trend="flood"]')).toBeVisible();
  const trends = page.getByRole('table', { name: 'Trend of each measure and hazard' });
  await expect(trends.locator('tr[data-trend="deaths"]')).toContainText('falls');
});
