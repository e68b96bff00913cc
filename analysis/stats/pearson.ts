import type { Cell } from '../column.ts';
import type { Numbers } from './at.ts';
import { deviations } from './deviations.ts';
import { dot } from './dot.ts';
import { isConstant } from './isConstant.ts';

/**
 * Pearson's correlation: how well a straight line joins two variables.
 *
 * @param x - n observed values
 * @param y - n observed values of the same areas
 * @returns from -1 to 1; `too-few-values` below two pairs, `constant-values` without spread
 * @throws RangeError when the lengths differ
 * @cost O(n)
 * @source oecd2008, "Multivariate analysis"
 * @example pearson([1, 2, 3], [2, 4, 9]) // 0.9707253433941511
 */
export function pearson(x: Numbers, y: Numbers): Cell {
  if (x.length !== y.length) {
    throw new RangeError(`pearson needs one length, got ${x.length} and ${y.length}`);
  }
  if (x.length < 2) return 'too-few-values';
  if (isConstant(x) || isConstant(y)) return 'constant-values';
  return cosine(deviations(x), deviations(y));
}

/**
 * The cosine of the angle between two sets of differences from their means: their correlation.
 *
 * @param a - n differences that add up to zero, not all zero
 * @param b - n differences that add up to zero, not all zero
 * @returns from -1 to 1
 * @cost O(n)
 * @source oecd2008, "Multivariate analysis"
 * @example cosine([-1, 0, 1], [-3, 0, 3]) // 1
 */
export function cosine(a: Numbers, b: Numbers): number {
  const products = dot(a, b);
  const squaresA = dot(a, a);
  const squaresB = dot(b, b);
  const scale = Math.sqrt(squaresA * squaresB);
  const raw =
    Number.isFinite(scale) && scale > 1e-150
      ? products / scale
      : products / Math.sqrt(squaresA) / Math.sqrt(squaresB);
  return Math.min(1, Math.max(-1, raw));
}
