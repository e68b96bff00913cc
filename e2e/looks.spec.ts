import { clippedTexts, looks, seriousFaults } from './accessibility.ts';
import { speakIn } from './language.ts';
import { expect, test } from './launch.ts';
import { firstAnswer } from './lossScreen.ts';

for (const { language, theme } of looks) {
  test(`every screen in ${language}, ${theme}: nobody is kept out, nothing is cut off`, async ({
    reopened: program,
  }) => {
    test.setTimeout(600_000);
    const { page } = program;
    await firstAnswer(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('radio', { name: theme }).click();
    await page.keyboard.press('Escape');
    await speakIn(page, language);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase());
    await page.locator('.ranking-row').nth(1).click();

    expect(await seriousFaults(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    const zh = language === '中文';
    for (const tab of await page.locator('.tab').all()) {
      await tab.click();
      await expect(page.locator('.figure-waiting')).toHaveCount(0);
      expect(await seriousFaults(page, '.tabs')).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
    }
    await page
      .getByRole('button', {
        name: zh ? '编辑并导出图件：排名' : 'Edit and export figure: Ranking',
      })
      .click();
    await expect(page.locator('.export-preview img')).toBeVisible({ timeout: 30_000 });
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: zh ? '数据集' : 'Library', exact: true }).click();
    await expect(page.locator('.data-set').first()).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    await page.getByRole('button', { name: zh ? '风险指数' : 'Index', exact: true }).click();
    await page.locator('.index-row').nth(3).click({ timeout: 30_000 });
    await page.getByRole('button', { name: zh ? '全部展开' : 'Open all' }).click();
    // Deep in the framework the room is least: names are whole lines, not columns of letters.
    const heights = await page
      .locator('.tree-label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.max(...heights)).toBeLessThan(60);
    for (const section of zh
      ? ['溯源', '编辑节点', '方案步骤']
      : ['Explain', 'Edit node', 'Recipe']) {
      await page.getByRole('radio', { name: section }).click();
      expect(await seriousFaults(page)).toEqual([]);
      expect(await clippedTexts(page)).toEqual([]);
    }
  });
}

test('every letter on screen has a glyph in the bundled fonts', async ({ reopened: program }) => {
  const { page } = program;
  await firstAnswer(page);
  await speakIn(page, '中文');
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
