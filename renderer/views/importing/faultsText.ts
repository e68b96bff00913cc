import type { RowFault } from '../../../datasets/importers/rowFaults.ts';

/** So much text the clipboard takes at once. */
export const GREATEST_TEXT = 20_000;

/**
 * Doubtful rows as tab-separated text, for a table or a message; what does not fit is counted.
 *
 * @example faultsText([{ row: 'kept', kind, place, reason }]) // 'kept\tx.csv:2:1\ttotals-differ\t…'
 */
export function faultsText(faults: readonly RowFault[]): string {
  const lines: string[] = [];
  let length = 60;
  for (const { row, kind, place, reason } of faults) {
    const line = [row, place, kind, reason].join('\t');
    length += line.length + 1;
    if (length > GREATEST_TEXT) {
      lines.push(`… ${faults.length - lines.length} more`);
      break;
    }
    lines.push(line);
  }
  return lines.join('\n');
}
