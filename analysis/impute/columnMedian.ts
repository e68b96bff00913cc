import { z } from 'zod';
import { type Column, observed } from '../column.ts';
import { centre } from './centre.ts';
import { fill } from './imputer.ts';

/** Settings of the column's median: none. */
export const columnMedianSettings = z.strictObject({
  method: z.literal('columnMedian'),
});

/**
 * Fills the gaps of an indicator with its median over the areas.
 *
 * @param source - n values
 * @returns n values; an indicator without any value stays a gap
 * @cost O(n), only where there are gaps
 * @source becker2022, i_median
 * @example columnMedian(column([1, 5, 'no-data'])) // 1, 5, 3
 */
export function columnMedian(source: Column): Column {
  if (source.missing.size === 0) return source;
  const value = centre(observed(source), 'median');
  return fill(source, () => value);
}
