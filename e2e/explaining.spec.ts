import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { seriousFaults } from './accessibility.ts';
import { expect, root, test } from './launch.ts';
import { choose, firstAnswer, numberOf } from './lossScreen.ts';

/** Lines of a bundled file by their number, the header is line 1. */
function linesOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(join(root, 'datasets', file), 'utf8');
  return Papa.parse<string[]>(text.trimEnd()).data;
}

interface Rate {
  readonly deaths: number;
  readonly people: number;
  /** By year: deaths and the numbers of the lines. */
  readonly years: ReadonlyMap<number, { deaths: number; people: number; lines: number[] }>;
}

/**
 * Deaths and people alive of a country by year: plain loops over the two files. A year whose
 * entries report no deaths at all counts for neither side.
 */
function rateOf(area: string, first: number, last: number): Rate {
  const years = new Map<number, { deaths: number; people: number; lines: number[] }>();
  const silent = new Set<number>();
  const reported = new Set<number>();
  linesOf('economy/economy.csv').forEach(([iso3, year, people], place) => {
    const when = Number(year);
    if (iso3 !== area || when < first || when > last || people === '') return;
    years.set(when, { deaths: 0, people: Number(people), lines: [place + 1] });
  });
  linesOf('emdat-losses/losses.csv').forEach((cells, place) => {
    const when = years.get(Number(cells[1]));
    if (cells[0] !== area || when === undefined) return;
    when.lines.push(place + 1);
    if (cells[6] === '') silent.add(Number(cells[1]));
    else {
      reported.add(Number(cells[1]));
      when.deaths += Number(cells[6]);
    }
  });
  const counted = [...years].filter(([year]) => reported.has(year) || !silent.has(year));
  return {
    deaths: counted.reduce((sum, [, { deaths }]) => sum + deaths, 0),
    people: counted.reduce((sum, [, { people }]) => sum + people, 0),
    years,
  };
}

function panel(page: Page): ReturnType<Page['locator']> {
  return page.locator('.explain-loss');
}

test('a rate of losses is taken apart into its sums and the lines of both files', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { app, page } = program;
  await firstAnswer(page);
  await choose(page, /Measure$/, /^Deaths per million people/);
  await expect(page.locator('.map .panel-title')).toContainText('Deaths per million people');
  await page.locator('.ranking-row[data-area="PAK"]').click();
  // The details are of the country under the pointer, else of the chosen one.
  await page.mouse.move(2, 2);
  await expect(page.locator('.inspector h2')).toHaveText('Pakistan');
  const fact = page.locator('.inspector .fact[data-asked="true"] .explainable');
  await expect(page.locator('.inspector .fact[data-asked="true"] dt')).toHaveText(
    'Deaths per million people per year',
  );
  const shown = await fact.innerText();
  await fact.press('Enter');
  await expect(panel(page).locator('.explain-formula').first()).toContainText('÷');
  const apart = rateOf('PAK', 2001, 2022);
  const rate = (1_000_000 * apart.deaths) / apart.people;
  const [formula, above, below] = await panel(page).locator('.explain-formula').allInnerTexts();
  const [left = '', result = ''] = (formula ?? '').split('=');
  expect(left.split(/[×÷]/).map(numberOf)).toEqual([1_000_000, apart.deaths, apart.people]);
  expect(numberOf(result)).toBe(Number(rate.toPrecision(4)));
  expect(numberOf(shown)).toBe(Number(rate.toPrecision(4)));
  expect(numberOf((above ?? '').split('=')[1] ?? '')).toBe(apart.deaths);
  const terms = ((above ?? '').split('=')[0] ?? '').split('+').map(numberOf);
  expect(terms).toEqual(
    [...apart.years.values()].map(({ deaths }) => deaths).filter((deaths) => deaths > 0),
  );
  expect((below ?? '').split('=')[0]?.split('+').map(numberOf)).toEqual(
    [...apart.years.values()].map(({ people }) => people),
  );
  for (const [year, { deaths, people, lines }] of apart.years) {
    const row = panel(page).locator(`[data-part="${year}"]`);
    const cells = await row.locator('td').allInnerTexts();
    expect(cells.slice(0, 2).map(numberOf), String(year)).toEqual([deaths, people]);
    const named = [...(cells[3] ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
    expect(
      named.sort((a, b) => a - b),
      String(year),
    ).toEqual(lines.toSorted((a, b) => a - b));
  }
  await expect(panel(page)).toContainText('Creative Commons Attribution 4.0');
  expect(await seriousFaults(page)).toEqual([]);

  await panel(page).locator('[data-part="2005"] button').click();
  const lines = panel(page).locator('.source-row[data-file="emdat-losses/losses.csv"]');
  await expect(lines.first()).toBeVisible();
  const file = linesOf('emdat-losses/losses.csv');
  let sum = 0;
  for (const row of await lines.all()) {
    const line = Number(await row.getAttribute('data-line'));
    const cells = await row.locator('dd').allInnerTexts();
    expect(cells).toEqual(file[line - 1]?.map((cell) => (cell === '' ? '–' : cell)));
    sum += Number(file[line - 1]?.[6] ?? '');
  }
  expect(sum).toBe(apart.years.get(2005)?.deaths);
  await app.evaluate(({ clipboard }) => clipboard.clear());
  await panel(page).getByRole('button', { name: 'Copy as text' }).click();
  await expect(panel(page).getByRole('button', { name: 'Copied.' })).toBeVisible();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('emdat-losses/losses.csv');

  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
});

test('every number of the finding, the table and the figures leads to its explanation', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { page } = program;
  await firstAnswer(page);
  const total = page.locator('.headline-main .text-popover').first();
  const said = numberOf(await total.innerText());
  await total.click();
  await page.getByRole('button', { name: 'Take it apart' }).click();
  await expect(panel(page).locator('.explain-value strong')).toBeVisible();
  expect(numberOf(await panel(page).locator('.explain-value strong').innerText())).toBe(said);
  await panel(page).getByRole('radio', { name: 'By year' }).click();
  const years = await panel(page).locator('[data-part] td').allInnerTexts();
  expect(years).toHaveLength(22);
  expect(years.reduce((sum, text) => sum + numberOf(text), 0)).toBe(said);

  // By keyboard: from a name of the table to the right, then Enter.
  const name = page.locator('.losses-table tr[data-area="PHL"] .table-name');
  await name.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const cell = page.locator('.losses-table tr[data-area="PHL"] td[data-cell="deaths"]');
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('h3')).toContainText('Philippines');
  expect(await panel(page).locator('.explain-value strong').innerText()).toBe(
    await cell.innerText(),
  );

  // A year of the series against the years before it.
  await panel(page).locator('[data-part="2013"] button').click();
  const lines = panel(page).locator('.explain-formula');
  await expect(lines.last()).toContainText('100 ×');
  const before = Array.from({ length: 10 }, (_, place) => 2003 + place).map((year) =>
    linesOf('emdat-losses/losses.csv')
      .filter(([iso3, when]) => iso3 === 'PHL' && when === String(year))
      .reduce((sum, cells) => sum + Number(cells[6]), 0),
  );
  const mean = before.reduce((sum, deaths) => sum + deaths, 0) / before.length;
  const texts = await lines.allInnerTexts();
  expect(numberOf(texts.at(-2)?.split('=')[1] ?? '')).toBe(Math.round(mean));

  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await page.locator('.hazards tr[data-hazard="flood"] .explainable').first().click();
  await expect(panel(page).locator('h3')).toContainText('Flood');
  await expect(panel(page)).toContainText('Share of all hazards');
});
