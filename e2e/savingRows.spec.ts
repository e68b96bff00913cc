import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { seriousFaults } from './accessibility.ts';
import { saveTo } from './figureEditor.ts';
import { inMain } from './inMain.ts';
import { expect, freshFolder, root, test } from './launch.ts';
import { chooseFrom } from './lists.ts';
import { openScreen } from './screens.ts';

let folder = '';
test.beforeEach(() => {
  folder = freshFolder();
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20 }));

type Row = Readonly<Record<string, string>>;

/** The loss table as its file has it, read apart from the program. */
const losses = Papa.parse<Row>(
  readFileSync(join(root, 'datasets/emdat-losses/losses.csv'), 'utf8'),
  { header: true, skipEmptyLines: true },
).data;

async function saveAs(page: Page, name: RegExp | string): Promise<void> {
  await page.getByRole('button', { name: 'Save or copy' }).click();
  await page.getByRole('button', { name }).click();
}

test('rows that are shown are saved as CSV, Excel and Parquet with what they are, and copied', async ({
  reopened: program,
}) => {
  test.setTimeout(240_000);
  const { page } = program;
  await openScreen(page, 'data');
  await expect(page.locator('.rows-count')).toHaveText('6,508 of 6,508 rows', { timeout: 120_000 });
  const said = page.locator('.save-said');

  const whole = join(folder, 'whole.csv');
  await saveTo(program, whole);
  await saveAs(page, /^CSV/);
  await expect(said).toHaveText('Saved: whole.csv', { timeout: 30_000 });
  const read = Papa.parse<Row>(readFileSync(whole, 'utf8'), { header: true, skipEmptyLines: true });
  const texts = (row: Row) =>
    Object.values(row).map((cell) =>
      cell === '' ? cell : String(Number.isNaN(Number(cell)) ? cell : Number(cell)),
    );
  expect(read.data).toHaveLength(losses.length);
  expect(read.data.map(texts)).toEqual(losses.map(texts));
  const described = JSON.parse(
    readFileSync(join(folder, 'whole.csv-metadata.json'), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  expect(described['dc:source']).toContain('CRED');
  expect(JSON.stringify(described['tableSchema'])).toContain('US$ of the year of the event');

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const column = page.locator('.filter-form').getByRole('button', { name: /Column$/ });
  await chooseFrom(column, 'hazard', true);
  await page.getByLabel('Text', { exact: true }).fill('drought');
  await page.keyboard.press('Enter');
  const droughts = losses.filter((row) => row['hazard']?.includes('drought') === true);
  await expect(page.locator('.rows-count')).toHaveText(`${droughts.length} of 6,508 rows`);
  await page.getByRole('button', { name: 'Save or copy' }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');

  const book = join(folder, 'droughts.xlsx');
  await saveTo(program, book);
  await saveAs(page, /^Excel/);
  await expect(said).toHaveText('Saved: droughts.xlsx', { timeout: 30_000 });
  const sheets = await readExcelFile(book);
  const [data, about] = sheets.map((sheet) => sheet.data);
  expect(data?.slice(1).map((row) => [row[0], row[1]])).toEqual(
    droughts.map((row) =>
      Object.values(row)
        .slice(0, 2)
        .map((cell, i) => (i === 1 && !Number.isNaN(Number(cell)) ? Number(cell) : cell)),
    ),
  );
  expect(JSON.stringify(about)).toContain('hazard contains “drought”');

  const columns = join(folder, 'droughts.parquet');
  await saveTo(program, columns);
  await saveAs(page, /^Parquet/);
  await expect(said).toHaveText('Saved: droughts.parquet', { timeout: 30_000 });
  const bytes = readFileSync(columns);
  const objects = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  const number = (text: string | undefined) =>
    text === undefined || text === '' ? null : Number(text);
  expect(
    objects.map((row) => ['iso3', 'year', 'lossUsd'].map((name) => row[name] as unknown)),
  ).toEqual(droughts.map((row) => [row['iso3'], number(row['year']), number(row['lossUsd'])]));

  await saveAs(page, /^Copy/);
  await expect(said).toHaveText(`${droughts.length} rows copied.`, { timeout: 30_000 });
  const copied = await inMain(program.app, ({ clipboard }) => clipboard.readText(), null);
  expect(copied.trimEnd().split('\n')).toHaveLength(droughts.length + 1);
  expect(copied.split('\n')[0]?.split('\t')).toEqual(Object.keys(losses[0] ?? {}));
});
