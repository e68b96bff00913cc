import type { Cell, Column } from '../column.ts';
import { at } from '../stats/at.ts';
import { mean } from '../stats/mean.ts';
import { rankPresent } from '../stats/rankPresent.ts';

/** How one build ranks the areas against a base. */
export interface RankShift {
  /** n ranks, NaN at a gap. */
  readonly ranks: Float64Array;
  /** Rank in the base minus rank here: above zero means further in front here. */
  readonly shifts: Float64Array;
  /** Mean absolute shift over the areas that both builds rank. */
  readonly meanAbsoluteShift: Cell;
}

/**
 * Compares the ranks of any number of builds with those of the first.
 *
 * The greatest score ranks first and ties share the smallest rank. An area that a build does not
 * rank has no shift in it.
 *
 * @param builds - scores of the same n areas; the first one is the base
 * @returns ranks and shifts of each build
 * @cost O(builds × n log n)
 * @source becker2022, compare_coins_multi
 * @source oecd2008, "Uncertainty and sensitivity analysis", average shift in rank
 * @example rankComparison([column([3, 2, 1]), column([1, 2, 3])])[1]?.shifts // -2, 0, 2
 */
export function rankComparison(builds: readonly Column[]): readonly RankShift[] {
  const ranked = builds.map(({ values }) => rankPresent(values, 'descending', 'min'));
  const [base] = ranked;
  if (base === undefined) return [];
  return ranked.map((ranks) => {
    const shifts = ranks.map((rank, row) => at(base, row) - rank);
    const known = shifts.filter((shift) => !Number.isNaN(shift));
    return { ranks, shifts, meanAbsoluteShift: mean(known.map(Math.abs)) };
  });
}
