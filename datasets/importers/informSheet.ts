import type { Result } from '../../analysis/failure.ts';
import { success } from '../../analysis/failure.ts';
import type { Faults } from './faults.ts';
import { cellPlace, type Sheet, type SheetCell, sheetNamed } from './workbook.ts';

/** A sheet with the name of its file, so that every cell can be named. */
export interface InformSheet {
  readonly cell: (row: number, column: number) => SheetCell;
  readonly place: (row: number, column: number) => string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * The column of a sheet by its letters, counted from zero.
 *
 * @example columnIndexOf('AA') // 26
 */
export function columnIndexOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * The named sheets, ready to be asked for cells.
 *
 * @fails bad-input  a sheet is absent
 */
export function informSheets<const Name extends string>(
  sheets: readonly Sheet[],
  names: readonly Name[],
  file: string,
): Result<ReadonlyMap<Name, InformSheet>> {
  const found = new Map<Name, InformSheet>();
  for (const name of names) {
    const sheet = sheetNamed(sheets, name, file);
    if (!sheet.ok) return sheet;
    const { rows } = sheet.value;
    found.set(name, {
      cell: (row, column) => rows[row]?.[column] ?? null,
      place: (row, column) => cellPlace(file, name, row, column),
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
    });
  }
  return success(found);
}

/** The text of a cell without blanks at its ends, null when there is none. */
export function textOf(cell: SheetCell): string | null {
  if (cell === null) return null;
  const text = String(cell).trim();
  return text === '' ? null : text;
}

/**
 * Finds the columns of one sheet on another that leaves some out but keeps their order.
 *
 * Names repeat (three columns are called alike), so the order decides which is which.
 *
 * @param names - headings of all columns, in order
 * @param sheet - the sheet with some of them
 * @param headingRow - its row of headings, from zero
 * @param firstColumn - where its headings begin, from zero
 * @returns one column, or null, for each name
 */
export function alignColumns(
  names: readonly string[],
  sheet: InformSheet,
  headingRow: number,
  firstColumn: number,
): readonly (number | null)[] {
  let column = firstColumn;
  return names.map((name) => {
    if (textOf(sheet.cell(headingRow, column)) !== name) return null;
    column += 1;
    return column - 1;
  });
}

/** Notes a fault at each row whose area is not the one that the first sheet has in that place. */
export function checkAreas(
  codes: readonly string[],
  sheet: InformSheet,
  firstRow: number,
  column: number,
  faults: Faults,
): void {
  codes.forEach((code, index) => {
    const got = textOf(sheet.cell(firstRow + index, column));
    if (got === code) return;
    faults.add(
      sheet.place(firstRow + index, column),
      `area needs ${code}, got ${got ?? 'nothing'}`,
    );
  });
}
