import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { speakIn } from './language.ts';
import { expect, root, test } from './launch.ts';
import { firstAnswer, numberOf } from './lossScreen.ts';
import { unexplainedNumbers } from './numbersOnScreen.ts';
import { openScreen } from './screens.ts';

async function allLead(page: Page, where: string): Promise<void> {
  expect.soft(await unexplainedNumbers(page), where).toEqual([]);
}

for (const language of ['English', '中文'] as const) {
  test(`every number of the losses screen leads to how it came about, in ${language}`, async ({
    reopened: program,
  }) => {
    test.setTimeout(300_000);
    const { page } = program;
    await firstAnswer(page);
    await speakIn(page, language);
    await page.locator('.ranking-row').nth(1).click();
    await expect(page.locator('.inspector-hazards li').first()).toBeVisible();
    await allLead(page, 'losses');
    const panel = page.locator('.tab-panel');
    const settled = async (): Promise<void> => {
      await expect(panel.locator('.figure-waiting')).toHaveCount(0, { timeout: 30_000 });
      await expect(panel.locator('.text-popover, [data-cell], .notice')).not.toHaveCount(0);
    };
    for (const tab of await page.locator('.tab').all()) {
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      await settled();
      const name = (await tab.textContent()) ?? '';
      await allLead(page, name);
      const choices = panel.getByRole('radio');
      for (let place = 0; place < (await choices.count()); place += 1) {
        await choices.nth(place).click();
        await expect(choices.nth(place)).toBeChecked();
        await settled();
        await allLead(page, `${name}, choice ${place + 1}`);
      }
    }
  });

  test(`every number of the other screens leads to how it came about, in ${language}`, async ({
    reopened: program,
  }) => {
    test.setTimeout(400_000);
    const { page } = program;
    await firstAnswer(page);
    await speakIn(page, language);
    await page.locator('.ranking-row').nth(1).click();
    await openScreen(page, 'index');
    await expect(page.locator('.index-row').first()).toBeVisible({ timeout: 60_000 });
    await allLead(page, 'index');
    await page.getByRole('slider').first().press('ArrowRight');
    await expect(page.locator('.change-moves .text-popover')).toHaveCount(2);
    const lower = page.locator('.index-lower .panel-head').getByRole('radio');
    for (let place = 1; place < (await lower.count()); place += 1) {
      await lower.nth(place).click();
      await expect(lower.nth(place)).toBeChecked();
      await allLead(page, `index, below ${place}`);
    }
    await openScreen(page, 'compare');
    await expect(page.locator('.compare-scatter canvas')).toBeAttached({ timeout: 60_000 });
    await allLead(page, 'compare');
    await openScreen(page, 'country');
    await expect(page.locator('.country-profile canvas')).toBeAttached({ timeout: 60_000 });
    await allLead(page, 'country');
    await openScreen(page, 'robustness');
    await allLead(page, 'robustness, before');
    await page.locator('.robustness-start button').click();
    await expect(page.locator('.robustness-headline')).toBeVisible({ timeout: 120_000 });
    await allLead(page, 'robustness');
    await openScreen(page, 'library');
    await expect(page.locator('.data-set-facts .text-popover').first()).toBeVisible({
      timeout: 60_000,
    });
    await allLead(page, 'library');
    await openScreen(page, 'data');
    await expect(page.locator('.rows-count .text-popover')).toHaveCount(2, { timeout: 60_000 });
    for (const tab of await page.locator('.data-view [role=tab]').all()) {
      await tab.click();
      await expect(page.locator('.busy')).toHaveCount(0, { timeout: 60_000 });
      await allLead(page, `data, ${await tab.textContent()}`);
    }
    await openScreen(page, 'methods');
    await expect(page.locator('.method').first()).toBeVisible({ timeout: 30_000 });
    await allLead(page, 'methods');
  });
}

