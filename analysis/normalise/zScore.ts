import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { moments } from './moments.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';
import { range } from './range.ts';

/** Settings of the z-score. */
export const zScoreSettings = z.strictObject({
  method: z.literal('zScore'),
  mean: z.number().optional().describe('mean of the scores, 0 by default'),
  standardDeviation: z.number().positive().optional().describe('of the scores, 1 by default'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof zScoreSettings>, 'method'>;

/**
 * Standardises one indicator: distance from the mean in standard deviations (divisor n - 1).
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  mean and standard deviation of the scores
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores; a gap stays a gap, with its reason
 * @fails too-few-values   fewer than two observed values
 * @fails constant-values  all observed values are equal
 * @cost O(n)
 * @source oecd2008, "Normalisation of data", standardisation
 * @example `zScore(column([2, 4, 4, 10]))` // -0.8660, -0.2887, -0.2887, 1.4434
 */
export function zScore(
  source: Column,
  settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const { mean = 0, standardDeviation = 1 } = settings;
  const observed = range(source, direction, 'zScore');
  if (!observed.ok) return observed;
  const { centre, spread } = moments(source.values);
  return success({
    column: mapPresent(
      source,
      (value) => ((direction * (value - centre)) / spread) * standardDeviation + mean,
    ),
    limits: { centre, spread, mean, standardDeviation },
  });
}
