import { exp, gammaln, ln, log1p } from '../math.ts';

/** Both parts of the gamma distribution of scale one at a point. */
export interface IncompleteGamma {
  /** Probability of at most x. */
  readonly lower: number;
  /** Probability of more than x. */
  readonly upper: number;
}

/**
 * The regularised incomplete gamma function, both parts at full relative accuracy where small.
 *
 * A power series below the mean and a continued fraction above it. The usual library function is
 * off by percents around shapes of a thousand, which are everyday counts of events here.
 *
 * @param shape - above zero
 * @param x - at least zero
 * @returns lower and upper part; they sum to one
 * @throws RangeError outside these limits
 * @cost O(root of the shape)
 * @source abramowitz1964, 6.5.29 and 6.5.31
 * @example incompleteGamma(1, 2).upper // 0.1353352832366127
 */
export function incompleteGamma(shape: number, x: number): IncompleteGamma {
  if (!(shape > 0 && x >= 0)) {
    throw new RangeError(`incompleteGamma needs a shape above zero, got ${shape} at ${x}`);
  }
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const density = x * gammaDensity(shape, x);
  if (x < shape + 1) {
    const lower = Math.min(1, density * powerSeries(shape, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, density * continuedFraction(shape, x));
  return { lower: 1 - upper, upper };
}

/**
 * The density of the gamma distribution of scale one.
 *
 * For great shapes it is written around the mean, so that no great logarithms cancel.
 *
 * @param shape - above zero
 * @param x - above zero
 * @returns density at x
 * @cost O(1)
 * @source abramowitz1964, 6.1.41 and 26.1.31
 * @example gammaDensity(1, 2) // 0.1353352832366127
 */
export function gammaDensity(shape: number, x: number): number {
  if (shape < 20) return exp((shape - 1) * ln(x) - x - gammaln(shape));
  const away = (x - shape) / shape;
  const square = 1 / (shape * shape);
  const stirling =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) /
    shape;
  return (Math.sqrt(shape / (2 * Math.PI)) * exp(shape * (log1p(away) - away) - stirling)) / x;
}

function powerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let total = term;
  for (let k = 1; term > total * 1e-17; k += 1) {
    term *= x / (shape + k);
    total += term;
  }
  return total;
}

/** Lentz's evaluation of Legendre's fraction. */
function continuedFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / (b === 0 ? tiny : b);
  let value = d;
  for (let k = 1; k < 100_000; k += 1) {
    const a = k * (shape - k);
    b += 2;
    d = a * d + b;
    d = 1 / (d === 0 ? tiny : d);
    c = b + a / c;
    if (c === 0) c = tiny;
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return value;
}
