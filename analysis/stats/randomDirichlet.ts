import { exp } from '../math.ts';
import { at, type Numbers } from './at.ts';
import type { Random } from './random.ts';
import { randomLogGamma } from './randomGamma.ts';

/**
 * The next set of shares from a Dirichlet distribution: random weights around given ones.
 *
 * With `concentrations = c · w` the mean is w and the spread shrinks as c grows: the variance of
 * share j is `w_j (1 - w_j) / (c + 1)`. A concentration of zero keeps the share at zero.
 *
 * @param random - seeded generator
 * @param concentrations - k numbers of at least zero, at least one above zero, no unit
 * @returns k shares that add up to one
 * @throws RangeError when no concentration is above zero
 * @cost O(k)
 * @source devroye1986, chapter XI.4
 * @example randomDirichlet(random(1), [2, 3, 5]).length // 3
 */
export function randomDirichlet(random: Random, concentrations: Numbers): Float64Array {
  const logs = Float64Array.from(concentrations, (concentration) =>
    concentration === 0 ? Number.NEGATIVE_INFINITY : randomLogGamma(random, concentration),
  );
  const greatest = logs.reduce((top, log) => Math.max(top, log), Number.NEGATIVE_INFINITY);
  if (greatest === Number.NEGATIVE_INFINITY) {
    throw new RangeError('randomDirichlet needs a concentration above zero, got none');
  }
  const shares = logs.map((log) => exp(log - greatest));
  let total = 0;
  for (const share of shares) total += share;
  return shares.map((_, place) => at(shares, place) / total);
}
