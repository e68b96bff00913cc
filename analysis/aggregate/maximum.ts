import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { rowWise } from './rowWise.ts';

/** Settings of the greatest child: none. */
export const maximumSettings = z.strictObject({ method: z.literal('maximum') });

/**
 * The greatest child: the worst of the hazards decides.
 *
 * Weights count in one thing only: a child of weight zero is no child.
 *
 * @param children - k columns of n scores
 * @param weights -  k weights above zero
 * @returns n scores, each one of the children's
 * @cost O(n k)
 * @source oecd2008, "Weighting and aggregation", non-compensatory rules
 * @example maximum([column([2]), column([4]), column([8])], new Float64Array([1, 1, 1])) // 8
 */
export function maximum(children: readonly Column[], weights: Float64Array): Result<Column> {
  return success(
    rowWise(children, weights, (scores, _, count) => {
      let greatest = Number.NEGATIVE_INFINITY;
      for (let child = 0; child < count; child++) {
        greatest = Math.max(greatest, scores[child] ?? greatest);
      }
      return greatest;
    }),
  );
}
