import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { rankPresent } from '../stats/rankPresent.ts';
import { meanByColumn } from './meanByColumn.ts';

/** Settings of the weighted mean of ranks: none. */
export const rankMixSettings = z.strictObject({ method: z.literal('rankMix') });

/**
 * The weighted mean of the areas' ranks in each child, as in the Climate Risk Index of Germanwatch.
 *
 * The greatest score has rank 1 and equal scores share the smallest rank: less is worse here, so let
 * the node count ranks from the least (`firstRank: 'least'`).
 *
 * @param children - k columns of n scores
 * @param weights -  k weights above zero; the publication takes 1/6, 1/3, 1/6, 1/3
 * @returns n mean ranks from 1 to n
 * @cost O(k n log n)
 * @source eckstein2021, "Methodological remarks"
 * @example rankMix([column([9, 7, 5]), column([1, 3, 2])], new Float64Array([1, 3])) // 2.5, 1.25, 2.25
 */
export function rankMix(children: readonly Column[], weights: Float64Array): Result<Column> {
  const ranks = children.map(({ values, missing }) => ({
    values: rankPresent(values, 'descending', 'min'),
    missing,
  }));
  return success(meanByColumn(ranks, weights));
}
