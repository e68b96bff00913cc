import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from '../stats/at.ts';
import { sum } from '../stats/sum.ts';

/** A point of the Lorenz curve. */
export interface LorenzPoint {
  /** Share of the areas, from those with least. */
  readonly areas: number;
  /** Share of the total that these have. */
  readonly total: number;
}

/**
 * The Lorenz curve: what share of a total the areas with least have.
 *
 * @param values - n values of at least zero, one for each area
 * @returns n + 1 points from (0, 0) to (1, 1)
 * @fails too-few-values  no values
 * @fails not-positive  a value below zero, or only zeros
 * @cost O(n log n)
 * @source gini1912
 * @example lorenzCurve([1, 3]).value[1] // half of the areas have a quarter
 */
export function lorenzCurve(values: Numbers): Result<readonly LorenzPoint[]> {
  const refused = refuseValues(values, 'lorenzCurve');
  if (refused) return refused;
  const sorted = Float64Array.from(values).sort();
  const total = sum(sorted);
  const points = Array.from({ length: sorted.length + 1 }, (_, count) => ({
    areas: count / sorted.length,
    total: sum(sorted.subarray(0, count)) / total,
  }));
  return success(points);
}

/**
 * Gini's coefficient: how far losses are concentrated on few areas.
 *
 * Zero when all areas have the same, (n - 1) / n when one has all.
 *
 * @param values - n values of at least zero, one for each area
 * @returns from 0 to below 1
 * @fails too-few-values  no values
 * @fails not-positive  a value below zero, or only zeros
 * @cost O(n log n)
 * @source gini1912
 * @example gini([1, 3]).value // 0.25
 */
export function gini(values: Numbers): Result<number> {
  const refused = refuseValues(values, 'gini');
  if (refused) return refused;
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  const weighted = sum(sorted.map((value, place) => (2 * (place + 1) - count - 1) * value));
  return success(weighted / (count * sum(sorted)));
}

/**
 * The share of a total that its greatest members hold.
 *
 * @param values - n values of at least zero
 * @param count - how many of the greatest
 * @returns from 0 to 1
 * @fails too-few-values  no values
 * @fails not-positive  a value below zero, or only zeros
 * @cost O(n log n)
 * @source gndar2022, country rankings
 * @example topShare([1, 3, 6], 1).value // 0.6
 */
export function topShare(values: Numbers, count: number): Result<number> {
  const refused = refuseValues(values, 'topShare');
  if (refused) return refused;
  const falling = Float64Array.from(values).sort().reverse();
  return success(sum(falling.subarray(0, count)) / sum(falling));
}

function refuseValues(values: Numbers, step: string) {
  if (values.length === 0) return failure('too-few-values', step, `${step} needs values, got none`);
  const bad = [...values].flatMap((value, place) => (value >= 0 ? [] : [`${place}`]));
  if (bad.length > 0 || !(at(Float64Array.from(values).sort(), values.length - 1) > 0)) {
    return failure(
      'not-positive',
      step,
      `${step} needs values of at least zero, not only zeros`,
      bad,
    );
  }
  return undefined;
}
