import { exp, expm1, ln, log1p } from '../math.ts';
import type { Numbers } from '../stats/at.ts';

/** A generalised Pareto distribution of excesses; a shape above zero has a heavy tail. */
export interface GpdParameters {
  readonly scale: number;
  readonly shape: number;
}

/** Shapes nearer to zero than this are taken as zero: the exponential distribution. */
const EXPONENTIAL = 1e-6;

/**
 * The probability that an excess is greater than y.
 *
 * @param parameters - scale in the unit of y, shape without unit
 * @param y - excess over the threshold, at least zero
 * @returns from 0 to 1
 * @cost O(1)
 * @source coles2001, equation 4.2
 * @example `gpdExceedance({ scale: 1, shape: 0 }, 1)` is 1/e
 */
export function gpdExceedance({ scale, shape }: GpdParameters, y: number): number {
  if (Math.abs(shape) < EXPONENTIAL) return exp(-y / scale);
  const inner = (shape * y) / scale;
  return inner <= -1 ? 0 : exp(-log1p(inner) / shape);
}

/**
 * The excess that is exceeded once in m excesses.
 *
 * @param parameters - scale in the unit of the answer
 * @param excesses - m, at least one
 * @returns excess over the threshold
 * @throws RangeError when m is below one
 * @cost O(1)
 * @source coles2001, equation 4.12
 * @example `gpdLevel({ scale: 1, shape: 0 }, 100)` is 4.605170
 */
export function gpdLevel({ scale, shape }: GpdParameters, excesses: number): number {
  if (!(excesses >= 1)) {
    throw new RangeError(`gpdLevel needs at least one excess, got ${excesses}`);
  }
  const reduced = ln(excesses);
  if (Math.abs(shape) < EXPONENTIAL) return scale * reduced;
  return (scale * expm1(shape * reduced)) / shape;
}

/**
 * Minus the logarithm of the likelihood of excesses.
 *
 * @param parameters - scale and shape
 * @param excesses - n values over the threshold, the threshold taken off
 * @returns the sum; infinite where the distribution cannot have made the values, or for a shape of
 * -1 and below, where the likelihood has no bound
 * @cost O(n)
 * @source coles2001, equation 4.10
 * @example `gpdNegativeLogLikelihood({ scale: 1, shape: 0 }, [2])` is 2
 */
export function gpdNegativeLogLikelihood(
  { scale, shape }: GpdParameters,
  excesses: Numbers,
): number {
  if (!(scale > 0) || shape <= -1) return Number.POSITIVE_INFINITY;
  const exponential = Math.abs(shape) < EXPONENTIAL;
  let total = excesses.length * ln(scale);
  for (const excess of excesses) {
    if (exponential) total += excess / scale;
    else {
      const inner = (shape * excess) / scale;
      if (inner <= -1) return Number.POSITIVE_INFINITY;
      total += (1 + 1 / shape) * log1p(inner);
    }
  }
  return total;
}
