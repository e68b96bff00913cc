import { numberIn } from './cells.ts';
import type { Faults } from './faults.ts';
import type { Cell, ImportedTable } from './importer.ts';
import { informIndicatorNames } from './informIndicatorNames.ts';
import { indicatorFields, populationFields, rawValueFields } from './informRawFields.ts';
import { alignColumns, checkAreas, type InformSheet, textOf } from './informSheet.ts';
import { sortRows } from './sortRows.ts';

/** The sheets with raw data, their dates, sources and marks. */
export interface InformRawSheets {
  readonly data: InformSheet;
  readonly date: InformSheet;
  readonly referenceYear: InformSheet;
  readonly source: InformSheet;
  readonly imputation: InformSheet;
  readonly missing: InformSheet;
  readonly population: InformSheet;
}

/** What the raw sheets say, and the codes in the order of the workbook for the other sheets. */
export interface InformRaw {
  readonly areas: readonly string[];
  /** Survey year of an indicator, as the workbook writes it. */
  readonly surveyYears: ReadonlyMap<string, string | null>;
  readonly tables: readonly ImportedTable[];
}

interface Indicator {
  readonly id: string;
  readonly unit: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly column: number;
}

const firstArea = 5;
const firstIndicator = 2;

/**
 * Reads indicators, raw values and population of the INFORM workbook.
 *
 * @param sheets - the seven raw sheets
 * @param faults - takes every cell that cannot be read
 * @returns areas in the order of the workbook, and three tables
 */
export function informRaw(sheets: InformRawSheets, faults: Faults): InformRaw {
  const { data } = sheets;
  const indicators = readIndicators(data, faults);
  const areas: string[] = [];
  for (let row = firstArea; row < data.rowCount; row += 1) {
    const code = textOf(data.cell(row, 1)) ?? '';
    if (!/^[A-Z]{3}$/.test(code)) faults.add(data.place(row, 1), `area needs three letters`);
    if (areas.includes(code)) faults.add(data.place(row, 1), `area ${code} stands twice`);
    areas.push(code);
  }
  const headings = indicators.map(({ column }) => textOf(data.cell(1, column)) ?? '');
  const dates = alignColumns(headings, sheets.date, 1, 2);
  const sources = alignColumns(headings, sheets.source, 1, 2);
  const imputations = alignColumns(headings, sheets.imputation, 1, 2);
  const references = alignColumns(headings, sheets.referenceYear, 0, 1);
  const counted = alignColumns(headings, sheets.missing, 0, 1);
  for (const sheet of [sheets.date, sheets.source, sheets.imputation]) {
    checkAreas(areas, sheet, 4, 1, faults);
  }

  const indicatorRows = indicators.map(({ id, unit, nameEn, nameZh, column }, index): Cell[] => [
    id,
    index + 1,
    nameEn,
    nameZh,
    unit,
    textOf(data.cell(1, column)),
    textOf(data.cell(4, column)),
    textOf(data.cell(2, column)),
    yearOf(sheets.referenceYear, 1, references[index] ?? null, faults),
    counted[index] !== null,
  ]);
  const valueRows = areas.flatMap((area, areaIndex) =>
    indicators.map(({ id, column }, index): Cell[] => {
      const place = data.place(firstArea + areaIndex, column);
      const cell = data.cell(firstArea + areaIndex, column);
      const text = textOf(cell);
      const gap = text === 'No data' ? 'no-data' : text === null ? 'not-reported' : null;
      return [
        area,
        id,
        gap === null ? numberIn(cell, {}, faults, place, id) : null,
        gap,
        yearOf(sheets.date, 4 + areaIndex, dates[index] ?? null, faults),
        textAt(sheets.imputation, 4 + areaIndex, imputations[index] ?? null),
        textAt(sheets.source, 4 + areaIndex, sources[index] ?? null),
      ];
    }),
  );
  return {
    areas,
    surveyYears: new Map(
      indicators.map(({ id, column }) => [id, textOf(data.cell(2, column))] as const),
    ),
    tables: [
      {
        name: 'indicators',
        fields: indicatorFields,
        primaryKey: ['indicatorId'],
        rows: sortRows(indicatorRows, 1),
      },
      {
        name: 'raw-values',
        fields: rawValueFields,
        primaryKey: ['iso3', 'indicatorId'],
        rows: sortRows(valueRows, 2),
      },
      populationTable(sheets.population, areas, faults),
    ],
  };
}

function readIndicators(data: InformSheet, faults: Faults): readonly Indicator[] {
  const known = informIndicatorNames.trim().split('\n');
  if (data.columnCount !== firstIndicator + known.length) {
    faults.add(
      data.place(3, data.columnCount - 1),
      `sheet needs ${known.length} indicators, got ${data.columnCount - firstIndicator}`,
    );
  }
  return known.map((line, index) => {
    const [id = '', unit = '', nameEn = '', nameZh = ''] = line.split(' | ');
    const column = firstIndicator + index;
    const got = textOf(data.cell(3, column));
    if (got !== id)
      faults.add(data.place(3, column), `indicator needs ${id}, got ${got ?? 'nothing'}`);
    return { id, unit, nameEn, nameZh, column };
  });
}

function populationTable(
  sheet: InformSheet,
  areas: readonly string[],
  faults: Faults,
): ImportedTable {
  checkAreas(areas, sheet, 3, 1, faults);
  const rows: Cell[][] = [];
  for (let column = 2; column < sheet.columnCount; column += 1) {
    const year = yearOf(sheet, 2, column, faults);
    if (year === null) faults.add(sheet.place(2, column), 'year is empty');
    areas.forEach((area, index) => {
      const place = sheet.place(3 + index, column);
      const population = numberIn(
        sheet.cell(3 + index, column),
        { atLeast: 0 },
        faults,
        place,
        'population',
      );
      rows.push([area, year ?? 0, population]);
    });
  }
  return {
    name: 'population',
    fields: populationFields,
    primaryKey: ['iso3', 'year'],
    rows: sortRows(rows, 2),
  };
}

function yearOf(
  sheet: InformSheet,
  row: number,
  column: number | null,
  faults: Faults,
): number | null {
  if (column === null) return null;
  const rule = { whole: true, atLeast: 1900, atMost: 2100 };
  return numberIn(sheet.cell(row, column), rule, faults, sheet.place(row, column), 'year');
}

function textAt(sheet: InformSheet, row: number, column: number | null): string | null {
  return column === null ? null : textOf(sheet.cell(row, column));
}
