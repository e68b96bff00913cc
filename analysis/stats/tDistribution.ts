import { betainc, betaincinv, exp, gammaln, ln, log1p } from '../math.ts';

/**
 * The probability that a t variable is at least as far from 0 as t, on either side.
 *
 * @param t - value, no unit
 * @param degreesOfFreedom - above zero, need not be whole
 * @returns from 0 to 1: the p-value of a two-sided test
 * @cost O(1)
 * @source abramowitz1964, 26.7.1
 * @example tTwoSided(2.2281388519862744, 10) // 0.05
 */
export function tTwoSided(t: number, degreesOfFreedom: number): number {
  if (!Number.isFinite(t)) return 0;
  const squared = t * t;
  return squared <= degreesOfFreedom
    ? betainc(squared / (degreesOfFreedom + squared), 0.5, degreesOfFreedom / 2, true, true)
    : betainc(degreesOfFreedom / (degreesOfFreedom + squared), degreesOfFreedom / 2, 0.5);
}

/**
 * The probability that a t variable is at most t.
 *
 * @param t - value, no unit
 * @param degreesOfFreedom - above zero
 * @returns from 0 to 1
 * @cost O(1)
 * @source abramowitz1964, 26.7.1
 * @example tCumulative(2.2281388519862744, 10) // 0.975
 */
export function tCumulative(t: number, degreesOfFreedom: number): number {
  const tail = tTwoSided(t, degreesOfFreedom) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The point below which a t variable lies with a given probability.
 *
 * Starts at the inverse of the incomplete beta function and takes out its last digits' error by
 * Newton's steps.
 *
 * @param probability - above 0 and below 1
 * @param degreesOfFreedom - above zero
 * @returns the point, no unit
 * @throws RangeError outside these limits
 * @cost O(1)
 * @source abramowitz1964, 26.7.1 inverted
 * @example tQuantile(0.975, 10) // 2.2281388519862744
 */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  if (!(probability > 0 && probability < 1 && degreesOfFreedom > 0)) {
    throw new RangeError(
      `tQuantile needs a probability inside 0 to 1, got ${probability} with ${degreesOfFreedom} degrees of freedom`,
    );
  }
  if (probability === 0.5) return 0;
  const upper = Math.min(probability, 1 - probability);
  const share = betaincinv(2 * upper, degreesOfFreedom / 2, 0.5);
  let t = Math.sqrt((degreesOfFreedom * (1 - share)) / share);
  for (let step = 0; step < 3; step += 1) {
    const error = tTwoSided(t, degreesOfFreedom) / 2 - upper;
    t += error / tDensity(t, degreesOfFreedom);
  }
  return probability < 0.5 ? -t : t;
}

function tDensity(t: number, degreesOfFreedom: number): number {
  const logScale =
    gammaln((degreesOfFreedom + 1) / 2) -
    gammaln(degreesOfFreedom / 2) -
    0.5 * ln(degreesOfFreedom * Math.PI);
  return exp(logScale - ((degreesOfFreedom + 1) / 2) * log1p((t * t) / degreesOfFreedom));
}
