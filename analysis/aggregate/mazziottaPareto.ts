import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { rowWise } from './rowWise.ts';
import { weightedMean } from './weightedMean.ts';

/** Settings of the Mazziotta-Pareto index. */
export const mazziottaParetoSettings = z.strictObject({
  method: z.literal('mazziottaPareto'),
  penalty: z
    .enum(['down', 'up'])
    .describe('down: unevenness lowers the score (wellbeing); up: it raises it (risk, poverty)'),
});

type Settings = Omit<z.infer<typeof mazziottaParetoSettings>, 'method'>;

/**
 * The Mazziotta-Pareto index: the mean, less or plus a penalty for unevenness among the children.
 *
 * The penalty is the standard deviation times the coefficient of variation of the area's own
 * scores, both with divisor k. Scores come from a z-score with mean 100 and deviation 10 (MPI) or
 * from `adjustedMazziottaPareto` (AMPI, comparable over years).
 *
 * @param children - k columns of n scores
 * @param weights -  k weights above zero; equal in the publication
 * @param settings - the sense of the penalty
 * @returns n scores; equal children give their own value
 * @cost O(n k)
 * @source mazziotta2013, method MPI
 * @example `mazziottaPareto([column([90]), column([110])], new Float64Array([1, 1]), { penalty: 'down' })` // 99
 */
export function mazziottaPareto(
  children: readonly Column[],
  weights: Float64Array,
  { penalty }: Settings,
): Result<Column> {
  const sense = penalty === 'down' ? -1 : 1;
  return success(
    rowWise(children, weights, (scores, present, count) => {
      const mean = weightedMean(scores, present, count);
      for (let child = 0; child < count; child++) {
        const distance = (scores[child] ?? 0) - mean;
        scores[child] = distance * distance;
      }
      const variance = weightedMean(scores, present, count);
      return variance === 0 ? mean : mean + (sense * variance) / mean;
    }),
  );
}
