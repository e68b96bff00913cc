import { exp, expm1, ln, log1p } from '../math.ts';
import type { Numbers } from '../stats/at.ts';

/** A generalised extreme value distribution; a shape above zero has a heavy upper tail. */
export interface GevParameters {
  readonly location: number;
  readonly scale: number;
  readonly shape: number;
}

/** Shapes nearer to zero than this are taken as zero: Gumbel's distribution. */
const GUMBEL = 1e-6;

/**
 * The probability that a block's greatest value is at most z.
 *
 * @param parameters - location and scale in the unit of z, shape without unit
 * @param z - value
 * @returns from 0 to 1
 * @cost O(1)
 * @source coles2001, equation 3.2
 * @example `gevCumulative({ location: 0, scale: 1, shape: 0 }, 0)` is 1/e
 */
export function gevCumulative({ location, scale, shape }: GevParameters, z: number): number {
  const reduced = (z - location) / scale;
  if (Math.abs(shape) < GUMBEL) return exp(-exp(-reduced));
  const inner = 1 + shape * reduced;
  if (inner <= 0) return shape > 0 ? 0 : 1;
  return exp(-exp(-ln(inner) / shape));
}

/**
 * The value that a block exceeds with a given probability.
 *
 * @param parameters - location and scale in the unit of the answer
 * @param exceedance - probability inside 0 to 1; 1 over the return period in blocks
 * @returns the return level
 * @throws RangeError when the probability is not inside 0 to 1
 * @cost O(1)
 * @source coles2001, equation 3.4
 * @example `gevLevel({ location: 0, scale: 1, shape: 0 }, 0.01)` is 4.600149
 */
export function gevLevel({ location, scale, shape }: GevParameters, exceedance: number): number {
  if (!(exceedance > 0 && exceedance < 1)) {
    throw new RangeError(`gevLevel needs a probability inside 0 to 1, got ${exceedance}`);
  }
  const reduced = -ln(-log1p(-exceedance));
  if (Math.abs(shape) < GUMBEL) return location + scale * reduced;
  return location + (scale * expm1(shape * reduced)) / shape;
}

/**
 * Minus the logarithm of the likelihood of block maxima.
 *
 * @param parameters - location, scale, shape
 * @param maxima - n block maxima
 * @returns the sum; infinite where the distribution cannot have made the values, or for a shape of
 * -1 and below, where the likelihood has no bound
 * @cost O(n)
 * @source coles2001, equations 3.7 and 3.9
 * @example `gevNegativeLogLikelihood({ location: 0, scale: 1, shape: 0 }, [0])` is 1
 */
export function gevNegativeLogLikelihood(
  { location, scale, shape }: GevParameters,
  maxima: Numbers,
): number {
  if (!(scale > 0) || shape <= -1) return Number.POSITIVE_INFINITY;
  const gumbel = Math.abs(shape) < GUMBEL;
  let total = maxima.length * ln(scale);
  for (const value of maxima) {
    const reduced = (value - location) / scale;
    if (gumbel) total += reduced + exp(-reduced);
    else {
      const inner = shape * reduced;
      if (inner <= -1) return Number.POSITIVE_INFINITY;
      const power = log1p(inner) / shape;
      total += (1 + shape) * power + exp(-power);
    }
  }
  return total;
}
