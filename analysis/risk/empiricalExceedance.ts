import { failure, type Result, success } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';

/** How places become probabilities: (place - a) / (n + 1 - 2a). */
export const plottingPositions = ['weibull', 'hazen', 'gringorten', 'cunnane', 'median'] as const;

/** How places become probabilities: (place - a) / (n + 1 - 2a). */
export type PlottingPosition = (typeof plottingPositions)[number];

const OFFSET: Readonly<Record<PlottingPosition, number>> = {
  weibull: 0,
  hazen: 0.5,
  gringorten: 0.44,
  cunnane: 0.4,
  median: 0.3175,
};

/** A yearly loss with the return period of its place. */
export interface EmpiricalPoint {
  readonly loss: number;
  readonly annualProbability: number;
  readonly returnPeriodYears: number;
}

/**
 * The return periods of observed yearly losses by their places.
 *
 * Years without loss stay in: they are observations. Equal losses keep places of their own, so that
 * the curve has n points.
 *
 * @param annualLosses - n yearly sums, zeros included
 * @param position - the plotting position, Weibull's n + 1 unless told otherwise
 * @returns n points from the greatest loss down
 * @fails too-few-values  no years
 * @cost O(n log n)
 * @source cunnane1978
 * @example empiricalExceedance([12, 0, 3]).value[0].returnPeriodYears // 4
 */
export function empiricalExceedance(
  annualLosses: Numbers,
  position: PlottingPosition = 'weibull',
): Result<readonly EmpiricalPoint[]> {
  const years = annualLosses.length;
  if (years === 0) {
    return failure(
      'too-few-values',
      'empiricalExceedance',
      'empiricalExceedance needs at least one year, got none',
    );
  }
  const falling = Float64Array.from(annualLosses).sort().reverse();
  return success(
    Array.from(falling, (loss, place) => {
      const returnPeriodYears = plottingPeriod(place + 1, years, position);
      return { loss, annualProbability: 1 / returnPeriodYears, returnPeriodYears };
    }),
  );
}

/**
 * The return period that a place among observed values gives, in their number a year.
 *
 * @param place -    1 for the greatest
 * @param count -    of the values
 * @param position - Weibull's unless told otherwise
 * @returns (count + 1 − 2a) / (place − a)
 * @cost O(1)
 * @source cunnane1978
 * @example plottingPeriod(1, 9) // 10
 */
export function plottingPeriod(
  place: number,
  count: number,
  position: PlottingPosition = 'weibull',
): number {
  const offset = OFFSET[position];
  return (count + 1 - 2 * offset) / (place - offset);
}
