import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { refuseNotPositive } from './refuseNotPositive.ts';
import { rowWise } from './rowWise.ts';
import { weightedMean } from './weightedMean.ts';

/** Settings of the weighted harmonic mean: none. */
export const harmonicMeanSettings = z.strictObject({ method: z.literal('harmonicMean') });

/**
 * The weighted harmonic mean: the low child rules more than in the geometric mean.
 *
 * @param children - k columns of n scores above zero
 * @param weights -  k weights above zero
 * @returns n scores between the least and the greatest child
 * @fails not-positive  a score is zero or below
 * @cost O(n k)
 * @source becker2022, harmonic mean
 * @example harmonicMean([column([2]), column([4]), column([8])], new Float64Array([0.5, 0.3, 0.2])) // 2.857143
 */
export function harmonicMean(children: readonly Column[], weights: Float64Array): Result<Column> {
  const refused = refuseNotPositive(children, 'harmonicMean', false);
  if (refused) return refused;
  return success(
    rowWise(children, weights, (scores, present, count) => {
      for (let child = 0; child < count; child++) scores[child] = 1 / (scores[child] ?? 1);
      return 1 / weightedMean(scores, present, count);
    }),
  );
}
