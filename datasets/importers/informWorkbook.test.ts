import { describe, expect, it } from 'vitest';
import { informIndicatorNames } from './informIndicatorNames.ts';
import { informNodeSheets } from './informNodes.ts';
import { informWorkbook } from './informWorkbook.ts';
import { type MadeCell, wideRowsXml } from './testing/wideRowsXml.ts';
import { xlsx } from './testing/xlsx.ts';

type Rows = MadeCell[][];

const ids = informIndicatorNames
  .trim()
  .split('\n')
  .map((line) => line.split(' | ')[0] ?? '');
const areas = ['BBB', 'AAA'];
/** Three indicators are called alike, as in the publisher's file. */
const headings = ids.map((id) =>
  id.startsWith('VU.VGR.OG.NATDIS') ? 'People affected' : `name of ${id}`,
);
const leftOutOfAge = 'SG_DSR_LGRGSR_FREQ';
const withoutOne = headings.filter((_, index) => ids[index] !== leftOutOfAge);

const column = (id: string): number => 2 + ids.indexOf(id);

/** A made-up workbook of two countries in which every raw value is 7 and every score 5. */
function madeSheets(): Map<string, Rows> {
  const byArea = (cells: readonly MadeCell[]): Rows =>
    areas.map((area) => [`${area}land`, area, ...cells]);
  const sheets = new Map<string, Rows>([
    [
      'Indicator Data',
      [
        [],
        ['COUNTRY', null, ...headings],
        ['Survey Year', null, ...ids.map((id) => (id === 'GINI' ? '2011-2022' : 2024))],
        ['IndicatorId', null, ...ids],
        ['Unit', null, ...ids.map(() => 'Number')],
        ...byArea(ids.map(() => 7)),
      ],
    ],
    ['Population Data', [[], [], ['Year', null, 2023, 2024], ...byArea([100, 200])]],
    ['Indicator Date', [[], [null, null, ...headings], [], [], ...byArea(ids.map(() => 2023))]],
    ['Indicator Source', [[], [null, null, ...headings], [], [], ...byArea(ids.map(() => 'UN'))]],
    ['Indicator Data imputation', [[], [null, null, ...withoutOne], [], [], ...byArea([])]],
    [
      'Indicator Date hidden2',
      [
        ['ISO3', ...withoutOne],
        ['Year', ...withoutOne.map(() => '2024')],
      ],
    ],
    ['Imputed and missing data hidden', [['ISO3', ...withoutOne]]],
    ['Regions', [[], [], ...areas.map((area) => [area, area, 4, 1, 'R', 'I', 'O', 'E', 'U', 'S'])]],
    [
      'Lack of Reliability Index',
      [[], ...areas.map((area) => [area, 4, 1, 0.4, 2.6, 1.25, 5.3, 4])],
    ],
  ]);
  for (const { name, headingRow, firstRow, nodes } of informNodeSheets) {
    const width = name.startsWith('INFORM') ? 42 : 2 + nodes.length;
    const rows: Rows = Array.from({ length: firstRow }, () => Array<MadeCell>(width).fill(null));
    rows[headingRow]?.fill('heading', 2);
    if (firstRow > 3) {
      rows[2]?.splice(1, width - 1, 'MAX', ...Array<number>(width - 2).fill(9));
      rows[3]?.splice(1, width - 1, 'MIN', ...Array<number>(width - 2).fill(1));
    }
    const scores = Array<MadeCell>(width - 2).fill(5);
    if (name.startsWith('INFORM')) scores[1] = 'High';
    sheets.set(name, [...rows, ...byArea(scores)]);
  }
  return sheets;
}

function read(sheets: ReadonlyMap<string, Rows>): ReturnType<typeof informWorkbook> {
  const made = [...sheets].map(([name, rows]) => ({
    name: name.replaceAll('&', '&amp;'),
    rowsXml: wideRowsXml(rows),
  }));
  return informWorkbook(new Map([['inform/made.xlsx', xlsx(made)]]));
}

function put(
  sheets: Map<string, Rows>,
  sheet: string,
  row: number,
  at: number,
  cell: MadeCell,
): void {
  const cells = sheets.get(sheet)?.[row];
  if (cells === undefined) throw new Error(`no row ${row} on ${sheet}`);
  while (cells.length <= at) cells.push(null);
  cells[at] = cell;
}

async function tablesOf(
  sheets: ReadonlyMap<string, Rows>,
): Promise<(name: string, ...key: readonly string[]) => readonly unknown[] | undefined> {
  const made = await read(sheets);
  if (!made.ok) throw new Error(made.failure.message);
  return (name, ...key) =>
    made.value.tables
      .find((table) => table.name === name)
      ?.rows.find((row) => key.every((cell, index) => row[index] === cell));
}

