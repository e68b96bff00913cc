import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { riskbelt } from '../electron/cli/riskbelt.ts';
import { expect, freshFolder, root, test } from './launch.ts';
import { firstAnswer } from './lossScreen.ts';
import { openScreen } from './screens.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(join(root, 'datasets', file), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

async function openIndex(page: Page): Promise<void> {
  await firstAnswer(page);
  await openScreen(page, 'index');
  await expect(page.locator('.index-row').first()).toBeVisible({ timeout: 30_000 });
}

/** Rank and score on screen of the rows in sight, by ISO code. */
async function ranking(page: Page): Promise<ReadonlyMap<string, readonly [number, number]>> {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.index-row')].map(
      (row) =>
        [
          row.dataset['area'] ?? '',
          Number(row.querySelector('.ranking-rank')?.textContent),
          Number(row.querySelector('.ranking-value')?.textContent),
        ] as const,
    ),
  );
  return new Map(rows.map(([area, rank, score]) => [area, [rank, score]]));
}

/**
 * The risk of INFORM with other weights of its dimensions, from the published scores of these: a
 * weighted geometric mean, rounded to a decimal, ranked with ties sharing the smallest rank.
 */
function riskFromCsv(weights: Row | Readonly<Record<string, number>>): {
  readonly scores: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number>;
} {
  const dimensions = new Map<string, Map<string, number>>();
  for (const { iso3 = '', nodeId = '', score = '' } of rowsOf('inform-2025/scores.csv')) {
    if (!Object.hasOwn(weights, nodeId) || score === '') continue;
    const own = dimensions.get(iso3) ?? new Map<string, number>();
    own.set(nodeId, Number(score));
    dimensions.set(iso3, own);
  }
  const scores = new Map<string, number>();
  for (const [area, own] of dimensions) {
    let [logarithms, sum] = [0, 0];
    for (const [node, weight] of Object.entries(weights)) {
      logarithms += Number(weight) * Math.log(own.get(node) ?? Number.NaN);
      sum += Number(weight);
    }
    scores.set(area, Math.round(10 * Math.exp(logarithms / sum)) / 10);
  }
  const ranks = new Map(
    [...scores].map(([area, score]) => [
      area,
      1 + [...scores.values()].filter((other) => other > score).length,
    ]),
  );
  return { scores, ranks };
}

test('a weight of INFORM changed moves the ranks as computed apart, and undo brings them back', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openIndex(page);
  const published = new Map(
    rowsOf('inform-2025/results.csv').map(({ iso3 = '', rank }) => [iso3, Number(rank)]),
  );
  for (const [area, [rank]] of await ranking(page)) expect(published.get(area)).toBe(rank);

  const field = page.getByRole('textbox', { name: 'Weight of Vulnerability in INFORM Risk' });
  await field.fill('2.5');
  await field.press('Enter');
  await expect(page.locator('.change-words')).toContainText(
    'weight of Vulnerability in INFORM Risk 1 → 2.5',
  );
  const apart = riskFromCsv({ HA: 1, VU: 2.5, CC: 1 });
  const shown = await ranking(page);
  expect(shown.size).toBeGreaterThan(20);
  for (const [area, [rank, score]] of shown) {
    expect([area, rank, score]).toEqual([area, apart.ranks.get(area), apart.scores.get(area)]);
  }
  const moved = [...apart.ranks].filter(([area, rank]) => published.get(area) !== rank).length;
  await expect(page.locator('.change-moves')).toContainText(`${moved} of 191 ranks moved`);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.change-words')).toContainText('no step and no weight differs');
  for (const [area, [rank]] of await ranking(page)) expect(published.get(area)).toBe(rank);
});

test('the slider is walked by keyboard, and one gesture is one step back', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openIndex(page);
  await page.getByRole('row', { name: /^INFORM Risk/ }).focus();
  await page.keyboard.press('ArrowDown');
  const row = page.getByRole('row', { name: /^Hazard and exposure/ });
  await expect(row).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  const slider = page.getByRole('slider', { name: 'Weight of Hazard and exposure in INFORM Risk' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(slider).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /weight 1.05/);
  await expect(page.locator('.change-words')).toContainText('1 → 1.05');
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await page.keyboard.press(' ');
  await expect(page.locator('.change-words')).toContainText('Hazard and exposure switched off');
  const apart = riskFromCsv({ VU: 1, CC: 1 });
  for (const [area, [rank]] of await ranking(page)) expect(apart.ranks.get(area)).toBe(rank);
});

