import type { Cell, ImportedTable } from './importers/importer.ts';

/**
 * Writes a table as CSV: header, LF, shortest digits that read back to the same number.
 *
 * A gap is an empty cell. Negative zero is written as 0. Only cells that hold a comma, a quote or a
 * line end are quoted. Booleans are `true` and `false`.
 *
 * @param table - fields and rows
 * @returns the text of the file, with a final line end
 * @throws RangeError when a row does not fit the fields, a text is empty, or a number is not finite
 * @example `writeTable(table)` begins with its header line, such as `iso3,year,deaths`
 */
export function writeTable(table: ImportedTable): string {
  const lines = [table.fields.map(({ name }) => quoted(name)).join(',')];
  table.rows.forEach((row, index) => {
    if (row.length !== table.fields.length) {
      throw new RangeError(
        `writeTable needs ${table.fields.length} cells in ${table.name} row ${index}, got ${row.length}`,
      );
    }
    lines.push(row.map((cell) => written(cell, table.name, index)).join(','));
  });
  return `${lines.join('\n')}\n`;
}

function written(cell: Cell, table: string, row: number): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (typeof cell === 'number') {
    if (Number.isFinite(cell)) return String(cell + 0 === 0 ? 0 : cell);
    throw new RangeError(`writeTable needs finite numbers in ${table} row ${row}, got ${cell}`);
  }
  if (cell === '')
    throw new RangeError(`writeTable needs null for a gap in ${table} row ${row}, got ''`);
  return quoted(cell);
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
