import type { Quantity } from './assessment.ts';

/**
 * A rate over several areas and years: sum of the numerators over sum of the denominators, times a
 * scale. Not the mean of the rates.
 *
 * @param numerator -   sum over the areas and years where both exist
 * @param denominator - sum over the same areas and years
 * @param scale -       1,000,000 for a rate per million, 100 for percent
 * @returns the rate; `zero-denominator` where the denominators add to zero
 * @source gndar2022, deaths per million population and direct loss as share of GDP
 * @example rateOfSums(150, 52_000_000, 1_000_000) // 2.8846153846153846
 */
export function rateOfSums(numerator: number, denominator: number, scale: number): Quantity {
  return denominator === 0 ? 'zero-denominator' : (numerator * scale) / denominator;
}
