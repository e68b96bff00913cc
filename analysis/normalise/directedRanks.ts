import { z } from 'zod';
import type { Column } from '../column.ts';
import { rankPresent } from '../stats/rankPresent.ts';
import type { Direction } from './normaliser.ts';

/** What equal values share, in the methods that rank. */
export const tiesSetting = z
  .enum(['min', 'max', 'average'])
  .optional()
  .describe(
    'what equal values share: the smallest of their places (default), the greatest, the mean',
  );

/**
 * The places of a column's values, counted from the least after the direction.
 *
 * @param source -    n values
 * @param direction - multiplied in first
 * @param ties -      what equal values share, the smallest place by default
 * @returns n places from 1, NaN at a gap
 * @cost O(n log n)
 * @example `directedRanks(column([2, 4, 4]), -1)` // 3, 1, 1
 */
export function directedRanks(
  { values }: Column,
  direction: Direction,
  ties: z.infer<typeof tiesSetting> = 'min',
): Float64Array {
  const directed = direction === 1 ? values : values.map((value) => -value);
  return rankPresent(directed, 'ascending', ties);
}
