import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from '../stats/at.ts';
import { sum } from '../stats/sum.ts';

/** Moments that large values move little. */
export interface LMoments {
  /** l1: the mean. */
  readonly location: number;
  /** l2: half the mean difference of two values. */
  readonly scale: number;
  /** t3 = l3 / l2, from -1 to 1. */
  readonly skewness: number;
  /** t4 = l4 / l2. */
  readonly kurtosis: number;
}

/**
 * Unbiased sample L-moments and their ratios.
 *
 * @param values - n observed values in one unit
 * @returns l1 and l2 in that unit, t3 and t4 without unit
 * @fails too-few-values  fewer than four values
 * @fails constant-values  all values are equal
 * @cost O(n log n)
 * @source hosking1990, section 3
 * @example lMoments([1, 2, 3, 4]).value.scale // 0.833333
 */
export function lMoments(values: Numbers): Result<LMoments> {
  const count = values.length;
  if (count < 4) {
    return failure(
      'too-few-values',
      'lMoments',
      `lMoments needs at least four values, got ${count}`,
    );
  }
  const sorted = Float64Array.from(values).sort();
  if (at(sorted, 0) === at(sorted, count - 1)) {
    return failure('constant-values', 'lMoments', 'lMoments needs values with spread');
  }
  const weighted = (order: number): number =>
    sum(
      sorted.map((value, place) => {
        let share = value;
        for (let k = 0; k < order; k += 1) share *= (place - k) / (count - 1 - k);
        return share;
      }),
    ) / count;
  const [b0, b1, b2, b3] = [weighted(0), weighted(1), weighted(2), weighted(3)];
  const scale = 2 * b1 - b0;
  return success({
    location: b0,
    scale,
    skewness: (6 * b2 - 6 * b1 + b0) / scale,
    kurtosis: (20 * b3 - 30 * b2 + 12 * b1 - b0) / scale,
  });
}
