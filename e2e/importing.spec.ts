import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  csvText,
  type EmdatPublicCells,
  emdatPublicHeader,
  emdatPublicRow,
} from '../datasets/importers/testing/emdatPublic.ts';
import { wideRowsXml } from '../datasets/importers/testing/wideRowsXml.ts';
import { xlsx } from '../datasets/importers/testing/xlsx.ts';
import { expect, freshFolder, test } from './launch.ts';
import { choose, firstAnswer, numberOf, tableColumn } from './lossScreen.ts';
import { openScreen } from './screens.ts';

interface Struck {
  readonly event: string;
  readonly iso: string;
  readonly deaths: number;
}

/** Floods and storms of 2001 to 2010, every third in two countries: known without the program. */
const struck: readonly Struck[] = Array.from({ length: 60 }, (_, index) => {
  const year = 2001 + (index % 10);
  const event = `${year}-${String(index).padStart(4, '0')}`;
  const first = { event, iso: index % 2 === 0 ? 'THA' : 'VNM', deaths: index };
  return index % 3 === 0 ? [first, { event, iso: 'LAO', deaths: 1 }] : [first];
}).flat();

const cellsOf = ({ event, iso, deaths }: Struck): EmdatPublicCells => ({
  'DisNo.': `${event}-${iso}`,
  ISO: iso,
  'Start Year': Number(event.slice(0, 4)),
  'End Year': Number(event.slice(0, 4)),
  'Total Deaths': deaths,
  // With these the sheet is longer than the half megabyte from which a library inflates in another way.
  Location: 'A place that was struck. '.repeat(400),
});

const bad: readonly EmdatPublicCells[] = [
  { ...cellsOf({ event: '2005-9001', iso: 'THA', deaths: 0 }), 'Total Deaths': -50 },
  { ...cellsOf({ event: '2005-9002', iso: 'THA', deaths: 500 }), 'Start Year': 20222 },
];

const rows = [emdatPublicHeader, ...[...struck.map(cellsOf), ...bad].map(emdatPublicRow)];

function workbook(): string {
  const path = join(freshFolder(), 'public_emdat.xlsx');
  writeFileSync(path, xlsx([{ name: 'EM-DAT Data', rowsXml: wideRowsXml(rows) }]));
  return path;
}

async function pick(page: Page, path: string, button: RegExp): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(path);
}

async function importFile(page: Page, path: string): Promise<void> {
  await firstAnswer(page);
  await openScreen(page, 'library');
  await page.getByRole('button', { name: 'Import events…' }).click();
  await pick(page, path, /^Choose a file/);
}

const distinct = (given: readonly Struck[]): number =>
  new Set(given.map(({ event }) => event)).size;

test('an imported workbook answers with the numbers that were put in', async ({
  reopened: program,
}) => {
  const { page } = program;
  await importFile(page, workbook());
  const review = page.locator('.importing[data-step=review]');
  await expect(review).toBeVisible({ timeout: 20_000 });
  await expect(review.getByRole('listitem')).toHaveCount(2);
  await expect(review).toContainText('EM-DAT Data:AF82');
  await expect(review).toContainText('EM-DAT Data:Z83');
  await page.getByRole('button', { name: 'Import 80 rows' }).click();

  // The rows wait for the engine, which a start does without and a busy machine is slow to bring up.
  await expect(page.getByRole('button', { name: /Losses from$/ })).toContainText('public_emdat', {
    timeout: 45_000,
  });
  await choose(page, /Countries$/, /^ASEAN \(/);
  await choose(page, /Measure$/, /^Distinct events/);
  await expect(page.locator('.headline-main')).toContainText(`${distinct(struck)} distinct events`);
  const distinctIn = (iso: string): number => distinct(struck.filter((each) => each.iso === iso));
  const highest = `Thailand (${distinctIn('THA')}), Viet Nam (${distinctIn('VNM')}), Lao PDR (${distinctIn('LAO')})`;
  await expect(page.getByRole('img', { name: highest })).toBeVisible();
  const columns = {
    Events: (given: readonly Struck[]) => given.length,
    Deaths: (given: readonly Struck[]) => given.reduce((sum, { deaths }) => sum + deaths, 0),
  };
  for (const [column, count] of Object.entries(columns)) {
    for (const [iso, name] of [
      ['THA', 'Thailand'],
      ['VNM', 'Viet Nam'],
      ['LAO', 'Lao PDR'],
    ] as const) {
      const expected = count(struck.filter((each) => each.iso === iso));
      // The table is drawn a frame or more after the headline and the map.
      await expect
        .poll(async () => numberOf((await tableColumn(page, column)).get(name) ?? ''), {
          message: `${column} ${name}`,
        })
        .toBe(expected);
    }
  }
  // Its card comes first, with its years and with the columns that it has.
  await openScreen(page, 'library');
  const card = page.locator('.data-set').first();
  await expect(card).toContainText('public_emdat.xlsx');
  await expect(card).toContainText('2001–2010');
  await card.getByText('Columns: type, unit, meaning').click();
  await expect(card.getByRole('rowheader', { name: 'startDate' })).toBeVisible();
  await expect(card.getByText('…', { exact: true })).toHaveCount(0, { timeout: 60_000 });
  // Every row can be looked at, in the engine that keeps the tables of the data screen.
  await openScreen(page, 'data');
  await choose(page, /Table$/, /^events-/);
  await expect(page.locator('.rows-count')).toHaveText('80 of 80 rows', { timeout: 60_000 });
  await openScreen(page, 'losses');
  await choose(page, /Losses from$/, /^EM-DAT country profiles/);
  await expect(page.locator('.headline-main')).not.toContainText('distinct events');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.headline-main')).toContainText('distinct events');
});

test('kept rows come in with a gap, and the list can be filtered and copied', async ({
  reopened: program,
}) => {
  const { page, app } = program;
  await importFile(page, workbook());
  const review = page.locator('.importing[data-step=review]');
  await review.locator('[data-kind=negative-number]').getByText('Keep').click();
  await expect(page.getByRole('button', { name: 'Import 81 rows' })).toBeVisible();
  await choose(page, /Show$/, /^Impossible year/);
  await expect(review.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Copy the list' }).click();
  await expect(review).toContainText('Copied.');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('public_emdat.xlsx:EM-DAT Data:Z83\tyear-out-of-range');
  expect(copied).toContain('"20222"');
});

test('a file that cannot be read, and a cancelled import, leave everything as it was', async ({
  reopened: program,
}) => {
  const { page } = program;
  const utf16 = join(freshFolder(), 'utf16.csv');
  writeFileSync(utf16, `\uFEFF${csvText(rows)}`, 'utf16le');
  expect(readFileSync(utf16)[0]).toBe(0xff);
  await importFile(page, utf16);
  await expect(page.getByRole('alert')).toContainText('UTF-16');
  await choose(page, /Text encoding$/, /^UTF-16/);
  await expect(page.locator('.importing[data-step=review]')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await openScreen(page, 'losses');
  await expect(page.locator('.losses-body')).toBeVisible();
  await expect(page.getByRole('button', { name: /Losses from$/ })).toHaveCount(0);
  await expect(page.locator('.headline-main')).toContainText('Belt and Road');
});

test('a file dropped on the window is offered for import', async ({ reopened: program }) => {
  const { page } = program;
  await firstAnswer(page);
  const text = csvText(rows);
  await page.evaluate((content) => {
    for (const kind of ['dragenter', 'drop']) {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'dropped.csv'));
      const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    }
  }, text);
  await expect(page.getByRole('button', { name: 'Import 80 rows' })).toBeVisible();
});