describe('informWorkbook', () => {
  it('tells "No data", a blank and an imputed value apart', async () => {
    const sheets = madeSheets();
    put(sheets, 'Indicator Data', 5, column('GINI'), 'No data');
    put(sheets, 'Indicator Data', 6, column('GINI'), null);
    put(sheets, 'Indicator Date', 5, column('GINI'), null);
    put(sheets, 'Indicator Data imputation', 5, column('HDI'), 'Regional average ');
    const row = await tablesOf(sheets);
    expect(row('raw-values', 'BBB', 'GINI')).toEqual([
      'BBB',
      'GINI',
      null,
      'no-data',
      2023,
      null,
      'UN',
    ]);
    expect(row('raw-values', 'AAA', 'GINI')).toEqual([
      'AAA',
      'GINI',
      null,
      'not-reported',
      null,
      null,
      'UN',
    ]);
    expect(row('raw-values', 'AAA', 'HDI')).toEqual([
      'AAA',
      'HDI',
      7,
      null,
      2023,
      'Regional average',
      'UN',
    ]);
  });

  it('finds marks behind a column that a hidden sheet leaves out', async () => {
    const sheets = madeSheets();
    put(sheets, 'Indicator Data imputation', 4, column('MMR') - 1, 'Value from Kuwait');
    const row = await tablesOf(sheets);
    expect(row('raw-values', 'BBB', 'MMR')?.[5]).toBe('Value from Kuwait');
    expect(row('indicators', leftOutOfAge)?.slice(8)).toEqual([null, false]);
    expect(row('indicators', 'MMR')?.slice(7)).toEqual(['2024', 2024, true]);
    expect(row('indicators', 'GINI')?.[7]).toBe('2011-2022');
  });

  it('takes limits from the rows that are labelled so, and "x" for a gap', async () => {
    const sheets = madeSheets();
    const vulnerability = sheets.get('Vulnerability');
    [vulnerability?.[2], vulnerability?.[3]].forEach((cells) => {
      if (cells !== undefined) cells[1] = cells[1] === 'MAX' ? 'MIN' : 'MAX';
    });
    put(sheets, 'Vulnerability', 5, 6, 'x');
    const row = await tablesOf(sheets);
    expect(row('normalisation', 'VU.SEV.INQ.GINI')?.slice(2, 4)).toEqual([9, 1]);
    expect(row('normalisation', 'CC.INF.COM.LITR')?.slice(1, 5)).toEqual(['square', 1, 9, -1]);
    expect(row('scores', 'BBB', 'VU.SEV.INQ.GINI')).toEqual(['BBB', 'VU.SEV.INQ.GINI', null]);
    expect(row('scores', 'AAA', 'VU.SEV.INQ.GINI')).toEqual(['AAA', 'VU.SEV.INQ.GINI', 5]);
  });

  it('says of which year the population is that divides', async () => {
    const row = await tablesOf(madeSheets());
    expect(row('denomination', 'HA.NAT.FL-REL.VALUE')).toEqual([
      'HA.NAT.FL-REL.VALUE',
      'population',
      2024,
      null,
      null,
    ]);
    expect(row('denomination', 'VU.SEV.AD.AID-PC.VALUE')?.slice(1, 4)).toEqual([
      'population',
      null,
      'FTS',
    ]);
    expect(row('population', 'AAA')).toEqual(['AAA', 2023, 100]);
  });

  it.each([
    ['a value that is no number', 'Indicator Data', 5, 2, 'many', 'made.xlsx:Indicator Data:C6'],
    ['another indicator', 'Indicator Data', 3, 2, 'NEW', 'made.xlsx:Indicator Data:C4'],
    ['a country twice', 'Indicator Data', 6, 1, 'BBB', 'made.xlsx:Indicator Data:B7'],
    ['countries in another order', 'Vulnerability', 5, 1, 'AAA', 'made.xlsx:Vulnerability:B6'],
    ['a score above ten', 'Vulnerability', 6, 6, 11, 'made.xlsx:Vulnerability:G7'],
    ['a blank score', 'Vulnerability', 6, 6, null, 'made.xlsx:Vulnerability:G7'],
    ['a limit that is absent', 'Vulnerability', 2, 6, null, 'made.xlsx:Vulnerability:G3'],
    [
      'a class that is none',
      'INFORM Risk 2025 (a-z)',
      1,
      3,
      'Huge',
      'made.xlsx:INFORM Risk 2025 (a-z):D2',
    ],
  ])('refuses %s by its cell', async (_, sheet, row, at, cell, place) => {
    const sheets = madeSheets();
    put(sheets, sheet, row, at, cell);
    const made = await read(sheets);
    expect(made.ok ? 'taken' : made.failure.at).toContain(place);
  });

  it('refuses a workbook that lacks a sheet, and more than one file', async () => {
    const sheets = madeSheets();
    sheets.delete('Regions');
    const made = await read(sheets);
    expect(!made.ok && made.failure.message).toContain('needs a sheet "Regions"');
    const none = await informWorkbook(new Map());
    expect(!none.ok && none.failure.message).toBe('informWorkbook needs one workbook, got 0 files');
  });
});
