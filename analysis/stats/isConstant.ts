import type { Numbers } from './at.ts';

/**
 * Whether all numbers are equal, exactly.
 *
 * A variance of zero cannot be relied on for this: three times 0.1 has a mean that is not 0.1.
 *
 * @param values - n finite numbers in one unit
 * @returns true for one value and for none
 * @cost O(n)
 * @example isConstant([0.1, 0.1, 0.1]) // true
 */
export function isConstant(values: Numbers): boolean {
  const first = values[0];
  for (const value of values) if (value !== first) return false;
  return true;
}
