import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { pow } from '../math.ts';
import { geometricMean } from './geometricMean.ts';
import { refuseNotPositive } from './refuseNotPositive.ts';
import { rowWise } from './rowWise.ts';
import { weightedMean } from './weightedMean.ts';

/** Settings of the power mean. */
export const powerMeanSettings = z.strictObject({
  method: z.literal('powerMean'),
  power: z.number().min(-100).max(100).describe('-1 harmonic, 0 geometric, 1 arithmetic'),
});

type Settings = Omit<z.infer<typeof powerMeanSettings>, 'method'>;

/**
 * The weighted power mean: one family from the least child to the greatest.
 *
 * Scores are divided by the area's greatest before they are raised, so that nothing runs over.
 *
 * @param children - k columns of n scores above zero; zero is taken when `power` is above zero
 * @param weights -  k weights above zero
 * @param settings - the power; 0 is the geometric mean
 * @returns n scores between the least and the greatest child, never falling as `power` grows
 * @fails not-positive  a score is below zero, or zero while `power` is not above zero
 * @cost O(n k), one power a score
 * @source becker2022, generalised mean
 * @example `powerMean([column([3]), column([4])], new Float64Array([1, 1]), { power: 2 })` // 3.535534
 */
export function powerMean(
  children: readonly Column[],
  weights: Float64Array,
  { power }: Settings,
): Result<Column> {
  const refused = refuseNotPositive(children, 'powerMean', power > 0);
  if (refused) return refused;
  if (power === 0) return geometricMean(children, weights);
  return success(
    rowWise(children, weights, (scores, present, count) => {
      let greatest = 0;
      for (let child = 0; child < count; child++) {
        greatest = Math.max(greatest, scores[child] ?? 0);
      }
      if (greatest === 0) return 0;
      for (let child = 0; child < count; child++) {
        scores[child] = pow((scores[child] ?? 0) / greatest, power);
      }
      return greatest * pow(weightedMean(scores, present, count), 1 / power);
    }),
  );
}
