import type { DataCell, DataColumn } from '../chart/DataColumn.ts';

/** Whether a spreadsheet would take a text for a formula. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r\0]/.test(text);
}

/**
 * A text that no spreadsheet takes for a formula: a leading apostrophe where one would.
 *
 * @example guardedText('=1+1') // "'=1+1"
 */
export function guardedText(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The texts that were given an apostrophe, by column and row, as they are in the data. */
export function guardedCells(
  columns: readonly DataColumn[],
): readonly { readonly column: string; readonly row: number; readonly value: string }[] {
  return columns.flatMap(({ header, datatype, cells }) =>
    cells.flatMap((cell, row) =>
      datatype === 'string' && typeof cell === 'string' && looksLikeFormula(cell)
        ? [{ column: header, row: row + 1, value: cell }]
        : [],
    ),
  );
}

function cellText(cell: DataCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`csvText needs finite numbers, got ${cell}`);
    return String(cell === 0 ? 0 : cell);
  }
  const safe = guardedText(cell.normalize('NFC'));
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes columns as CSV: UTF-8 text, line feeds, shortest digits that read back as the same number.
 *
 * A text that a spreadsheet would take for a formula gets a leading apostrophe; numbers are never
 * touched.
 *
 * @param columns - all of the same length
 */
export function csvText(columns: readonly DataColumn[]): string {
  const rows = columns[0]?.cells.length ?? 0;
  const lines = [columns.map(({ header }) => cellText(header)).join(',')];
  for (let row = 0; row < rows; row += 1) {
    lines.push(columns.map(({ cells }) => cellText(cells[row] ?? null)).join(','));
  }
  return `${lines.join('\n')}\n`;
}
