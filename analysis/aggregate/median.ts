import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { rowWise } from './rowWise.ts';

/** Settings of the median of the children: none. */
export const medianSettings = z.strictObject({ method: z.literal('median') });

/**
 * The weighted median of the children: one extreme child cannot move it.
 *
 * The score at which half of the weight is reached; where exactly half lies below, the mean of that
 * child and the next. Equal weights give the ordinary median.
 *
 * @param children - k columns of n scores
 * @param weights -  k weights above zero
 * @returns n scores between the least and the greatest child
 * @cost O(n k log k)
 * @source oecd2008, "Weighting and aggregation", robust alternatives
 * @example median([column([2]), column([4]), column([8]), column([9])], new Float64Array([1, 1, 1, 1])) // 6
 */
export function median(children: readonly Column[], weights: Float64Array): Result<Column> {
  return success(
    rowWise(children, weights, (scores, present, count) => {
      const order = Array.from({ length: count }, (_, child) => child).sort(
        (one, other) => (scores[one] ?? 0) - (scores[other] ?? 0),
      );
      let total = 0;
      for (const child of order) total += present[child] ?? 0;
      let below = 0;
      for (const [place, child] of order.entries()) {
        below += present[child] ?? 0;
        const excess = 2 * below - total;
        const score = scores[child] ?? 0;
        if (Math.abs(excess) <= 1e-12 * total) {
          return (score + (scores[order[place + 1] ?? child] ?? 0)) / 2;
        }
        if (excess > 0) return score;
      }
      return Number.NaN;
    }),
  );
}
