import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { saveTo } from './figureEditor.ts';
import { expect, freshFolder, test } from './launch.ts';
import { openScreen } from './screens.ts';
import { walkByTab } from './tabWalk.ts';

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

/** Presses a key until what is wanted has the focus; a person would not press it more often. */
async function press(page: Page, key: string, wanted: Locator, most = 60): Promise<void> {
  for (let times = 0; times < most; times += 1) {
    await page.keyboard.press(key);
    const reached = await wanted.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    );
    if (reached) return;
  }
  throw new Error(`${key} pressed ${most} times did not reach ${String(wanted)}`);
}

test('a researcher changes a weight, takes a score apart, exports a figure and tests the ranks without a mouse', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await expect(page.locator('.headline-main')).toBeVisible({ timeout: 45_000 });
  // The window is served nothing that a mouse could do: it is out of the pointer's reach.
  await page.evaluate(() => {
    document.documentElement.style.pointerEvents = 'none';
  });

  // The index, by the navigation.
  await press(page, 'Tab', page.getByRole('button', { name: 'Index', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.index-row').first()).toBeVisible({ timeout: 60_000 });

  // A weight, by the tree and its slider.
  const top = page.getByRole('row', { name: /^INFORM Risk/ });
  await press(page, 'Tab', top);
  const row = page.getByRole('row', { name: /^Vulnerability/ });
  await press(page, 'ArrowDown', row, 4);
  const slider = page.getByRole('slider', { name: 'Weight of Vulnerability in INFORM Risk' });
  await press(page, 'Tab', slider, 6);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.change-words')).toContainText(
    'weight of Vulnerability in INFORM Risk 1 → 1.2',
  );

  // A score, by the ranking.
  const ranking = page.getByRole('listbox', { name: /^Areas ranked by/ });
  await press(page, 'Tab', ranking);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const details = page.getByRole('complementary', { name: 'Details' });
  const score = await page.locator('.index-row[aria-selected="true"] .ranking-value').innerText();
  const area = await page.locator('.index-row[aria-selected="true"] .ranking-name').innerText();
  await expect(details.locator('.explain-value strong')).toHaveText(score);
  const part = details.locator('.explain-part', { hasText: 'Vulnerability' });
  await press(page, 'Tab', part);
  await page.keyboard.press('Enter');
  await expect(details.locator('h2').last()).toContainText('Vulnerability');

  // The figure, with the weight that was changed.
  const path = join(folder, 'ranking.csv');
  await saveTo(program, path);
  await press(
    page,
    'Shift+Tab',
    page.getByRole('button', { name: 'Edit and export figure: Ranking' }),
    120,
  );
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: 'Figure: Ranking' });
  await expect(editor).toBeVisible({ timeout: 30_000 });
  await press(page, 'Tab', editor.getByRole('button', { name: 'Format' }));
  await page.keyboard.press('Enter');
  const csv = page.getByRole('option', { name: /^CSV/ });
  await press(page, 'ArrowDown', csv, 12);
  await page.keyboard.press('Enter');
  await expect(csv).toHaveCount(0);
  await press(page, 'Tab', editor.getByRole('button', { name: 'Save…' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved: ranking.csv')).toBeVisible({ timeout: 30_000 });
  const line = readFileSync(path, 'utf8')
    .split('\n')
    .find((text) => text.includes(area));
  expect(line).toContain(score);

  // How sure the ranks are, with that weight.
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await press(
    page,
    'Shift+Tab',
    page.getByRole('button', { name: 'Robustness', exact: true }),
    120,
  );
  await page.keyboard.press('Enter');
  const start = page.getByRole('button', { name: 'Test the index' }).first();
  await expect(start).toBeVisible({ timeout: 30_000 });
  await press(page, 'Tab', start);
  await page.keyboard.press('Enter');
  await expect(page.locator('.robustness-figures')).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('.robustness-headline')).toContainText('lies between');
});

/** Each screen, and what stands on it as soon as it can be used. */
const screens = [
  ['losses', '.losses-table tr[data-area]'],
  ['index', '.index-row'],
  ['compare', '.compare-profileBars'],
  ['country', '.country-profile'],
  ['robustness', '.robustness-start'],
  ['library', '.data-set'],
  ['data', '.rows-count'],
  ['methods', '.method'],
] as const;

test('every control of every screen is reached by keyboard and marked, and no screen holds the focus', async ({
  reopened: program,
}) => {
  test.setTimeout(300_000);
  const { page } = program;
  await expect(page.locator('.headline-main')).toBeVisible({ timeout: 45_000 });
  await page.getByRole('button', { name: 'No, thanks' }).click();
  await page.locator('.ranking-row').nth(1).click();
  for (const [screen, ready] of screens) {
    await openScreen(page, screen);
    await expect(page.locator(ready).first()).toBeVisible({ timeout: 60_000 });
    const walk = await walkByTab(page);
    expect.soft(walk, screen).toMatchObject({ unreached: [], unmarked: [], isRound: true });
    expect(walk.controls, screen).toBeGreaterThan(15);
  }
});
