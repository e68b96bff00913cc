import { failure, type Result } from '../../analysis/failure.ts';
import { numberIn } from './cells.ts';
import { type Faults, startFaults } from './faults.ts';
import type { Cell, Imported, Importer, LeftOut } from './importer.ts';
import { sortRows } from './sortRows.ts';
import { cellPlace, readWorkbook, type Sheet } from './workbook.ts';
import { worldRiskIndexClasses } from './worldRiskIndexClasses.ts';
import { worldRiskIndexCodes } from './worldRiskIndexCodes.ts';
import { codeFields, resultFields } from './worldRiskIndexFields.ts';

/**
 * Reads the trend data set of the WorldRiskIndex: every column of every year.
 *
 * @param files - one workbook under any name, with a sheet `Results YYYY` for each year
 * @returns the tables `results`, `codes` and `classes`
 * @fails bad-input  not one file, not a workbook, a sheet with other columns, or cells that cannot
 *   be read; all of them are named
 */
export const worldRiskIndex: Importer = async (files) => {
  const [entry, ...more] = files;
  if (entry === undefined || more.length > 0) {
    const names = [...files.keys()];
    const message = `worldRiskIndex needs one workbook, got ${names.length} files`;
    return failure('bad-input', 'worldRiskIndex', message, names);
  }
  const [path, bytes] = entry;
  const file = path.slice(path.lastIndexOf('/') + 1);
  const workbook = await readWorkbook(bytes, file);
  return workbook.ok ? importSheets(workbook.value, file) : workbook;
};

function importSheets(sheets: readonly Sheet[], file: string): Result<Imported> {
  const faults = startFaults('worldRiskIndex');
  const leftOut: LeftOut[] = [];
  const rows: Cell[][] = [];
  for (const sheet of sheets) {
    const year = /^Results (\d{4})$/.exec(sheet.name)?.[1];
    if (year === undefined) leftOut.push({ place: `${file}:${sheet.name}`, reason: 'no results' });
    else rows.push(...readYear(sheet, Number(year), file, faults));
  }
  if (rows.length === 0) faults.add(file, 'workbook needs sheets "Results YYYY", got none');
  return faults.settle({
    tables: [
      {
        name: 'results',
        fields: resultFields,
        primaryKey: ['iso3', 'year'],
        rows: sortRows(rows, 2),
      },
      {
        name: 'codes',
        fields: codeFields,
        primaryKey: ['code'],
        rows: sortRows(
          worldRiskIndexCodes.map(
            ({ code, field, parent, level, method, nameEn, nameZh, nameBasis }, index) => [
              code,
              index + 1,
              field,
              parent,
              level,
              method,
              nameEn,
              nameZh,
              nameBasis,
            ],
          ),
          1,
        ),
      },
      worldRiskIndexClasses,
    ],
    leftOut,
  });
}

function readYear(sheet: Sheet, year: number, file: string, faults: Faults): Cell[][] {
  const [header = [], ...body] = sheet.rows;
  const wanted = ['WRI.Country', 'ISO3.Code', ...worldRiskIndexCodes.map(({ code }) => code)];
  wanted.forEach((name, column) => {
    if (header[column] === name) return;
    const got = String(header[column] ?? 'nothing');
    faults.add(cellPlace(file, sheet.name, 0, column), `column needs ${name}, got ${got}`);
  });
  if (header.length > wanted.length) {
    const place = cellPlace(file, sheet.name, 0, wanted.length);
    faults.add(place, `sheet needs ${wanted.length} columns, got ${header.length}`);
  }
  return body.map((cells, index) => {
    const area = String(cells[1] ?? '');
    if (!/^[A-Z]{3}$/.test(area)) {
      faults.add(
        cellPlace(file, sheet.name, index + 1, 1),
        `area needs three letters, got "${area}"`,
      );
    }
    const values = worldRiskIndexCodes.map(({ code }, column) => {
      const place = cellPlace(file, sheet.name, index + 1, column + 2);
      return numberIn(cells[column + 2], { atLeast: 0, atMost: 100 }, faults, place, code);
    });
    return [area, year, ...values];
  });
}
