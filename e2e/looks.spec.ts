import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, root, test } from './launch.ts';
import { firstAnswer } from './lossScreen.ts';

const axe = readFileSync(resolve(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** Faults of accessibility that keep somebody out. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate(() =>
    (
      window as unknown as {
        axe: { run: () => Promise<{ violations: readonly Violation[] }> };
      }
    ).axe
      .run()
      .then(({ violations: found }) => found),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`);
}

/** Texts that are cut off where they stand, names that end in an ellipsis by design left aside. */
async function clippedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const may =
      '.ranking-name, .panel-unit, .choice-button *, .hazards th, .visually-hidden, .skip';
    return [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, dt, dd, td, p, span')]
      .filter((element) => !element.matches(may) && element.closest(may) === null)
      .filter((element) => getComputedStyle(element).overflow === 'hidden')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.className}: ${element.textContent}`);
  });
}

for (const language of ['English', '中文']) {
  for (const theme of ['Light', 'Dark'] as const) {
    test(`every screen in ${language}, ${theme}: nobody is kept out, nothing is cut off`, async ({
      program,
    }) => {
      test.setTimeout(120_000);
      const { page } = program;
      await firstAnswer(page);
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('radio', { name: theme }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: language }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
      await page.locator('.ranking-row').nth(1).click();

      expect(await seriousFaults(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
      const zh = language === '中文';
      await page
        .getByRole('button', {
          name: zh ? '编辑并导出图件：排名' : 'Edit and export figure: Ranking',
        })
        .click();
      await expect(page.locator('.export-preview img')).toBeVisible({ timeout: 30_000 });
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: zh ? '数据' : 'Data', exact: true }).click();
      await expect(page.locator('.data-set').first()).toBeVisible();
      expect(await seriousFaults(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
      await page.getByRole('button', { name: zh ? '风险指数' : 'Index', exact: true }).click();
      await page.locator('.index-row').nth(3).click({ timeout: 30_000 });
      await page.getByRole('button', { name: zh ? '全部展开' : 'Open all' }).click();
      for (const section of zh
        ? ['溯源', '编辑节点', '方案步骤']
        : ['Explain', 'Edit node', 'Recipe']) {
        await page.getByRole('radio', { name: section }).click();
        expect(await seriousFaults(page)).toEqual([]);
        expect(await clippedTexts(page)).toEqual([]);
      }
    });
  }
}

test('every letter on screen has a glyph in the bundled fonts', async ({ program }) => {
  const { page } = program;
  await firstAnswer(page);
  await page.getByRole('radio', { name: '中文' }).click();
  await page.locator('.ranking-row').first().click();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  const missing = await page.evaluate(async () => {
    const letters = new Set(document.body.textContent.replaceAll(/\s/g, ''));
    const without: string[] = [];
    for (const letter of letters) {
      const faces = await document.fonts.load('13px "Inter Variable", "Noto Sans SC"', letter);
      if (faces.length === 0) without.push(letter);
    }
    return without;
  });
  expect(missing).toEqual([]);
});
