import { clippedTexts, seriousFaults } from './accessibility.ts';
import { expect, test } from './launch.ts';
import { countryNames, lossesFromCsv, type Quantity } from './lossesFromCsv.ts';
import {
  choose,
  firstAnswer,
  hazardRows,
  numberOf,
  onlyHazard,
  tableColumn,
} from './lossScreen.ts';

const opening = { countrySet: 'BRI_SIGNATORIES', firstYear: 2001, lastYear: 2022 };

test('the numbers on screen are those of the CSV files, summed apart', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  const names = countryNames('En');
  const columns: readonly (readonly [Quantity, string])[] = [
    ['events', 'Events'],
    ['deaths', 'Deaths'],
    ['affected', 'People affected'],
    ['lossUsd', 'Direct loss'],
  ];
  for (const [quantity, column] of columns) {
    const sums = lossesFromCsv(opening, quantity, 'iso3');
    const shown = await tableColumn(page, column);
    expect(shown.size).toBe(152);
    const differing = [...names].flatMap(([iso3, name]) => {
      const sum = sums.get(iso3);
      const cell = shown.get(name);
      if (cell === undefined || sum === undefined) return [];
      return numberOf(cell) === sum ? [] : [`${name}: ${cell} is not ${sum}`];
    });
    expect(differing).toEqual([]);
    const compared = [...names].filter(([iso3, name]) => sums.has(iso3) && shown.has(name));
    expect(compared.length).toBe(sums.size);
  }
});

test('the order of hazards is the one that the report was announced with', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  const deaths = await hazardRows(page);
  expect([...deaths.keys()].slice(0, 3)).toEqual(['earthquake', 'storm', 'extreme-temperature']);
  expect(deaths.get('earthquake')?.value).toBe('349,290');
  expect(deaths.get('storm')?.value).toBe('177,507');
  expect(deaths.get('extreme-temperature')?.value).toBe('127,652');
  const shares = [...deaths.values()].map(({ share }) => numberOf(share));
  const sum = shares.filter((share) => !Number.isNaN(share)).reduce((one, other) => one + other, 0);
  expect(Math.round(sum * 100)).toBe(10_000);

  await choose(page, /Measure$/, /^Events/);
  await expect(page.locator('.hazards tr').first()).toHaveAttribute('data-hazard', 'flood');
  expect((await hazardRows(page)).get('flood')?.value).toBe('2,627');

  await choose(page, /Measure$/, /^Direct loss$/);
  await expect(page.locator('.hazards tr').first()).toHaveAttribute('data-hazard', 'flood');
  await expect.poll(async () => (await hazardRows(page)).get('flood')?.value).toContain('US$');
  const loss = (await hazardRows(page)).get('flood')?.value ?? '';
  expect(numberOf(loss)).toBe(lossesFromCsv(opening, 'lossUsd', 'hazard').get('flood'));
});

for (const [year, country, deaths] of [
  ['2008', 'China', '87,564'],
  ['2023', 'Türkiye', '53,007'],
] as const) {
  test(`the earthquakes of ${year} killed ${deaths} in ${country}`, async ({
    reopened: program,
  }) => {
    const { page } = program;
    await firstAnswer(page);
    await choose(page, /Countries$/, /^World/);
    await onlyHazard(page, 'Earthquake');
    await choose(page, /Last year$/, new RegExp(`^${year}$`));
    await choose(page, /Years$/, new RegExp(`^${year}$`));
    await expect(page.locator('.headline-main')).toContainText(`, ${year}: `);
    await expect.poll(async () => (await tableColumn(page, 'Deaths')).get(country)).toBe(deaths);
  });
}

test('a country pointed at or chosen in one part shows in all', async ({ reopened: program }) => {
  const { page } = program;
  await firstAnswer(page);
  const inspector = page.getByRole('complementary', { name: 'Details' });
  await page.locator('.ranking-row[data-area="NPL"]').hover();
  await expect(inspector).toContainText('Nepal');
  await expect(page.locator('.losses-table tr[data-area="NPL"]')).toHaveAttribute(
    'data-active',
    'true',
  );
  await page
    .locator('.losses-table')
    .getByRole('button', { name: 'Pakistan', exact: true })
    .click();
  await expect(page.locator('.ranking-row[data-area="PAK"]')).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(page.getByRole('region', { name: /^By year/ })).toContainText('Pakistan');
  const hazards = lossesFromCsv({ ...opening }, 'deaths', 'iso3');
  await expect(inspector).toContainText((hazards.get('PAK') ?? 0).toLocaleString('en-GB'));
});

