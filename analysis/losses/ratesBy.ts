import type { LossFigure } from './assessment.ts';
import type { Grouping } from './grouping.ts';
import { rateOfSums } from './rateOfSums.ts';
import { type RateTerms, rateTermsBy } from './rateTermsBy.ts';
import type { QuantityTally, Tally } from './tally.ts';

/**
 * The rate of sums of one quantity over a denominator in every group of cells, with its coverage.
 *
 * Only cells where both sides exist count; a cell without entries is zero above, and counts below.
 *
 * @param counted -        what the source has by cell
 * @param quantity -       the numerator by cell
 * @param denominator -    the denominator by cell, NaN at a gap
 * @param sumsOfQuantity - the numerator's sum in each group
 * @param grouping -       which cells belong together
 * @param scale -          1,000,000 for a rate per million, 100 for percent
 * @returns one figure for each group
 * @cost O(cells)
 * @source gndar2022, deaths per million population and direct loss as share of GDP
 */
export function ratesBy(
  counted: Pick<Tally, 'filled'>,
  quantity: QuantityTally,
  denominator: Float64Array,
  sumsOfQuantity: readonly LossFigure[],
  grouping: Grouping,
  scale: number,
): readonly LossFigure[] {
  return ratesOf(rateTermsBy(counted, quantity, denominator, grouping), sumsOfQuantity, scale);
}

/**
 * The rates of terms that are known.
 *
 * @param terms -          of every group
 * @param sumsOfQuantity - the numerator's sum in each group
 * @param scale -          1,000,000 for a rate per million, 100 for percent
 * @cost O(groups)
 */
export function ratesOf(
  { above, below, reported, pairs }: RateTerms,
  sumsOfQuantity: readonly LossFigure[],
  scale: number,
): readonly LossFigure[] {
  return sumsOfQuantity.map((sum, group) => {
    const reports = reported[group] ?? 0;
    const counts = { reported: reports, entries: sum.entries };
    if (typeof sum.value !== 'number') return { value: sum.value, ...counts };
    const hasBoth = (pairs[group] ?? 0) > 0 && (reports > 0 || sum.reported === 0);
    if (!hasBoth) return { value: 'no-denominator', ...counts };
    return { value: rateOfSums(above[group] ?? 0, below[group] ?? 0, scale), ...counts };
  });
}
