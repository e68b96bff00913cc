import { failure, type Result, success } from '../failure.ts';
import { exp } from '../math.ts';
import { at, type Numbers } from '../stats/at.ts';
import { sum } from '../stats/sum.ts';

/** The width of diffusion over the range of the sample, for five to ten values: Huang's table. */
export const diffusionCoefficients: readonly (readonly [count: number, coefficient: number])[] = [
  [5, 0.8146],
  [6, 0.569],
  [7, 0.456],
  [8, 0.386],
  [9, 0.3362],
  [10, 0.2986],
];

/** From eleven values on: this over n - 1. */
export const WIDE_DIFFUSION = 2.6851;

/**
 * The width of diffusion over the range of a sample.
 *
 * @param count - of its values, five or more
 * @returns from the table, or 2.6851 / (n − 1) beyond it
 * @cost O(1)
 * @source huang1997, normal information diffusion
 * @example diffusionCoefficient(8) // 0.386
 */
export function diffusionCoefficient(count: number): number {
  const found = diffusionCoefficients.find(([of]) => of === count);
  return found?.[1] ?? WIDE_DIFFUSION / (count - 1);
}

/** A risk estimate from few values. */
export interface DiffusedRisk {
  /** Width of the diffusion, in the unit of the values; zero when all are equal. */
  readonly width: number;
  /** Probability of each monitoring point. */
  readonly probabilities: Float64Array;
  /** Probability of each point or more. */
  readonly exceedances: Float64Array;
}

/**
 * Spreads each of a few observed values over nearby points: a risk curve from a small sample.
 *
 * Normal diffusion; every value gives one unit of information to all monitoring points, so what
 * would fall outside them is counted inside. The points must span the values with steps much
 * smaller than the width. The width comes from the table of Huang; older texts use another one.
 *
 * @param values - n observed values in one unit
 * @param points - m monitoring points in that unit, rising
 * @returns width, probabilities and exceedance probabilities of the points
 * @fails too-few-values  fewer than five values, or no points
 * @fails bad-input  points that do not rise or do not span the values
 * @cost O(n m)
 * @source huang1997, normal information diffusion
 * @example informationDiffusion(values, points).value.width // 0.11194
 */
export function informationDiffusion(values: Numbers, points: Numbers): Result<DiffusedRisk> {
  const step = 'informationDiffusion';
  const count = values.length;
  if (count < 5 || points.length === 0) {
    return failure(
      'too-few-values',
      step,
      `${step} needs at least five values and a point, got ${count} and ${points.length}`,
    );
  }
  const sorted = Float64Array.from(values).sort();
  const [least, greatest] = [at(sorted, 0), at(sorted, count - 1)];
  const rises = [...points].every((point, k) => k === 0 || point > at(points, k - 1));
  if (!rises || at(points, 0) > least || at(points, points.length - 1) < greatest) {
    return failure(
      'bad-input',
      step,
      `${step} needs rising points from ${least} or below to ${greatest} or above`,
    );
  }
  const width = diffusionCoefficient(count) * (greatest - least);
  const information = Array.from(values, (value) => diffused(value, points, width));
  const totals = Float64Array.from(points, (_, k) => sum(information.map((given) => at(given, k))));
  const whole = sum(totals);
  const probabilities = totals.map((total) => total / whole);
  let reached = 0;
  const exceedances = probabilities
    .toReversed()
    .map((probability) => {
      reached += probability;
      return Math.min(1, reached);
    })
    .reverse();
  return success({ width, probabilities, exceedances });
}

/** One unit of information, shared over the points by their distance from the value. */
function diffused(value: number, points: Numbers, width: number): Float64Array {
  const distances = Float64Array.from(points, (point) => Math.abs(value - point));
  const nearest = distances.reduce((low, distance) => Math.min(low, distance));
  const shares = distances.map((distance) => {
    if (width === 0) return distance === nearest ? 1 : 0;
    return exp((nearest * nearest - distance * distance) / (2 * width * width));
  });
  const whole = sum(shares);
  return shares.map((share) => share / whole);
}
