import type { Cell } from './importer.ts';

/**
 * Puts rows in the order of their first cells: texts by code unit, numbers by size.
 *
 * @param rows - rows whose key stands in front; cells of one column are of one type
 * @param keyLength - how many cells make up the key
 * @returns the rows in order, the same arrays
 * @example `sortRows([['B', 1], ['A', 2]], 1)[0]` is the row of A
 */
export function sortRows(
  rows: readonly (readonly Cell[])[],
  keyLength: number,
): readonly (readonly Cell[])[] {
  return [...rows].sort((left, right) => {
    for (let index = 0; index < keyLength; index += 1) {
      const order = compareCells(left[index], right[index]);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compareCells(left: Cell | undefined, right: Cell | undefined): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') {
    return left < right ? -1 : left > right ? 1 : 0;
  }
  throw new RangeError(`sortRows needs keys of one type, got ${String(left)} and ${String(right)}`);
}
