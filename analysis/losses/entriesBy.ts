import type { Grouping } from './grouping.ts';
import type { Tally } from './tally.ts';

/**
 * How many entries of the source lie in every group of cells.
 *
 * @param counted -  what the source has by cell
 * @param grouping - which cells belong together
 * @returns one number for each group
 * @cost O(cells)
 */
export function entriesBy(
  counted: Pick<Tally, 'filled' | 'entries'>,
  { groupOfCell, groups }: Grouping,
): Int32Array {
  const entries = new Int32Array(groups);
  for (const cell of counted.filled) {
    const group = groupOfCell[cell] ?? -1;
    if (group >= 0) entries[group] = (entries[group] ?? 0) + (counted.entries[cell] ?? 0);
  }
  return entries;
}