/** Both numbers of `103 of 127`, of each part of an explanation. */
async function partsOf(panel: Locator): Promise<readonly (readonly number[])[]> {
  const notes = await panel.locator('.counted-parts .number').allTextContents();
  return notes.map((note) => note.split(' of ').map(numberOf));
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

test('counts are the sums of what they list, and lead to the rows of the file, by keyboard and mouse', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await firstAnswer(page);
  const foot = page.locator('.status-fact').filter({ hasText: 'entries' }).first();
  const [, shown] = await foot.locator('.text-popover').allTextContents();
  await foot.locator('.text-popover').last().press('Enter');
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: /^Show all / }).press('Enter');
  const parts = await partsOf(panel);
  expect(parts.length).toBeGreaterThan(100);
  expect(sumOf(parts.map(([, entries = 0]) => entries))).toBe(numberOf(shown ?? ''));
  const reported = sumOf(parts.map(([own = 0]) => own));
  await expect(panel).toContainText(`100 × ${reported.toLocaleString('en-GB')} ÷ ${shown} = `);

  const lines = Papa.parse<Record<string, string>>(
    readFileSync(join(root, 'datasets/emdat-losses/losses.csv'), 'utf8'),
    { header: true, skipEmptyLines: true },
  ).data.filter(({ iso3, year }) => iso3 === 'IDN' && Number(year) >= 2001 && Number(year) <= 2022);
  const known = lines.filter((line) => line['deaths'] !== '').length;
  const indonesia = panel.locator('[data-part="IDN"]');
  await expect(indonesia).toContainText(`${known} of ${lines.length}`);
  await indonesia.getByRole('button').click();
  const count = page.locator('.rows-count');
  await expect(count).toHaveText(`${lines.length} of 6,508 rows`, { timeout: 60_000 });
  await count.locator('.text-popover').first().click();
  await expect(panel).toContainText(
    `6,508 − ${(6508 - lines.length).toLocaleString('en-GB')} = ${lines.length}`,
  );
  await expect(panel.locator('.counted-parts li')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // The rows of the whole set are those of its members, as many as its entries.
  await openScreen(page, 'losses');
  await foot.locator('.text-popover').last().press('Enter');
  await panel.getByRole('button', { name: 'Show the rows' }).press('Enter');
  await expect(count).toHaveText(`${shown} of 6,508 rows`);
  await expect(page.locator('.filter-words').first()).toContainText(`iso3 is one of`);

  await openScreen(page, 'losses');
  await page.getByRole('tab', { name: 'Trends' }).click();
  await page.getByRole('radio', { name: 'Within seasons' }).click();
  const january = page.locator('tr[data-month-sums="events"] td .text-popover').first();
  const sum = numberOf((await january.textContent()) ?? '');
  await january.click();
  await panel.getByRole('button', { name: /^Show all / }).click();
  const years = await panel.locator('.counted-parts .number').allTextContents();
  expect(years).toHaveLength(22);
  expect(sumOf(years.map(numberOf))).toBe(sum);
});

test('a cell of the index among the tables leads to its score, by the arrow keys', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { page } = program;
  await firstAnswer(page);
  await openScreen(page, 'index');
  await expect(page.locator('.index-row').first()).toBeVisible({ timeout: 60_000 });
  await page.locator('.status-fact .text-popover').first().click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('By reason');
  await panel.getByRole('button', { name: 'Show the table' }).click();
  await page.getByRole('button', { name: /Table$/ }).click();
  await page.getByRole('option', { name: /^index\/scores/ }).click();
  await expect(page.locator('.rows-count')).toHaveText('191 of 191 rows', { timeout: 60_000 });
  const grid = page.locator('.data-grid');
  await grid.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  const row = grid.locator('.data-grid-body .data-grid-row').nth(1).locator('.data-grid-cell');
  const [shown = ''] = (await row.allTextContents()).slice(1);
  await page
    .getByRole('button', { name: 'Explain this number on the Index screen' })
    .press('Enter');
  await expect(page.locator('.explain-value strong')).toHaveText(numberOf(shown).toFixed(1), {
    timeout: 30_000,
  });
});
