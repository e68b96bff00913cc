import type { Page } from '@playwright/test';
import { preset } from '../analysis/presets/presets.ts';
import { presetTable } from '../datasets/tables/presetTable.ts';
import { bundledOnDisk } from '../electron/cli/bundled.ts';
import { testRobustness } from '../renderer/compute/robustness/testRobustness.ts';
import { clippedTexts, looks, seriousFaults } from './accessibility.ts';
import { speakIn } from './language.ts';
import { expect, test } from './launch.ts';
import { choose, firstAnswer } from './lossScreen.ts';
import { openScreen } from './screens.ts';

/** The command that changes the theme, by the window's language. */
const themeCommands = { English: 'Switch light', 中文: '切换浅色' } as const;

/** Does what a person does with Ctrl+K. */
async function chooseCommand(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

/** Asks for a longer test, sees how far it is, calls it off, and finds the former answer as it was. */
async function callOffALongerTest(page: Page): Promise<void> {
  const headline = page.locator('.robustness-headline');
  const before = await headline.innerText();
  await choose(page, /Runs$/, /^5,?000 builds/);
  await page.getByRole('button', { name: 'Test the index' }).click();
  const bar = page.getByRole('progressbar', { name: 'Builds done' });
  const done = (): Promise<number> =>
    bar.evaluate((element) => (element instanceof HTMLProgressElement ? element.value : -1));
  await expect.poll(done).toBeGreaterThan(0);
  const early = await done();
  await expect.poll(done).toBeGreaterThan(early);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(headline).toHaveText(before, { useInnerText: true });
  await expect(page.locator('.robustness-figures')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Test the index' })).toBeEnabled();
  // The work itself has ended, not its picture only.
  await expect
    .poll(() => page.workers().filter((worker) => worker.url().includes('robustness')))
    .toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
}

test('the intervals on screen are those of the library for the same seed, and stay when a further test is called off', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { page } = program;
  await firstAnswer(page);
  await openScreen(page, 'robustness');
  await page.locator('.robustness-start button').click();
  await expect(page.locator('.robustness-figures')).toBeVisible({ timeout: 120_000 });

  const table = await presetTable('inform-risk-2025', bundledOnDisk('datasets'));
  const recipe = preset('inform-risk-2025');
  if (!table.ok || !recipe.ok) throw new Error('the preset cannot be read');
  const settings = { weightSpread: 0.25, aggregation: true, relativeError: 0, runs: 1000, seed: 1 };
  const answer = testRobustness(
    { recipe: recipe.value, table: table.value, year: null, settings },
    () => undefined,
  );
  if (!answer.ok) throw new Error(answer.failure.message);
  const first = answer.value.spreads.find((spread) => spread?.area === 'SSD');
  const text = await page.locator('.robustness-headline').innerText();
  expect(text).toContain(`lies between ${Math.round(first?.lower ?? -1)} and`);
  const [removal] = answer.value.removals;
  expect(text).toContain(`${removal?.meanShift.toFixed(1) ?? ''} places in the mean`);

  await callOffALongerTest(page);

  // What an assumption explains, worked out once more from the builds, in plain sums.
  const outputs = answer.value.sensitivityOutputs;
  if (outputs === null) throw new Error('the test has no sensitivity');
  const [a, b, ab] = [outputs.a, outputs.b, outputs.mixed[0] ?? outputs.a].map((all) => [...all]);
  if (a === undefined || b === undefined || ab === undefined) throw new Error('needs outputs');
  const both = [...a, ...b];
  const mean = both.reduce((sum, each) => sum + each, 0) / both.length;
  const variance = both.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (both.length - 1);
  const total =
    a.reduce((sum, each, row) => sum + (each - (ab[row] ?? 0)) ** 2, 0) / (2 * a.length);
  const panel = page.getByRole('complementary', { name: 'Explain this number' });
  await page.getByRole('button', { name: 'Numbers as a table: What moves the ranks' }).click();
  await page.locator('.figure-numbers td[data-cell]').first().click();
  await expect(panel.locator('h3')).toHaveText('What moves the ranks: Weights');
  await expect(panel.locator('.explain-value strong')).toHaveText((total / variance).toFixed(2));
  await expect(panel).toContainText(`N = ${a.length}`);
  await expect(panel.locator('[data-part]')).toHaveCount(8);
  await panel.getByRole('button', { name: `Show all ${a.length}` }).click();
  await expect(panel.locator('[data-part]')).toHaveCount(a.length);
  expect(await seriousFaults(page)).toEqual([]);

  // A node that is left out: the ranks of every country with and without it, and the way to switch it off.
  await page
    .getByRole('button', { name: 'Numbers as a table: How far ranks move without one node' })
    .click();
  await page.locator('.figure-numbers td[data-cell]').first().click();
  await expect(panel.locator('.explain-value strong')).toHaveText(
    `${removal?.meanShift.toFixed(1) ?? ''} places`,
  );
  await panel.getByRole('button', { name: /^Show all \d+$/ }).click();
  const shifts = await panel.locator('[data-part] td:last-child').allInnerTexts();
  const sizes = shifts.map((shift) => Number(shift.replace(/[▲▼]/, '')));
  expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeCloseTo(
    removal?.meanShift ?? Number.NaN,
    9,
  );
  await panel.getByRole('button', { name: 'Change this step' }).click();
  await expect(page.locator('.node-editor')).toBeVisible();
});

test('comparing, one country, testing and methods in both languages and themes keep nobody out', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { page } = program;
  await firstAnswer(page);
  await chooseCommand(page, 'paki');
  for (const { language, theme } of looks) {
    await speakIn(page, language);
    const isDark = (await page.locator('html').getAttribute('data-theme')) === 'dark';
    if (isDark !== (theme === 'Dark')) await chooseCommand(page, themeCommands[language]);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    await openScreen(page, 'compare');
    await expect(page.locator('.compare-profileBars').first()).toBeVisible({ timeout: 30_000 });
    expect(await seriousFaults(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    await openScreen(page, 'country');
    await expect(page.locator('.country-profile')).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    await openScreen(page, 'robustness');
    await expect(page.locator('.robustness-start')).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
    // What can be pressed can be read as well while the pointer is on it.
    await page.locator('.robustness-start button').hover();
    expect(await seriousFaults(page, '.robustness-start')).toEqual([]);
    await openScreen(page, 'methods');
    await expect(page.locator('.method').first()).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
  }
});

test('the palette finds a country by a few letters and the tour walks through', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await chooseCommand(page, 'paki');
  await expect(page.locator('.inspector h2')).toHaveText('Pakistan');
  await page.getByRole('button', { name: 'Take the tour' }).click();
  for (const title of [
    'Ask',
    'The finding in words',
    'Everything is linked',
    'Take it with you',
    'Further screens',
  ]) {
    await expect(page.locator('.callout-title')).toHaveText(title);
    // The words are seen whole wherever they point.
    const body = page.locator('.callout');
    await expect
      .poll(() => body.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBeLessThan(3);
    expect((await body.boundingBox())?.height).toBeGreaterThan(90);
    await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.callout-title')).toHaveCount(0);
});
