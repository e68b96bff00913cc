import { CompensatedSums } from '../stats/compensatedSums.ts';
import { denominatorsBy } from './denominatorsBy.ts';
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
 * @cost O(cells with entries), and O(cells) where a cell does not count or for a new grouping
 */
export function rateTermsBy(
  counted: Pick<Tally, 'filled'>,
  quantity: QuantityTally,
  denominator: Float64Array,
  grouping: Grouping,
): RateTerms {
  const { groupOfCell, groups } = grouping;
  const above = new CompensatedSums(groups);
  const reported = new Int32Array(groups);
  const unreported: number[] = [];
  for (const cell of counted.filled) {
    const group = groupOfCell[cell] ?? -1;
    if (group < 0 || Number.isNaN(denominator[cell] ?? Number.NaN)) continue;
    const reports = quantity.reported[cell] ?? 0;
    if (reports === 0) {
      unreported.push(cell);
      continue;
    }
    above.add(group, quantity.sum[cell] ?? 0);
    reported[group] = (reported[group] ?? 0) + reports;
  }
  const totals = new Float64Array(groups);
  for (let group = 0; group < groups; group += 1) totals[group] = above.total(group);
  const { below, pairs } = belowWithout(unreported, denominator, grouping);
  return { above: totals, below, reported, pairs };
}

/**
 * The denominators of all cells but some. Groups that lack none of theirs are taken as they are;
 * the others are added up again in the same order: a difference would round otherwise.
 */
function belowWithout(
  leftOut: readonly number[],
  denominator: Float64Array,
  grouping: Grouping,
): Pick<RateTerms, 'below' | 'pairs'> {
  const { sums, cells } = denominatorsBy(denominator, grouping);
  if (leftOut.length === 0) return { below: sums, pairs: cells };
  const { groupOfCell, groups } = grouping;
  const isLacking = new Uint8Array(groups);
  for (const cell of leftOut) isLacking[groupOfCell[cell] ?? -1] = 1;
  const again = new CompensatedSums(groups);
  let next = 0;
  for (let cell = 0; cell < groupOfCell.length; cell += 1) {
    if (cell === leftOut[next]) {
      next += 1;
      continue;
    }
    const group = groupOfCell[cell] ?? -1;
    if (group < 0 || isLacking[group] !== 1) continue;
    const part = denominator[cell] ?? Number.NaN;
    if (!Number.isNaN(part)) again.add(group, part);
  }
  const below = sums.slice();
  const pairs = cells.slice();
  for (const cell of leftOut) {
    const group = groupOfCell[cell] ?? -1;
    pairs[group] = (pairs[group] ?? 0) - 1;
    below[group] = again.total(group);
  }
  return { below, pairs };
}
