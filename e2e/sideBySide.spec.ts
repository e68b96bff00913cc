import type { Page } from '@playwright/test';
import { clippedTexts, seriousFaults } from './accessibility.ts';
import { expect, test } from './launch.ts';
import { choose, firstAnswer } from './lossScreen.ts';
import { rowsOf } from './rowsOf.ts';
import { openScreen } from './screens.ts';

/** The value in the middle of a list, or the mean of the two there. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[half] ?? Number.NaN)
    : ((sorted[half - 1] ?? Number.NaN) + (sorted[half] ?? Number.NaN)) / 2;
}

async function openCompare(page: Page): Promise<void> {
  await openScreen(page, 'compare');
  await expect(page.locator('.compare-profileBars').first()).toBeVisible({ timeout: 60_000 });
}

/** The numbers of a figure as the table beside it gives them: rows of texts, the heads first. */
async function numbersOf(page: Page, figure: string): Promise<readonly (readonly string[])[]> {
  await page.getByRole('button', { name: `Numbers as a table: ${figure}` }).click();
  const table = page.locator('.figure-numbers');
  await expect(table).toBeVisible();
  const rows = await table.evaluate((element) =>
    [...element.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    ),
  );
  await page.keyboard.press('Escape');
  await expect(table).toHaveCount(0);
  return rows;
}

test('country sets stand side by side by the medians of their members', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await openCompare(page);
  await page.getByRole('radio', { name: 'country sets' }).click();
  const members = rowsOf('country-sets/members.csv')
    .filter(({ set }) => set === 'BRI_SIGNATORIES')
    .map(({ iso3 }) => iso3);
  const scores = rowsOf('inform-2025/scores.csv');
  for (const node of ['INFORM', 'HA', 'VU', 'CC']) {
    const of = scores.filter(({ nodeId, iso3 }) => nodeId === node && members.includes(iso3));
    const cells = page.locator(`.compare-scores tr[data-node="${node}"] td`);
    expect(of.length).toBeGreaterThan(100);
    expect(Number(await cells.first().innerText())).toBeCloseTo(
      middle(of.map(({ score }) => Number(score))),
      1,
    );
  }
});

test('every country chosen stands in every build, with ranks that the library of scores gives', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await firstAnswer(page);
  await openCompare(page);
  await page.getByRole('radio', { name: 'builds', exact: true }).click();
  await page.getByRole('button', { name: 'Go to the Index screen' }).click();
  const field = page.getByRole('textbox', { name: 'Weight of Vulnerability in INFORM Risk' });
  await field.fill('2.5');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Keep this build' }).click();
  await page.getByRole('textbox', { name: 'Name of the build' }).fill('vulnerable');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await openCompare(page);
  await expect(page.locator('.compare-profileBars')).toHaveCount(6);
  await expect(page.locator('.compare-radar')).toHaveCount(3);
  expect(await seriousFaults(page)).toEqual([]);
  expect(await clippedTexts(page)).toEqual([]);

  // A weighted geometric mean of the published dimensions, rounded to a decimal.
  const published = new Map(
    rowsOf('inform-2025/scores.csv').map(({ iso3, nodeId, score }) => [
      `${iso3 ?? ''} ${nodeId ?? ''}`,
      Number(score),
    ]),
  );
  const risk = (area: string): number => {
    const of = (node: string): number => Math.log(published.get(`${area} ${node}`) ?? Number.NaN);
    return Math.round(10 * Math.exp((of('HA') + 2.5 * of('VU') + of('CC')) / 4.5)) / 10;
  };
  const areas = rowsOf('inform-2025/results.csv');
  const cells = await page.locator('.compare-scores tr[data-node="INFORM"] td').allInnerTexts();
  const [kept, ranks] = [['PAK', 'PHL', 'TUR'], await numbersOf(page, 'Rank in each build')];
  for (const [place, area] of kept.entries()) {
    expect(Number(cells[2 * place])).toBe(published.get(`${area} INFORM`));
    expect(Number(cells[2 * place + 1])).toBe(risk(area));
    const above = areas.filter(({ iso3 = '' }) => risk(iso3) > risk(area)).length;
    const row = ranks.find(([code]) => code === area);
    expect(row?.slice(-2).map(Number)).toEqual([
      Number(areas.find(({ iso3 }) => iso3 === area)?.['rank']),
      above + 1,
    ]);
  }

  // A score of the build that is not on screen is taken apart as that build has it, and so are its parts.
  const panel = page.getByRole('complementary', { name: 'Explain this number' });
  const inform = page.locator('.compare-scores tr[data-node="INFORM"] td');
  await inform.first().getByRole('button').click();
  await expect(panel).toContainText('In the build A (original)');
  await expect(panel.locator('.explain-value strong')).toHaveText(
    String(published.get('PAK INFORM')),
  );
  await panel.getByRole('button', { name: /^Vulnerability/ }).click();
  await expect(panel.locator('.inspector-name')).toHaveText('Pakistan · Vulnerability');
  await expect(panel).toContainText('In the build A (original)');
  await inform.nth(1).getByRole('button').click();
  await expect(panel.locator('.explain-value strong')).toHaveText(String(risk('PAK')));
  await expect(panel).not.toContainText('In the build');
});

