import type { Numbers } from './at.ts';

/**
 * The sum of products of two lists, compensated like `sum`.
 *
 * @param a - n finite numbers
 * @param b - n finite numbers, at least as many as in a
 * @returns in the product of the units
 * @cost O(n)
 * @source neumaier1974, algorithm IV
 * @example dot([1, 2, 3], [4, 5, 6]) // 32
 */
export function dot(a: Numbers, b: Numbers): number {
  let total = 0;
  let lost = 0;
  for (let row = 0; row < a.length; row += 1) {
    const value = (a[row] ?? Number.NaN) * (b[row] ?? Number.NaN);
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
