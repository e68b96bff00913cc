import type { Page } from '@playwright/test';
import { clippedTexts, seriousFaults } from './accessibility.ts';
import { speakIn } from './language.ts';
import { expect, test } from './launch.ts';
import { lossesFromCsv } from './lossesFromCsv.ts';
import { choose, firstAnswer, numberOf } from './lossScreen.ts';

const opening = { countrySet: 'BRI_SIGNATORIES', firstYear: 2001, lastYear: 2022 };
const YEARS = 22;

/** Deaths of each country and year, from the greatest down. */
function deaths(): readonly number[] {
  const sums = lossesFromCsv(opening, 'deaths', 'iso3 year');
  return [...sums.values()].filter((sum) => sum > 0).sort((one, other) => other - one);
}

/** Opens a part of return periods. */
async function openPart(page: Page, part: string): Promise<void> {
  await page.getByRole('radio', { name: part }).click();
  await expect(page.locator('.figure-waiting')).toHaveCount(0);
}

async function openReturnPeriods(page: Page): Promise<void> {
  await firstAnswer(page);
  await page.getByRole('tab', { name: 'Return periods' }).click();
  await expect(page.locator('.figure-waiting')).toHaveCount(0);
}

/** The cells of a row of a table, without what stands in a second line. */
async function cellsOf(page: Page, table: string, period: number): Promise<readonly string[]> {
  const row = page.getByRole('table', { name: table }).locator(`tr[data-period="${period}"]`);
  await expect(row).toBeVisible();
  return row
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''));
}

/**
 * The generalised Pareto distribution of greatest likelihood, by one search alone: given the ratio of
 * shape and scale, the best shape is the mean of the logarithms.
 */
function fittedTail(excesses: readonly number[]): { shape: number; scale: number } {
  const meanLog = (ratio: number): number =>
    excesses.reduce((sum, excess) => sum + Math.log1p(ratio * excess), 0) / excesses.length;
  const likelihood = (ratio: number): number => {
    const shape = meanLog(ratio);
    return -Math.log(shape / ratio) - shape - 1;
  };
  let [low, high] = [Math.log(1e-6), Math.log(1)];
  for (let step = 0; step < 200; step += 1) {
    const [one, other] = [low + (high - low) / 3, high - (high - low) / 3];
    if (likelihood(Math.exp(one)) < likelihood(Math.exp(other))) low = one;
    else high = other;
  }
  const ratio = Math.exp((low + high) / 2);
  return { shape: meanLog(ratio), scale: meanLog(ratio) / ratio };
}

/** A quantile between the values beside it, the values rising. */
function quantileOf(rising: readonly number[], share: number): number {
  const place = share * (rising.length - 1);
  const [below = 0, above = 0] = [rising[Math.floor(place)], rising[Math.ceil(place)]];
  return below + (place - Math.floor(place)) * (above - below);
}

test('return levels and chances are those of a plain fit to the CSV files', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openReturnPeriods(page);
  await openPart(page, 'Return levels and chances');
  const values = deaths();
  const threshold = quantileOf(values.toReversed(), 0.9);
  const excesses = values.filter((value) => value > threshold).map((value) => value - threshold);
  const { shape, scale } = fittedTail(excesses);
  for (const period of [10, 50]) {
    const perPeriod = (period * excesses.length) / YEARS;
    const level = threshold + (scale / shape) * (perPeriod ** shape - 1);
    const [told = ''] = await cellsOf(page, 'Return levels and chances', period);
    expect(Math.abs(numberOf(told) / level - 1), `${period} years`).toBeLessThan(1e-3);
  }
  // The intervals follow, from a worker of their own.
  await expect(page.locator('.return-periods-progress')).toHaveCount(0, { timeout: 60_000 });
  const [, profile = '', bootstrap = ''] = await cellsOf(page, 'Return levels and chances', 10);
  expect(profile).toContain(' to ');
  expect(bootstrap).toContain(' to ');

  await page.locator('.levels-table tr[data-period="10"] td').first().getByRole('button').click();
  const shown = page.locator('.computation-inputs');
  await expect(shown.locator('div').filter({ hasText: 'threshold' }).first()).toContainText(
    threshold.toLocaleString('en-GB'),
  );
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: / if at any time$/ })
    .first()
    .click();
  await expect(page.locator('.computation')).toContainText('exp(−years / return period)');
  await page.keyboard.press('Escape');

  const horizon = page.getByRole('textbox', { name: 'Chance within (years)' });
  await horizon.fill('7');
  await horizon.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Chance within 7 years' })).toBeVisible();
  await expect(async () => {
    const [, , , chance = ''] = await cellsOf(page, 'Return levels and chances', 20);
    expect(numberOf(chance)).toBeCloseTo(100 * (1 - (1 - 1 / 20) ** 7), 1);
  }).toPass();
  expect(await seriousFaults(page, '.more-figures')).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
});