test('countries of an own choice are found by letters and are all that is asked', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await choose(page, /Countries$/, /^Own choice of countries/);
  const list = page.getByRole('dialog', { name: 'Which' });
  const search = list.getByRole('searchbox', { name: 'Find a country' });
  const sums = lossesFromCsv({ ...opening, countrySet: 'WORLD' }, 'deaths', 'iso3');
  await search.fill('mald');
  await list.getByRole('option', { name: 'Maldives' }).click();
  const headline = page.locator('.headline-main');
  await expect(headline).toContainText(/^Maldives, 2001–2022: /);
  await search.fill('NPL');
  await list.getByRole('option', { name: 'Nepal' }).click();
  await search.fill('France');
  await list.getByRole('option', { name: 'France' }).click();
  await expect(headline).toContainText('France, Maldives, Nepal, 2001–2022: ');
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  const shown = await tableColumn(page, 'Deaths');
  expect([...shown.keys()].toSorted()).toEqual(['France', 'Maldives', 'Nepal']);
  for (const [name, code] of [
    ['France', 'FRA'],
    ['Maldives', 'MDV'],
    ['Nepal', 'NPL'],
  ] as const) {
    expect(numberOf(shown.get(name) ?? ''), name).toBe(sums.get(code));
  }
  expect(await clippedTexts(page)).toEqual([]);
  await choose(page, /Countries$/, /^World/);
  await expect(headline).toContainText(/^World, /);
  await expect(page.getByRole('button', { name: /^Which: / })).toHaveCount(0);
});

test('a map that is recoloured for another answer is the one that is drawn anew', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  const picture = (): Promise<string> =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.panel.map canvas');
      return canvas?.toDataURL() ?? '';
    });
  const settled = async (): Promise<string> => {
    await expect.poll(async () => (await picture()) === (await picture())).toBe(true);
    return picture();
  };
  const inTheme = async (name: string, theme: string): Promise<void> => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name }).click();
    await page.keyboard.press('Escape');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  };
  await inTheme('Light', 'light');
  await page.locator('.ranking-row[data-area="PAK"]').click();
  await page.mouse.move(0, 0);
  const first = await settled();
  await choose(page, /Measure$/, /^Direct loss$/);
  await choose(page, /Countries$/, /^World/);
  await expect(page.locator('.ranking-row[data-area="USA"]')).toContainText('US$', {
    timeout: 20_000,
  });
  await page.mouse.move(0, 0);
  const recoloured = await settled();
  expect(recoloured === first).toBe(false);
  await inTheme('Dark', 'dark');
  expect((await settled()) === recoloured).toBe(false);
  await inTheme('Light', 'light');
  await page.mouse.move(0, 0);
  expect((await settled()) === recoloured).toBe(true);
});

test('the ranking is walked by keyboard, and choices can be undone', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  const ranking = page.getByRole('listbox', { name: /^Countries ranked/ });
  await ranking.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(ranking.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ranking.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'false');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(ranking.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('a short baseline says how many years it has', async ({ reopened: program }) => {
  const { page } = program;
  await firstAnswer(page);
  await choose(page, /Against$/, /^mean of 30 years/);
  await expect(page.locator('.headline-more')).toContainText('The baseline has 22 of 30 years');
});

test('a number of a year, and one of a note on quality, shows how it is counted', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  const years = lossesFromCsv(opening, 'deaths', 'year');
  const before = Array.from({ length: 10 }, (_, at) => years.get(String(2012 + at)) ?? 0);
  const series = page.getByRole('region', { name: /^By year/ });
  const mean = series.locator('.panel-foot .text-popover').last();
  expect(numberOf(await mean.innerText())).toBe(
    Math.round(before.reduce((one, other) => one + other) / before.length),
  );
  await mean.click();
  const inputs = page.locator('.computation-inputs');
  for (const value of before) await expect(inputs).toContainText(value.toLocaleString('en-GB'));
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^What to know: / }).click();
  const reported = page.locator('.quality-notes .text-popover').first();
  const said = await reported.innerText();
  await reported.click();
  await expect(inputs).toContainText(`entries that report it${said}`);
});

test('a year that is not closed is left out unless asked for', async ({ reopened: program }) => {
  const { page } = program;
  await firstAnswer(page);
  await choose(page, /Last year$/, /^2026$/);
  await choose(page, /Measure$/, /^Events/);
  const without = lossesFromCsv({ ...opening, lastYear: 2025 }, 'events', 'hazard').get('flood');
  const within = lossesFromCsv({ ...opening, lastYear: 2026 }, 'events', 'hazard').get('flood');
  expect(within).not.toBe(without);
  const flood = async (): Promise<number> =>
    numberOf((await hazardRows(page)).get('flood')?.value ?? '');
  await expect.poll(flood).toBe(without);
  await page.getByText('with 2026 (incomplete)').click();
  await expect.poll(flood).toBe(within);
});

test('a set without entries says so and shows no zeros', async ({ reopened: program }) => {
  const { page } = program;
  await firstAnswer(page);
  await onlyHazard(page, 'Impact');
  await choose(page, /Last year$/, /^2001$/);
  await expect(page.getByText('No country of this set has an entry')).toBeVisible();
});

test('a list of hazards that was cleared is left by Escape, and nothing is asked anew', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  const opener = page.getByRole('button', { name: 'Hazards: All natural hazards' });
  await opener.click();
  const list = page.getByRole('listbox', { name: 'Hazards' });
  await expect(list.getByRole('option', { selected: true })).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(list.getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(opener).toBeFocused();
});
