/**
 * Adds numbers with compensation: what rounding takes from the running total is kept and added back.
 *
 * Neumaier's form of Kahan's sum: exact to about one rounding of the true sum, however many terms.
 * The order of the terms can still move the last bit, so callers add in a fixed order.
 *
 * @param values - n finite numbers in a fixed order, all in one unit
 * @returns the sum in that unit; 0 for no values
 * @cost O(n)
 * @source neumaier1974, algorithm IV
 * @example sum([1, 1e100, 1, -1e100]) // 2
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
