import { z } from 'zod';
import { codeSchema } from '../code.ts';
import type { Column } from '../column.ts';
import { fillByGroup } from './fillByGroup.ts';

/** Settings of the group's median. */
export const groupMedianSettings = z.strictObject({
  method: z.literal('groupMedian'),
  group: codeSchema.describe('the group of the table, such as the region'),
});

/**
 * Fills the gaps of an indicator with its median over the areas of the same group.
 *
 * @param source - n values
 * @param groups - n words; an area without one stays a gap, and so does a group without any value
 * @returns n values
 * @cost O(n), only where there are gaps
 * @source becker2022, i_median_grp
 * @example groupMedian(column([1, 5, 'no-data', 'no-data']), ['a', 'a', 'a', 'b']) // 1, 5, 3, NaN
 */
export function groupMedian(source: Column, groups: readonly (string | null)[]): Column {
  return fillByGroup(source, groups, 'median');
}
