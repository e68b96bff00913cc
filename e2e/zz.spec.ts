import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cutTexts } from './cutTexts.ts';
import { speakIn } from './language.ts';
import { expect, test } from './launch.ts';
import { openList } from './lists.ts';
import { firstAnswer } from './lossScreen.ts';
import { openScreen } from './screens.ts';

const out = '/tmp/shots-recipe';
const log = (text: string): void => appendFileSync(`${out}/log.txt`, `${text}\n`);
const allowed = /^(INFORM|HDI|GDP|WHO|UNDP|EM|DAT|ISO|TOPSIS|VIKOR|Mazziotta|Pareto|Copeland|BOD|Riskbelt|SVG|PNG|PDF|CSV|XLSX|WorldRiskIndex|DesInventar|Ctrl|Esc|Tab|JSON|SQL|UN|EU|OECD|ASEAN|English|IFHV|CC|BY|NC|SA|IGO|DRMKC|JRC|DALY|AIDS|HIV)$/;

async function look(page: Page, name: string, shoot = true): Promise<void> {
  await page.waitForTimeout(150);
  const text = await page.evaluate(() => document.body.innerText);
  for (const pattern of [/\bNaN\b/, /undefined/, /\bnull\b/, /Infinity/, /\[object/, /\{\{/, /\b[a-z]+_[a-z]+\b/, /\b[a-z]+[A-Z][a-z]+\b/]) {
    const found = pattern.exec(text);
    if (found) log(`${name}: PATTERN ${found[0]} … ${text.slice(Math.max(0, found.index - 40), found.index + 40).replaceAll('\n', '|')}`);
  }
  const words = new Set([...text.matchAll(/[A-Za-z][A-Za-z-]{2,}/g)].map(([word]) => word).filter((word) => !word.split('-').every((part) => allowed.test(part))));
  if (words.size) log(`${name}: WORDS ${[...words].slice(0, 25).join(' ')}`);
  const cut = await cutTexts(page);
  for (const each of cut) log(`${name}: CUT ${each}`);
  const head = await page.evaluate(() => ({
    words: document.querySelector('.change-words')?.textContent ?? '',
    head: document.querySelector('.headline-main')?.textContent ?? '',
    notice: [...document.querySelectorAll('.notice, .screen-note')].map((each) => (each as HTMLElement).innerText).join(' / '),
    rows: [...document.querySelectorAll<HTMLElement>('.index-row')].slice(0, 3).map((row) => `${row.dataset['area']} ${row.querySelector('.ranking-rank')?.textContent} ${row.querySelector('.ranking-value')?.textContent}`).join(', '),
  }));
  log(`${name}: ${JSON.stringify(head)}`);
  if (shoot) await page.screenshot({ path: `${out}/${name}.png` });
}

async function options(page: Page, opener: ReturnType<Page['locator']>): Promise<readonly string[]> {
  await openList(opener);
  await expect(page.locator('.popover [role=option]').first()).toBeVisible();
  const names = await page.locator('.popover [role=option]').evaluateAll((all) => all.map((each) => each.querySelector('[slot=label]')?.textContent ?? each.textContent ?? ''));
  await page.keyboard.press('Escape');
  await expect(page.locator('.popover [role=option]')).toHaveCount(0);
  return names;
}
async function choose(page: Page, opener: ReturnType<Page['locator']>, place: number): Promise<void> {
  await openList(opener);
  await page.locator('.popover [role=option]').nth(place).click();
  await page.waitForTimeout(250);
}
async function settle(page: Page): Promise<void> {
  await expect(page.locator('.index-row, .screen-note').first()).toBeVisible({ timeout: 60_000 });
}
const bar = (page: Page) => page.locator('.question-bar .choice-button');
const editor = (page: Page) => page.locator('.node-editor');
async function takeBack(page: Page): Promise<void> {
  const back = page.getByRole('button', { name: '撤回全部修改' });
  if (await back.count()) await back.first().click();
  await settle(page);
}

for (const [place, code] of (process.env['ZZ'] ?? '0,1,2,3,4').split(',').map((each) => [Number(each), `p${each}`] as const)) {
  test(`walk ${code}`, async ({ reopened: program }) => {
    test.setTimeout(900_000);
    const { page } = program;
    program.expectComplaint(/.*/);
    page.on('console', (message) => message.type() === 'error' && log(`${code}: CONSOLE ${message.text()}`));
    page.on('pageerror', (error) => log(`${code}: PAGEERROR ${error.message}`));
    mkdirSync(out, { recursive: true });
    await firstAnswer(page);
    await speakIn(page, '中文');
    await openScreen(page, 'index');
    await settle(page);
    const presets = await options(page, bar(page).first());
    log(`presets ${presets.join(' | ')}`);
    await choose(page, bar(page).first(), place);
    await settle(page);
    await page.waitForTimeout(500);
    await look(page, `${code}-00-first`);
    if ((await page.locator('.index-row').count()) === 0) return;
    await page.locator('.index-row').first().click();
    await page.getByRole('button', { name: '全部展开' }).click();
    await page.waitForTimeout(600);
    await look(page, `${code}-01-open`);
    // lower views
    for (const [at, tab] of ['差异', '图件'].entries()) {
      await page.getByRole('radio', { name: tab }).click();
      await look(page, `${code}-02-lower${at}`);
    }
    const figure = page.locator('.index-figure .choice-button').first();
    const kinds = await options(page, figure);
    for (const [at] of kinds.entries()) {
      await choose(page, figure, at);
      await page.waitForTimeout(400);
      await look(page, `${code}-03-figure${at}`);
    }
    await page.getByRole('radio', { name: '构成分解' }).click();
    // node editor: root
    const rows = page.locator('.tree-row');
    await rows.first().locator('.tree-method button').click();
    await look(page, `${code}-10-root`);
    const method = editor(page).locator('.choice-button').first();
    if (await editor(page).getByRole('button', { name: '等权' }).count()) {
      const names = await options(page, method);
      log(`${code} methods ${names.join(' | ')}`);
      for (const [at] of names.entries()) {
        if (!(await method.count())) {
          await page.getByRole('button', { name: '撤销上一步修改' }).click();
          await settle(page);
        }
        await choose(page, method, at);
        await settle(page);
        await look(page, `${code}-11-aggregate${at}`);
        const power = editor(page).getByRole('textbox', { name: '幂次' });
        if (await power.count()) {
          for (const value of ['0', '-1', '100', 'abc', '1e9']) {
            if (!(await power.count())) { await page.getByRole('button', { name: '撤销上一步修改' }).click(); await settle(page); }
            await power.fill(value);
            await power.press('Enter');
            await page.waitForTimeout(200);
            await look(page, `${code}-12-power${value}`, value === '0' || value === '100');
          }
        }
        if (await page.locator('.screen-note').count()) {
          await page.getByRole('button', { name: '撤销上一步修改' }).click();
          await settle(page);
        }
      }
      await takeBack(page);
      const share = editor(page).getByRole('textbox', { name: /最低占比/ });
      for (const value of ['0', '50', '100', '101', 'x']) {
        await share.fill(value);
        await share.press('Enter');
        await settle(page);
        await look(page, `${code}-13-share${value}`, value === '100');
      }
      await takeBack(page);
      await editor(page).getByRole('button', { name: '等权' }).click();
      await look(page, `${code}-14-equal`);
      await takeBack(page);
    }
    const round = editor(page).getByRole('button', { name: /舍入/ });
    for (const [at] of (await options(page, round)).entries()) {
      await choose(page, round, at);
      await settle(page);
      await look(page, `${code}-15-round${at}`, at === 2);
    }
    await takeBack(page);
    // the last indicator
    const glyphs = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-expanded')));
    const leaf = glyphs.findIndex((each) => each === null);
    await rows.nth(leaf).locator('.tree-label').click();
    await look(page, `${code}-20-leaf-shown`);
    await rows.nth(leaf).locator('.tree-method button').click();
    await look(page, `${code}-21-leaf-edit`);
    const scale = editor(page).locator('.choice-button').first();
    const scales = await options(page, scale);
    log(`${code} scales ${scales.join(' | ')}`);
    for (const [at] of scales.entries()) {
      if (!(await scale.count())) { await page.getByRole('button', { name: '撤销上一步修改' }).click(); await settle(page); }
      await choose(page, scale, at);
      await settle(page);
      await look(page, `${code}-22-scale${at}`);
      if (await page.locator('.screen-note').count()) { await page.getByRole('button', { name: '撤销上一步修改' }).click(); await settle(page); }
    }
    await takeBack(page);
    const worse = editor(page).getByRole('radio', { name: /数值越大/ });
    if (await worse.count()) {
      await worse.nth(1).click();
      await look(page, `${code}-23-better`);
      await worse.nth(0).click();
      await takeBack(page);
    }
    const required = editor(page).getByText('必需', { exact: true });
    if (await required.count()) { await required.first().click(); await settle(page); await look(page, `${code}-24-required`); await takeBack(page); }
    // explain the leaf
    await page.getByRole('radio', { name: '溯源' }).click();
    await look(page, `${code}-25-explain-leaf`);
    await rows.first().locator('.tree-label').click();
    // weights
    const weight = page.locator('.tree-row input[type=text], .tree-row .tree-weight input').first();
    log(`${code} weight inputs ${await weight.count()}`);
    // steps
    await page.getByRole('radio', { name: '方案步骤' }).click();
    await look(page, `${code}-30-steps`);
    const stepCount = await editor(page).locator('.steps > li').count();
    for (let at = 0; at < stepCount; at += 1) {
      const step = editor(page).locator('.steps > li').nth(at);
      const list = step.locator('.choice-button');
      if (await list.count()) {
        for (const [option] of (await options(page, list)).entries()) {
          if (!(await list.count())) { await page.getByRole('button', { name: '撤销上一步修改' }).click(); await settle(page); }
          if (!(await list.count())) { await page.getByRole('radio', { name: '方案步骤' }).click(); log(`${code} SECTION LOST`); }
          await choose(page, list, option);
          await settle(page);
          await look(page, `${code}-31-step${at}-${option}`);
          if (await page.locator('.screen-note').count()) { await page.getByRole('button', { name: '撤销上一步修改' }).click(); await settle(page); }
        }
      } else {
        await step.locator('label').first().click();
        await settle(page);
        await look(page, `${code}-32-switch${at}`);
      }
      await takeBack(page);
    }
    // countries and ranks
    await page.getByRole('radio', { name: '溯源' }).click();
    await choose(page, bar(page).nth(1), 2);
    await settle(page);
    await look(page, `${code}-40-set`);
    await page.getByRole('radio', { name: '仅在所选范围内' }).click();
    await look(page, `${code}-41-within`);
    if ((await bar(page).count()) > 2) {
      await choose(page, bar(page).nth(2), 0);
      await settle(page);
      await look(page, `${code}-42-year`);
    }
    writeFileSync(`${out}/${code}.done`, '');
  });
}
