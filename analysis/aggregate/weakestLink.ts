import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { rowWise } from './rowWise.ts';

/** Settings of the least child: none. */
export const weakestLinkSettings = z.strictObject({ method: z.literal('weakestLink') });

/**
 * The least child: a chain holds no more than its weakest link.
 *
 * Weights count in one thing only: a child of weight zero is no child.
 *
 * @param children - k columns of n scores
 * @param weights -  k weights above zero
 * @returns n scores, each one of the children's
 * @cost O(n k)
 * @source oecd2008, "Weighting and aggregation", non-compensatory rules
 * @example weakestLink([column([2]), column([4]), column([8])], new Float64Array([1, 1, 1])) // 2
 */
export function weakestLink(children: readonly Column[], weights: Float64Array): Result<Column> {
  return success(
    rowWise(children, weights, (scores, _, count) => {
      let least = Number.POSITIVE_INFINITY;
      for (let child = 0; child < count; child++) {
        least = Math.min(least, scores[child] ?? least);
      }
      return least;
    }),
  );
}
