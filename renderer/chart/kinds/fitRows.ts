/** A chart cut to the rows that a height has room for: the chart itself where all have. */
export interface Fitted<Spec> {
  readonly spec: Spec;
  /** Rows that are left out and that the chart does not count itself. */
  readonly hidden: number;
}

/**
 * As many of the first rows as a height has room for, at least one; the list itself where all have.
 *
 * @param rows -     from top to bottom
 * @param height -   in any unit of length
 * @param heightOf - the least height of so many of the first rows, in that unit, rising
 * @cost O(rows) calls of `heightOf`
 * @example `fitRows(['a', 'b', 'c'], 25, (count) => count * 10)` // 'a', 'b'
 */
export function fitRows<Row>(
  rows: readonly Row[],
  height: number,
  heightOf: (count: number) => number,
): readonly Row[] {
  let count = rows.length;
  while (count > 1 && heightOf(count) > height) count -= 1;
  return count === rows.length ? rows : rows.slice(0, count);
}
