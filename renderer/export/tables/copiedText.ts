import { guardedText } from '../csvText.ts';
import type { TableFileCell } from './TableFile.ts';

/**
 * Rows as text that a spreadsheet takes from the clipboard: tabs between cells, nothing at a gap.
 * Texts that it would take for formulas are guarded.
 *
 * @example copiedText(['a'], [['=1']]) // two lines: a, and '=1
 */
export function copiedText(
  heads: readonly string[],
  rows: readonly (readonly TableFileCell[])[],
): string {
  const lines = [heads, ...rows].map((cells) => cells.map(cellText).join('\t'));
  return `${lines.join('\n')}\n`;
}

function cellText(cell: TableFileCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return Number.isNaN(cell) ? '' : String(cell);
  const safe = guardedText(cell.normalize('NFC'));
  return /["\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
