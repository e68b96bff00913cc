import type { Column } from '../column.ts';
import { ln } from '../math.ts';
import { mapPresent } from '../normalise/mapPresent.ts';

/** The logarithms of a column's scores, and where there are none. */
export interface Logarithms {
  /** Natural logarithms; 0 at a score that has none. */
  readonly column: Column;
  /** Rows of scores of zero. */
  readonly zeros: readonly number[];
  /** Rows of scores below zero. */
  readonly negative: readonly number[];
}

const known = new WeakMap<Column, Logarithms>();

/**
 * The logarithms of a column, worked out once for each column: a thousand runs with other weights
 * ask for the same ones.
 *
 * @param source - n scores
 * @cost O(n) the first time
 * @example `logarithms(column([1, 0])).zeros` // 1
 */
export function logarithms(source: Column): Logarithms {
  const found = known.get(source);
  if (found !== undefined) return found;
  const zeros: number[] = [];
  const negative: number[] = [];
  const column = mapPresent(source, (score, row) => {
    if (score > 0) return ln(score);
    (score < 0 ? negative : zeros).push(row);
    return 0;
  });
  const made = { column, zeros, negative };
  known.set(source, made);
  return made;
}
