import { cellPlace } from '../workbook.ts';

/** A cell of a made-up sheet: a value, null for an absent cell, or an Excel error such as `#NUM!`. */
export type MadeCell = string | number | null | { readonly error: string };

/** Row XML from plain values for sheets of any width. */
export function wideRowsXml(rows: readonly (readonly MadeCell[])[]): string {
  return rows
    .map((row, rowIndex) => {
      const cells = row.map((cell, column) => cellXml(cell, letters(rowIndex, column)));
      return `<row r="${rowIndex + 1}">${cells.join('')}</row>`;
    })
    .join('');
}

function letters(row: number, column: number): string {
  return cellPlace('', '', row, column).slice(2);
}

function cellXml(cell: MadeCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
