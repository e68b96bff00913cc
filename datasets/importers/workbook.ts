import readXlsxFile from 'read-excel-file/universal';
import { failure, type Result, success } from '../../analysis/failure.ts';
import { inflatedZip } from './inflatedZip.ts';

/** A cell as it stands in the file: text untrimmed, numbers as binary64, dates as ISO 8601 UTC text. */
export type SheetCell = string | number | boolean | null;

/** One sheet: `rows[0]` is row 1 of the file, all rows of one width, empty cells null. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/**
 * Reads all sheets of an xlsx workbook, hidden ones too, in the order of the file.
 *
 * The one door to read-excel-file. A formula gives its stored result; a formula without a stored
 * result, an empty text and a cell that holds an Excel error (`#N/A`) are gaps.
 *
 * @param bytes - the whole file
 * @param file - its name, for messages
 * @returns the sheets
 * @fails bad-input  the bytes are not an xlsx workbook, or a cell cannot be read
 * @example `(await readWorkbook(bytes, 'CLASS.xlsx')).value[0].rows[1][2]`
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<Result<readonly Sheet[]>> {
  try {
    // What is no zip is refused by the library, which tells why.
    const given = inflatedZip(bytes) ?? bytes;
    const buffer = new ArrayBuffer(given.byteLength);
    new Uint8Array(buffer).set(given);
    const sheets = await readXlsxFile(buffer, { trim: false });
    return success(
      sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(asCell)) })),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure('bad-input', 'readWorkbook', `${file} needs to be an xlsx workbook: ${reason}`, [
      file,
    ]);
  }
}

/**
 * The sheet of that exact name.
 *
 * @param sheets - what `readWorkbook` returned
 * @param name - the sheet's name, blanks and case included
 * @param file - the workbook's name, for messages
 * @fails bad-input  there is no such sheet; the message names those that are there
 */
export function sheetNamed(sheets: readonly Sheet[], name: string, file: string): Result<Sheet> {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found !== undefined) return success(found);
  const there = sheets.map((sheet) => `"${sheet.name}"`).join(', ');
  return failure('bad-input', 'sheetNamed', `${file} needs a sheet "${name}", got ${there}`, [
    file,
  ]);
}

/**
 * Where a cell stands, as a person finds it.
 *
 * @param row - index in `rows`, from zero
 * @param columnIndex - index in the row, from zero
 * @example cellPlace('CLASS.xlsx', 'Groups', 1, 27) // 'CLASS.xlsx:Groups:AB2'
 */
export function cellPlace(file: string, sheet: string, row: number, columnIndex: number): string {
  let letters = '';
  for (let left = columnIndex + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${file}:${sheet}:${letters}${row + 1}`;
}

function asCell(stored: unknown): SheetCell {
  if (stored === null || typeof stored === 'string' || typeof stored === 'boolean') return stored;
  if (typeof stored === 'number') return stored;
  if (stored instanceof Date) return stored.toISOString();
  throw new TypeError(`asCell needs text, number, boolean, date or null, got ${typeof stored}`);
}
