import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { exp, ln } from '../math.ts';
import { rowWise } from './rowWise.ts';
import { weightedMean } from './weightedMean.ts';

/** Settings of INFORM's inverted geometric mean. */
export const informGeometricMeanSettings = z.strictObject({
  method: z.literal('informGeometricMean'),
  greatest: z.number().positive().optional().describe('upper end of the scale, 10 by default'),
});

type Settings = Omit<z.infer<typeof informGeometricMeanSettings>, 'method'>;

/**
 * INFORM's geometric mean of inverted scores: the high child rules, and zero is allowed.
 *
 * Each score a on 0 to 10 becomes (10 - a)/10 * 9 + 1, the geometric mean of these is turned back.
 *
 * @param children - k columns of n scores on 0 to `greatest`
 * @param weights -  k weights above zero
 * @param settings - the upper end of the scale
 * @returns n scores on the same scale
 * @fails bad-input  a score is outside the scale
 * @cost O(n k), one logarithm a score
 * @source inform2025, sheet "Hazard & Exposure", GEOMEAN formulas
 * @example informGeometricMean([column([0]), column([10])], new Float64Array([1, 1])) // 7.5975
 */
export function informGeometricMean(
  children: readonly Column[],
  weights: Float64Array,
  settings: Settings = {},
): Result<Column> {
  const top = settings.greatest ?? 10;
  const outside = new Set<number>();
  for (const { values } of children) {
    values.forEach((score, row) => {
      if (score < 0 || score > top) outside.add(row);
    });
  }
  if (outside.size > 0) {
    const message = `informGeometricMean needs scores from 0 to ${top}: normalise to that range first`;
    return failure('bad-input', 'informGeometricMean', message, [...outside].map(String));
  }
  return success(
    rowWise(children, weights, (scores, present, count) => {
      for (let child = 0; child < count; child++) {
        scores[child] = ln(((top - (scores[child] ?? 0)) / top) * 9 + 1);
      }
      return ((10 - exp(weightedMean(scores, present, count))) / 9) * top;
    }),
  );
}
