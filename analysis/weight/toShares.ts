import { failure, type Result, success } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';
import { sum } from '../stats/sum.ts';
import type { Weights } from './weigher.ts';

/**
 * Scales numbers of at least zero so that they sum to one.
 *
 * @param parts - k numbers
 * @param step - the method that asks
 * @param areas - areas that the numbers rest on
 * @returns k weights
 * @fails not-finite  a number is not finite
 * @fails negative-weight  a number is below zero
 * @fails zero-weights  all are zero
 * @cost O(k)
 * @example toShares([1, 3], 'given', 0) // 0.25, 0.75
 */
export function toShares(parts: Numbers, step: string, areas: number): Result<Weights> {
  const places = (wrong: (part: number) => boolean): string[] =>
    [...parts].flatMap((part, place) => (wrong(part) ? [`${place}`] : []));
  const notFinite = places((part) => !Number.isFinite(part));
  if (notFinite.length > 0) {
    return failure(
      'not-finite',
      step,
      `${step} needs finite weights, got ${notFinite.length} that are not`,
      notFinite,
    );
  }
  const negative = places((part) => part < 0);
  if (negative.length > 0) {
    return failure(
      'negative-weight',
      step,
      `${step} needs weights of at least zero, got ${negative.length} below`,
      negative,
    );
  }
  const total = sum(parts);
  if (total === 0) {
    return failure('zero-weights', step, `${step} needs a weight above zero, got none`);
  }
  return success({ values: Float64Array.from(parts, (part) => part / total), areas });
}
