import type { ChartValue } from '../../chart/spec.ts';

/**
 * Ends of a scale that holds all values: from zero, or the whole number below the least, to 1, 10,
 * 100 or the whole number above the greatest.
 *
 * @example `scaleOf([2.4, 7])` // [0, 10]
 */
export function scaleOf(values: readonly ChartValue[]): readonly [number, number] {
  const numbers = values.filter((value) => typeof value === 'number');
  const greatest = numbers.reduce((most, value) => Math.max(most, value), 0);
  const least = numbers.reduce((low, value) => Math.min(low, value), 0);
  return [Math.floor(least), [1, 10, 100].find((end) => greatest <= end) ?? Math.ceil(greatest)];
}
