import type { Column, MissingReason } from '../column.ts';
import type { Direction } from '../normalise/normaliser.ts';
import { copyOf } from '../room.ts';

/** What imputers may know beside the values. */
export interface ImputeContext {
  /** n codes of areas. */
  readonly areas: readonly string[];
  /** n years, in a panel. */
  readonly years?: readonly number[] | undefined;
  /** n words of the group that the recipe names; null where an area has none. */
  readonly groups?: readonly (string | null)[] | undefined;
  /** k directions, one an indicator. */
  readonly directions: readonly Direction[];
  /** Sets of indicators by their place, within which rows are compared. */
  readonly families: readonly (readonly number[])[];
}

/**
 * Fills the gaps of a column with what a rule gives: how every imputer ends.
 *
 * Gaps, for the whole family: only gaps are filled, observed values never change; a gap that the rule
 * has no finite number for stays, with its reason; a cell that is `screened-out` stays whatever the
 * rule.
 *
 * @param source - n values
 * @param value -  the number for a row
 * @returns the column itself where nothing was filled
 * @cost O(gaps)
 * @source oecd2008, "Imputation of missing data"
 * @example `fill(column([1, 'no-data']), () => 5)` // 1, 5
 */
export function fill(source: Column, value: (row: number) => number): Column {
  if (source.missing.size === 0) return source;
  let values: Float64Array | undefined;
  const missing = new Map<number, MissingReason>();
  source.missing.forEach((reason, row) => {
    const found = reason === 'screened-out' ? Number.NaN : value(row);
    if (Number.isFinite(found)) {
      values ??= copyOf(source.values);
      values[row] = found;
    } else missing.set(row, reason);
  });
  return values === undefined ? source : { values, missing };
}
