import { at, type Numbers } from './at.ts';
import { sum } from './sum.ts';

/**
 * The differences of values from their arithmetic mean, corrected so that they add up to zero.
 *
 * The mean itself is rounded; what the differences still add up to is spread over them again.
 *
 * @param values - n observed values in one unit
 * @returns n differences in that unit
 * @cost O(n)
 * @source chan1983, section 3 (corrected two-pass)
 * @example deviations([2, 4, 4, 10]) // -3, -1, -1, 5
 */
export function deviations(values: Numbers): Float64Array {
  const centre = sum(values) / values.length;
  const differences = new Float64Array(values.length);
  for (let row = 0; row < differences.length; row += 1) differences[row] = at(values, row) - centre;
  const rest = sum(differences) / values.length;
  if (rest !== 0) {
    for (let row = 0; row < differences.length; row += 1) {
      differences[row] = at(differences, row) - rest;
    }
  }
  return differences;
}
