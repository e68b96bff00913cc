import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { chooseIn, openEditor, saveTo } from './figureEditor.ts';
import { expect, freshFolder, test } from './launch.ts';
import { lossesFromCsv } from './lossesFromCsv.ts';
import { firstAnswer } from './lossScreen.ts';

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

const opening = { countrySet: 'BRI_SIGNATORIES', firstYear: 2001, lastYear: 2022 };

async function exportFigure(page: Page, figure: string, format: string): Promise<void> {
  const editor = await openEditor(page, figure);
  await chooseIn(editor, 'Format', format);
  await editor.getByRole('button', { name: 'Save…' }).click();
}

for (const figure of ['Map', 'Ranking', 'By year']) {
  test(`${figure}: SVG and PNG are drawn anew at the stated size, with title and source`, async ({
    reopened: program,
  }) => {
    const { page } = program;
    await firstAnswer(page);
    await saveTo(program, join(folder, 'figure.svg'));
    await exportFigure(page, figure, 'SVG');
    await expect(page.getByText('Saved: figure.svg')).toBeVisible({ timeout: 30_000 });
    const svg = readFileSync(join(folder, 'figure.svg'), 'utf8');
    expect(svg).toContain('width="174mm"');
    expect(svg).toContain('<title id="title">Deaths');
    for (const part of [
      '2001–2022',
      'EM-DAT',
      'Creative Commons',
      'Made with Riskbelt',
      'recipe',
    ]) {
      expect(svg).toContain(part);
    }

    await saveTo(program, join(folder, 'figure.png'));
    await chooseIn(page.getByRole('dialog'), 'Format', 'PNG');
    await page.getByRole('dialog').getByRole('button', { name: 'Save…' }).click();
    await expect(page.getByText('Saved: figure.png')).toBeVisible({ timeout: 30_000 });
    const png = readFileSync(join(folder, 'figure.png'));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(Math.round((174 / 25.4) * 300));
    expect(png.includes('pHYs')).toBe(true);
    expect(png.includes('iTXt')).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['figure.png', 'figure.svg']);
  });
}

test('the CSV of the map holds the numbers of the map, gaps with their reason', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await saveTo(program, join(folder, 'map.csv'));
  await exportFigure(page, 'Map', 'CSV');
  await expect(page.getByText('Saved: map.csv')).toBeVisible({ timeout: 30_000 });
  const text = readFileSync(join(folder, 'map.csv'), 'utf8');
  const [, ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  expect(rows.length).toBe(152);
  const sums = lossesFromCsv(opening, 'deaths', 'iso3');
  for (const [area = '', , value = '', reason = ''] of rows) {
    const sum = sums.get(area);
    if (sum !== undefined) expect([area, value, reason]).toEqual([area, String(sum), '']);
    else if (value !== '0') expect([area, value === '', reason !== '']).toEqual([area, true, true]);
  }
  const description = JSON.parse(
    readFileSync(join(folder, 'map.csv-metadata.json'), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  expect(description['dc:source']).toContain('EM-DAT');
});

test('a figure is written in Chinese while the window speaks English', async ({
  reopened: program,
}) => {
  const { page } = program;
  await firstAnswer(page);
  await saveTo(program, join(folder, 'ranking.svg'));
  await openEditor(page, 'Ranking');
  await page
    .getByRole('radiogroup', { name: 'Language of the figure' })
    .getByRole('radio', { name: '中文' })
    .click();
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('Saved: ranking.svg')).toBeVisible({ timeout: 30_000 });
  const svg = readFileSync(join(folder, 'ranking.svg'), 'utf8');
  expect(svg).toContain('xml:lang="zh"');
  for (const part of ['死亡人数', '印度尼西亚', '共建“一带一路”国家', '187,502']) {
    expect(svg).toContain(part);
  }
});

test('the same figure has the same bytes', async ({ reopened: program }) => {
  const { page } = program;
  await firstAnswer(page);
  for (const name of ['one.svg', 'two.svg']) {
    await saveTo(program, join(folder, name));
    await exportFigure(page, 'Map', 'SVG');
    await expect(page.getByText(`Saved: ${name}`)).toBeVisible({ timeout: 30_000 });
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.locator('.ranking-row').first().click();
  }
  expect(readFileSync(join(folder, 'two.svg'))).toEqual(readFileSync(join(folder, 'one.svg')));
});

test('a folder that takes no files is told, and another can be tried', async ({
  reopened: program,
}) => {
  test.skip(process.platform !== 'linux', 'needs a folder that refuses even root');
  const { page } = program;
  await firstAnswer(page);
  await saveTo(program, '/proc/figure.svg');
  await exportFigure(page, 'Map', 'SVG');
  await expect(page.getByText(/^Not saved\./)).toBeVisible({ timeout: 30_000 });
  await saveTo(program, join(folder, 'figure.svg'));
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText('Saved: figure.svg')).toBeVisible({ timeout: 30_000 });
});