test('average and maximum losses are those of the CSV files, and what lies beyond them is marked', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openReturnPeriods(page);
  await openPart(page, 'Average and maximum loss');
  const values = deaths();
  const average = values.reduce((sum, value) => sum + value, 0) / YEARS;
  await expect(page.locator('.return-periods-findings')).toContainText(
    `an average year has ${Math.round(average).toLocaleString('en')} deaths`,
  );
  // The second and the third greatest stand at 11 and at 7.33 years.
  const [, second = 0, third = 0] = values;
  const [from, to] = [YEARS / 3, YEARS / 2];
  const linear = third + ((10 - from) / (to - from)) * (second - third);
  const log = third + (Math.log(10 / from) / Math.log(to / from)) * (second - third);
  const table = 'Probable maximum losses';
  expect(await cellsOf(page, table, 10)).toEqual([
    Math.round(linear).toLocaleString('en'),
    'within the data',
  ]);
  expect(await cellsOf(page, table, 100)).toEqual([
    (values[0] ?? 0).toLocaleString('en'),
    'beyond the data',
  ]);
  await page.getByRole('radio', { name: 'logarithmic' }).click();
  await expect(async () => {
    const [told] = await cellsOf(page, table, 10);
    expect(told).toBe(Math.round(log).toLocaleString('en'));
  }).toPass();
});

test('dollars of different years are refused, and those of one year are summed from the file', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openReturnPeriods(page);
  await choose(page, /Measure$/, /^Direct loss$/);
  const refused = page.locator('.figure-refused');
  for (const part of ['Average and maximum loss', 'Hybrid curve']) {
    await page.getByRole('radio', { name: part }).click();
    await expect(refused).toContainText('at one price level only');
  }
  expect(await seriousFaults(page, '.more-figures')).toEqual([]);
  await refused.getByRole('button', { name: 'Adjusted direct loss' }).click();
  await openPart(page, 'Average and maximum loss');
  await expect(refused).toHaveCount(0);
  const average = page.locator('.return-periods-findings').getByRole('button').first();
  await average.click();
  const sums = [...lossesFromCsv(opening, 'lossUsdAdjusted', 'year').values()];
  const whole = sums.reduce((one, other) => one + other, 0);
  await expect(page.locator('.computation-inputs div').first()).toContainText(
    (whole / 1e9).toFixed(0).slice(0, 2),
  );
  await page.keyboard.press('Escape');
  // The greatest loss of a country and year is the level beyond the data.
  const greatest = Math.max(...lossesFromCsv(opening, 'lossUsdAdjusted', 'iso3 year').values());
  const [told = ''] = await cellsOf(page, 'Probable maximum losses', 100);
  expect(numberOf(told)).toBe(greatest);
});

test('information diffusion tells its coefficient and width, and every part refuses what it cannot tell', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openReturnPeriods(page);
  await openPart(page, 'Few data');
  const sums = [...lossesFromCsv(opening, 'deaths', 'year').values()];
  const coefficient = 2.6851 / (YEARS - 1);
  const width = coefficient * (Math.max(...sums) - Math.min(...sums));
  await expect(page.locator('.figure-notes')).toContainText(
    `coefficient ${coefficient.toFixed(4)}, width ${Math.round(width).toLocaleString('en')}`,
  );
  const used = page.locator('.extremes-table tr.is-used');
  await expect(used).toContainText('11 or more');

  // One country has too few values over a threshold, and enough yearly maxima.
  await page.locator('.ranking-row[data-area="IDN"]').click();
  await openPart(page, 'Return levels and chances');
  await expect(page.locator('.figure-refused')).toContainText('Not enough data');
  await page.getByRole('radio', { name: 'yearly maxima (GEV)' }).click();
  await expect(page.getByRole('table', { name: 'Return levels and chances' })).toBeVisible();
  await expect(page.locator('.more-figures .figure-title')).toContainText('Indonesia');

  await openPart(page, 'Does the model fit?');
  for (const [plot, title] of [
    ['Quantiles', 'observed against modelled quantiles'],
    ['Return levels', 'observed and modelled'],
    ['Mean residual life', 'mean residual life'],
  ] as const) {
    await page.getByRole('radio', { name: plot, exact: true }).click();
    await expect(page.locator('.more-figures .figure-title')).toContainText(title);
  }
  await openPart(page, 'Hybrid curve');
  await expect(page.locator('.figure-notes')).toContainText('return period of 30 years');

  await speakIn(page, '中文');
  await expect(page.locator('.figure-notes')).toContainText('重现期30年以内');
  expect(await seriousFaults(page, '.more-figures')).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);
});
