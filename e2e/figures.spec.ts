import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { missingGlyphs } from '../renderer/chart/fontMetrics.ts';
import { chooseIn, openEditor, saveInto, saveTo } from './figureEditor.ts';
import { speakIn } from './language.ts';
import { expect, freshFolder, test } from './launch.ts';
import { firstAnswer } from './lossScreen.ts';
import { pdfText } from './pdfText.ts';

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

test('a report author exports five figures in Chinese at 84 mm as SVG, PDF and PPTX at once', async ({
  reopened: program,
}) => {
  test.setTimeout(180_000);
  const { page } = program;
  await firstAnswer(page);
  await speakIn(page, '中文');
  for (const figure of ['地图', '排名', '逐年变化']) {
    await page.getByRole('button', { name: `加入图件夹：${figure}` }).click();
  }
  const before = await page.locator('.losses-body').getAttribute('data-answers');
  await page.getByRole('button', { name: /^死亡人数.*指标$/ }).click();
  await page.getByRole('option', { name: '直接经济损失', exact: true }).click();
  await expect(page.locator('.losses-body')).not.toHaveAttribute('data-answers', before ?? '');
  for (const figure of ['地图', '逐年变化']) {
    await page.getByRole('button', { name: `加入图件夹：${figure}` }).click();
  }
  await page.getByRole('button', { name: '图件夹中的图件：5' }).click();
  const tray = page.getByRole('complementary', { name: '图件夹' });
  await expect(tray.getByRole('listitem')).toHaveCount(5);
  await expect(tray.locator('.tray-picture img')).toHaveCount(5, { timeout: 60_000 });
  await chooseIn(tray, '统一尺寸', 'Springer单栏：84毫米');
  await tray.getByRole('button', { name: 'PPTX' }).click();
  await saveInto(program, folder);
  await tray.getByRole('button', { name: '全部导出…' }).click();
  await expect(tray.getByRole('status')).toHaveText(/^已将8个文件保存到/, { timeout: 90_000 });

  const names = readdirSync(folder).toSorted();
  const pictures = names.filter((name) => name.endsWith('.svg'));
  expect(pictures).toHaveLength(5);
  expect(names.filter((name) => !name.endsWith('.svg'))).toEqual([
    'README.txt',
    'riskbelt-图件.pdf',
    'riskbelt-图件.pptx',
  ]);
  for (const name of pictures) {
    const svg = readFileSync(join(folder, name), 'utf8');
    expect(svg).toContain('width="84mm"');
    expect(svg).toContain('xml:lang="zh"');
    const letters = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
    expect(letters).toMatch(/资料来源/);
    expect(missingGlyphs(letters)).toBe('');
  }
  const pdf = pdfText(readFileSync(join(folder, 'riskbelt-图件.pdf')));
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) [\d.]+\]/g)];
  expect(boxes).toHaveLength(5);
  for (const [, width] of boxes) expect(Number(width)).toBeCloseTo((84 * 72) / 25.4, 2);
  expect(pdf).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansSC/);
  expect(pdf).toMatch(/\/FontFile2/);
  expect(pdf).not.toContain('/Subtype /Image');
  // Countries without data are hatched, and letters stand on their light edge.
  expect(pdf.match(/\/Pattern cs/g)?.length).toBeGreaterThan(5);
  expect(pdf).not.toMatch(/^2 Tr$/m);
  // Glyph 0 stands in for a letter that a font lacks.
  const drawn = [...pdf.matchAll(/<([0-9a-f]+)> Tj/g)].flatMap(([, codes = '']) =>
    codes.match(/.{4}/g),
  );
  expect(drawn.length).toBeGreaterThan(500);
  expect(drawn).not.toContain('0000');
  const slides = Object.keys(unzipSync(readFileSync(join(folder, 'riskbelt-图件.pptx'))));
  for (const place of [1, 2, 3, 4, 5]) {
    for (const part of [`slides/slide${place}.xml`, `media/figure${place}.svg`]) {
      expect(slides).toContain(`ppt/${part}`);
    }
    expect(slides).toContain(`ppt/media/figure${place}.png`);
  }
});

test('the tray is put in order by keyboard, renamed, and still there after a restart', async ({
  launch,
}) => {
  const userData = freshFolder();
  const first = await launch({ userData });
  await firstAnswer(first.page);
  for (const figure of ['Map', 'Ranking', 'By year']) {
    await first.page.getByRole('button', { name: `Add to tray: ${figure}` }).click();
  }
  await first.page.getByRole('button', { name: 'Figures in the tray: 3' }).click();
  const name = (place: number) =>
    first.page.getByRole('textbox', { name: `Name of figure ${place}` });
  await name(3).fill('Trend');
  await first.page.getByRole('button', { name: 'Move up: Trend' }).focus();
  await first.page.keyboard.press('Enter');
  await expect(name(2)).toHaveValue('Trend');
  await first.page.getByRole('button', { name: /^Remove: Deaths: the 20 highest/ }).click();
  await expect(first.page.getByRole('listitem').locator('.tray-picture')).toHaveCount(2);
  await first.close();
  const { page } = await launch({ userData });
  await firstAnswer(page);
  await page.getByRole('button', { name: 'Figures in the tray: 2' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of figure 2' })).toHaveValue('Trend');
});

test('a map for China needs its number, or a reason that the file keeps', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  const editor = await openEditor(page, 'Map');
  await editor.getByRole('radio', { name: 'In China' }).click();
  await expect(editor.getByRole('button', { name: 'Save…' })).toBeDisabled();
  await editor.getByRole('switch', { name: 'Export without it' }).focus();
  await page.keyboard.press('Space');
  await expect(editor.getByRole('button', { name: 'Save…' })).toBeDisabled();
  await editor.getByRole('textbox', { name: 'Reason, kept in the files' }).fill('Internal draft');
  await saveTo(program, join(folder, 'draft.svg'));
  await editor.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('Saved: draft.svg')).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(join(folder, 'draft.svg'), 'utf8')).toContain('Internal draft');

  await editor.getByRole('textbox', { name: 'Map number (审图号)' }).fill('GS(2026)0001号');
  await saveTo(program, join(folder, 'map.svg'));
  await editor.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('Saved: map.svg')).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toContain('GS(2026)0001号');
});

test('texts, parts, size and colours of a figure are the author’s', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  const editor = await openEditor(page, 'Map');
  await editor.getByRole('textbox', { name: 'Title', exact: true }).fill('Lives lost since 2001');
  await editor.getByRole('button', { name: 'Made with' }).click();
  await chooseIn(editor, 'Colours', 'Grey');
  await chooseIn(editor, 'Size', 'Own size');
  await editor.getByRole('textbox', { name: /^Width/ }).fill('120');
  await page.keyboard.press('Enter');
  await expect(editor.getByText(/^120 × \d+ mm in print$/)).toBeVisible({ timeout: 30_000 });
  await saveTo(program, join(folder, 'own.svg'));
  await editor.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('Saved: own.svg')).toBeVisible({ timeout: 30_000 });
  const svg = readFileSync(join(folder, 'own.svg'), 'utf8');
  expect(svg).toContain('<title id="title">Lives lost since 2001</title>');
  expect(svg).toContain('width="120mm"');
  expect(svg.replace(/<metadata>.*<\/metadata>/, '')).not.toContain('Made with');
  const colours = [...svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/g)];
  expect(colours.length).toBeGreaterThan(100);
  for (const [, red, green, blue] of colours) expect([red, green]).toEqual([green, blue]);
  await editor.getByRole('button', { name: 'Back to the made text: Title' }).click();
  await expect(editor.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Deaths by country, 2001–2022',
  );
});