test('two indices stand against each other, and countries move through the years', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await firstAnswer(page);
  await openCompare(page);
  await choose(page, /Upwards$/, /^WorldRiskIndex$/);
  // The table of another index is read meanwhile; the list keeps the focus.
  await expect(page.getByRole('button', { name: /Upwards$/ })).toBeFocused();
  await expect(page.locator('.compare-scatter canvas, .compare-scatter svg').first()).toBeVisible({
    timeout: 60_000,
  });
  const years = rowsOf('world-risk-index/results.csv');
  const last = Math.max(...years.map(({ year }) => Number(year)));
  await expect(page.locator('.compare-scatter')).toContainText(`WorldRiskIndex: ${last}`);
  const points = await numbersOf(page, 'Two measures');
  const hazard = rowsOf('inform-2025/scores.csv').filter(({ nodeId }) => nodeId === 'HA');
  const people = rowsOf('inform-2025/population.csv');
  for (const area of ['PAK', 'PHL', 'TUR', 'CHN']) {
    const row = points.find(([code]) => code === area);
    const numbers = (row ?? []).slice(2).map((text) => Number(text.replaceAll(',', '')));
    // The publisher prints two decimals, the build keeps them all.
    expect([numbers[0], Number(numbers[1]?.toFixed(2)), numbers[2]]).toEqual([
      Number(hazard.find(({ iso3 }) => iso3 === area)?.['score']),
      Number(years.find(({ iso3, year }) => iso3 === area && Number(year) === last)?.['w']),
      Number(people.find(({ iso3, year }) => iso3 === area && year === '2024')?.['population']),
    ]);
  }

  // The index with years on screen: every country's way, year by year.
  await openScreen(page, 'index');
  await choose(page, /^INFORM.* Index$/, /^WorldRiskIndex/);
  await openCompare(page);
  await expect(page.locator('.compare-smallMultiples')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.compare-bump')).toBeVisible();
  await expect(page.locator('.compare-scatter')).toContainText(`from 2000 (ring) to ${last}`);
  const history = await numbersOf(page, 'Scores through the years');
  for (const { iso3, year, w } of years.filter(({ iso3: area }) => area === 'PAK')) {
    const row = history.find(([first]) => first === year);
    // The index is rebuilt from parts that are published with two decimals.
    expect(Number(row?.[1]), `${iso3 ?? ''} ${year ?? ''}`).toBeCloseTo(Number(w), 1);
  }

  // Country sets have their own ways: the medians of their members in each year, and no country is marked.
  await page.getByRole('radio', { name: 'country sets' }).click();
  await expect(page.locator('.compare-bump')).toHaveCount(0);
  await expect(page.locator('.compare-scatter')).not.toContainText('the way of the countries');
  const members = rowsOf('country-sets/members.csv')
    .filter(({ set }) => set === 'BRI_SIGNATORIES')
    .map(({ iso3 }) => iso3);
  const medians = await numbersOf(page, 'Scores through the years');
  for (const year of ['2000', '2012', String(last)]) {
    const of = years.filter(({ year: when, iso3 = '' }) => when === year && members.includes(iso3));
    expect(of.length).toBeGreaterThan(100);
    const found = medians.find(([first]) => first === year);
    expect(Number(found?.[1]), year).toBeCloseTo(middle(of.map(({ w }) => Number(w))), 1);
  }
  await expect(page.locator('.compare-key')).toContainText('other parts have their own');
  expect(await seriousFaults(page)).toEqual([]);
});

test('an index of one part has no corners to be drawn on, and stands against another index', async ({
  reopened: program,
}) => {
  test.setTimeout(120_000);
  const { page } = program;
  await firstAnswer(page);
  await openScreen(page, 'index');
  await choose(page, /^INFORM.* Index$/, /^Multi-hazard/);
  await openCompare(page);
  await expect(page.locator('.compare-key')).toContainText('Median of');
  await expect(page.locator('.compare-radar')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Multi-hazard risk.* Across$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^INFORM.* Upwards$/ })).toBeVisible();
  await expect(page.locator('.compare-scatter canvas, .compare-scatter svg').first()).toBeVisible({
    timeout: 30_000,
  });
});
