import { ln } from '../math.ts';
import type { Random } from './random.ts';
import { randomNormal } from './randomNormal.ts';

/**
 * The logarithm of the next number of a gamma distribution of scale one.
 *
 * Squeeze and rejection on a transformed normal number; a shape below one is reached through
 * shape + 1. The logarithm does not underflow, however small the shape is.
 *
 * @param random - seeded generator; moves on by about two numbers
 * @param shape - above zero, no unit
 * @returns ln of a gamma variate, mean of the variate = shape
 * @throws RangeError when the shape is not above zero
 * @cost O(1), about 1.05 trials
 * @source marsaglia2000, section 3
 * @example randomLogGamma(random(1), 2) === randomLogGamma(random(1), 2) // true
 */
export function randomLogGamma(random: Random, shape: number): number {
  if (!(shape > 0 && Number.isFinite(shape))) {
    throw new RangeError(`randomLogGamma needs a shape above zero, got ${shape}`);
  }
  if (shape < 1) {
    const boosted = randomLogGamma(random, shape + 1);
    return boosted + ln(random.open()) / shape;
  }
  const shifted = shape - 1 / 3;
  const scale = 1 / Math.sqrt(9 * shifted);
  for (;;) {
    const normal = randomNormal(random);
    const root = 1 + scale * normal;
    if (root <= 0) continue;
    const cube = root * root * root;
    const logCube = ln(cube);
    const logUniform = ln(random.open());
    if (logUniform < 0.5 * normal * normal + shifted * (1 - cube + logCube)) {
      return ln(shifted) + logCube;
    }
  }
}