test('two builds are kept, compared and brought back', async ({ reopened: program }) => {
  const { page } = program;
  await openIndex(page);
  const keep = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Keep this build' }).click();
    await page.getByRole('textbox', { name: 'Name of the build' }).fill(name);
    await page.keyboard.press('Enter');
  };
  const weigh = async (weight: string): Promise<void> => {
    const field = page.getByRole('textbox', { name: 'Weight of Vulnerability in INFORM Risk' });
    await field.fill(weight);
    await field.press('Enter');
  };
  await weigh('2');
  await keep('Vulnerability twice');
  await weigh('3');
  await keep('Vulnerability thrice');
  await page.getByRole('button', { name: 'Compare with B: Vulnerability twice' }).click();
  await expect(page.locator('.change-words')).toContainText('2 → 3');
  await page.getByRole('radio', { name: 'Differences' }).click();
  const [twice, thrice] = [2, 3].map((VU) => riskFromCsv({ HA: 1, VU, CC: 1 }).ranks);
  const largest = Math.max(
    ...[...(twice ?? [])].map(([area, rank]) => Math.abs(rank - (thrice?.get(area) ?? rank))),
  );
  const first = page.locator('.index-lower tbody tr').first();
  await expect(first.locator('.index-move')).toContainText(String(largest));

  // The difference, a rank and a class lead to their own explanations.
  const panel = page.locator('.inspector .explain');
  const change = first.locator('td').last();
  await change.locator('.explainable').press('Enter');
  await expect(panel.locator('h3').first()).toContainText('Difference: ');
  await expect(panel.locator('.explain-value strong')).toHaveText(await change.innerText());
  await expect(panel).toContainText('2 → 3');
  await page.locator('.index-row[data-area="TCD"] .ranking-rank').click();
  await expect(panel.locator('h3').first()).toHaveText('Rank of Chad: INFORM Risk');
  await expect(panel.locator('.explain-value strong')).toHaveText(
    `Rank ${thrice?.get('TCD') ?? ''} of 191`,
  );
  await page.locator('.legend .explainable').last().click();
  const { scores } = riskFromCsv({ HA: 1, VU: 3, CC: 1 });
  const veryHigh = [...scores.values()].filter((score) => score >= 6.9).length;
  await expect(panel.locator('.explain-value strong')).toHaveText(`${veryHigh} countries`);

  await page.getByRole('button', { name: 'Bring Vulnerability twice back to the screen' }).click();
  await expect(page.locator('.change-words')).toContainText('no step and no weight differs');
  for (const [area, [rank]] of await ranking(page)) expect(twice?.get(area)).toBe(rank);
  await page.getByRole('button', { name: 'Remove Vulnerability thrice' }).click();
  await expect(page.locator('.build-chip')).toHaveCount(2);
});

test('a score is explained down to the line of the file that it comes from', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openIndex(page);
  await page.locator('.index-row[data-area="AFG"]').click();
  await expect(page.locator('.explain-value')).toContainText('7.8');
  await page.locator('.explain-part', { hasText: 'Vulnerability' }).click();
  await page.locator('.explain-part', { hasText: 'Socio-economic vulnerability' }).click();
  await page.locator('.explain-part', { hasText: 'Inequality' }).click();
  await page.locator('.explain-part', { hasText: 'Gender Inequality Index' }).click();
  await expect(page.locator('.explain')).toContainText('Goalposts');
  await page.getByRole('button', { name: 'Show the lines of the source' }).click();
  const place = page.locator('.source-lines > p');
  await expect(place).toContainText('inform-2025/raw-values.csv, line', { timeout: 20_000 });
  const line = Number(/line (\d+)/.exec(await place.innerText())?.[1]);
  const value = await page.locator('.source-cells [data-field="true"] dd').innerText();
  const lines = readFileSync(join(root, 'datasets/inform-2025/raw-values.csv'), 'utf8').split('\n');
  const cells = (lines[line - 1] ?? '').split(',');
  expect(cells.slice(0, 3)).toEqual(['AFG', 'GII', value]);
  await expect(page.locator('.source-facts')).toContainText('Creative Commons Attribution 4.0');

  await page.getByRole('button', { name: 'Change this step' }).click();
  await expect(page.getByRole('radio', { name: 'Edit node' })).toBeChecked();
  await expect(page.locator('.node-editor h2')).toHaveText('Gender Inequality Index');
});

test('a changed recipe is saved with its results, and the command line gets the same bytes', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { app, page } = program;
  await openIndex(page);
  const field = page.getByRole('textbox', { name: 'Weight of Vulnerability in INFORM Risk' });
  await field.fill('2');
  await field.press('Enter');
  await expect(page.locator('.change-words')).toContainText('1 → 2');
  const saved = join(folder, 'window');
  mkdirSync(saved);
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, saved);
  await page.getByRole('button', { name: 'Save results…' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved:' })).toBeVisible();
  const names = readdirSync(saved).toSorted();
  expect(names).toEqual([
    'provenance.json',
    'ranks.csv',
    'recipe.json',
    'scores.csv',
    'trace.json',
  ]);
  const again = join(folder, 'command');
  const code = await riskbelt(['assess', join(saved, 'recipe.json'), '--out', again], {
    print: () => undefined,
    say: () => undefined,
    progress: () => undefined,
    datasets: join(root, 'datasets'),
  });
  expect(code).toBe(0);
  for (const name of names) {
    expect(readFileSync(join(again, name), 'utf8'), name).toBe(
      readFileSync(join(saved, name), 'utf8'),
    );
  }
});

test('a file that is no recipe is refused by the path of its fault', async ({
  reopened: program,
}) => {
  const { page } = program;
  await openIndex(page);
  const recipe = JSON.parse(
    readFileSync(join(root, 'analysis/presets/humanDevelopmentIndex.json'), 'utf8'),
  ) as { framework: { nodes: { code: string; weight?: unknown }[] } };
  const [node] = recipe.framework.nodes;
  if (node === undefined) throw new Error('the recipe needs a node');
  const file = join(folder, 'mine.json');
  writeFileSync(file, JSON.stringify(recipe));
  const input = page.locator('.file-tools input[type="file"]');
  node.weight = 'much';
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, JSON.stringify(recipe));
  await input.setInputFiles(broken);
  await expect(page.locator('.refused-places')).toContainText('framework.nodes[0].weight');
  await input.setInputFiles(file);
  await expect(page.getByRole('row', { name: /^Human Development Index/ })).toBeVisible({
    timeout: 20_000,
  });
});
