import { CompensatedSums } from '../stats/compensatedSums.ts';
import type { Grouping } from './grouping.ts';
import type { QuantityTally, Tally } from './tally.ts';

/** What stands above and below the line of a rate, of every group. */
export interface RateTerms {
  readonly above: Float64Array;
  readonly below: Float64Array;
  /** Entries that report the numerator and count. */
  readonly reported: Int32Array;
  /** Cells that count. */
  readonly pairs: Int32Array;
}

/**
 * Numerator and denominator of a rate of sums in every group of cells.
 *
 * Only cells where both sides exist count; a cell without entries is zero above, and counts below.
 *
 * @param counted -     what the source has by cell
 * @param quantity -    the numerator by cell
 * @param denominator - the denominator by cell, NaN at a gap
 * @param grouping -    which cells belong together
 * @returns both sums of each group, and what they are made of
 * @cost O(cells)
 */
export function rateTermsBy(
  counted: Pick<Tally, 'entries'>,
  quantity: QuantityTally,
  denominator: Float64Array,
  { groupOfCell, groups }: Grouping,
): RateTerms {
  const above = new CompensatedSums(groups);
  const below = new CompensatedSums(groups);
  const reported = new Int32Array(groups);
  const pairs = new Int32Array(groups);
  for (let cell = 0; cell < groupOfCell.length; cell += 1) {
    const group = groupOfCell[cell] ?? -1;
    if (group < 0) continue;
    const part = denominator[cell] ?? Number.NaN;
    if (Number.isNaN(part)) continue;
    const reports = quantity.reported[cell] ?? 0;
    if (reports > 0) above.add(group, quantity.sum[cell] ?? 0);
    else if ((counted.entries[cell] ?? 0) > 0) continue;
    below.add(group, part);
    reported[group] = (reported[group] ?? 0) + reports;
    pairs[group] = (pairs[group] ?? 0) + 1;
  }
  const totals = (of: CompensatedSums): Float64Array =>
    new Float64Array(groups).map((_, group) => of.total(group));
  return { above: totals(above), below: totals(below), reported, pairs };
}
