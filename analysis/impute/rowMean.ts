import { z } from 'zod';
import type { Column } from '../column.ts';
import type { Direction } from '../normalise/normaliser.ts';
import { fillByRow, rowSettings } from './fillByRow.ts';

/** Settings of the row's mean. */
export const rowMeanSettings = z.strictObject({
  method: z.literal('rowMean'),
  ...rowSettings,
});

/**
 * Fills an area's gap with the mean of its other indicators of the same family.
 *
 * The values are turned by their direction and scaled to 0 to 1 by each indicator's observed range, and
 * the mean is scaled back.
 *
 * @param columns -    k indicators of n values
 * @param families -   sets of indicators by place
 * @param directions - k directions
 * @param scaled -     whether values are scaled first
 * @returns k columns; an area without any value in a family stays a gap
 * @cost O(n k)
 * @source becker2022, Impute by row
 * @example rowMean([column([0, 10]), column([2, 4]), column([1, 'no-data'])], [[0, 1]], [1, 1, 1]) // 0, 10, 2, 4, 1, NaN
 */
export function rowMean(
  columns: readonly Column[],
  families: readonly (readonly number[])[],
  directions: readonly Direction[],
  scaled = true,
): readonly Column[] {
  return fillByRow(columns, families, directions, scaled, 'mean');
}
