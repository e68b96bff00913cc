import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { meanByColumn } from './meanByColumn.ts';

/** Settings of the weighted arithmetic mean: none. */
export const arithmeticMeanSettings = z.strictObject({ method: z.literal('arithmeticMean') });

/**
 * The weighted arithmetic mean: a low child makes up for a high one in full.
 *
 * @param children - k columns of n scores
 * @param weights -  k weights above zero
 * @returns n scores between the least and the greatest child
 * @cost O(n k)
 * @source oecd2008, "Weighting and aggregation", linear aggregation
 * @example arithmeticMean([column([2]), column([4]), column([8])], new Float64Array([0.5, 0.3, 0.2])) // 3.8
 */
export function arithmeticMean(children: readonly Column[], weights: Float64Array): Result<Column> {
  return success(meanByColumn(children, weights));
}
