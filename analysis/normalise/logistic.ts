import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { exp } from '../math.ts';
import { mapPresent } from './mapPresent.ts';
import { moments } from './moments.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';
import { range } from './range.ts';

/** Settings of the logistic curve. */
export const logisticSettings = z.strictObject({
  method: z.literal('logistic'),
  centre: z.number().optional().describe('value that scores halfway; the mean by default'),
  steepness: z
    .number()
    .positive()
    .optional()
    .describe('per unit of the indicator; one over the standard deviation by default'),
  lower: z.number().optional().describe('0 by default'),
  upper: z.number().optional().describe('1 by default'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof logisticSettings>, 'method'>;

/**
 * Rescales one indicator by a logistic curve: steep around the centre, flat at both ends.
 *
 * Extreme values are drawn in without being cut off.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  centre and steepness, and the range of the scores
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores in (lower, upper); a gap stays a gap, with its reason
 * @fails too-few-values   centre or steepness is to be found from fewer than two observed values
 * @fails constant-values  the same from equal values
 * @cost O(n)
 * @source verhulst1845, logistic curve
 * @example `logistic(column([0, 5, 10]), { centre: 5, steepness: 1 })` // 0.0067, 0.5, 0.9933
 */
export function logistic(
  source: Column,
  settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const { lower = 0, upper = 1 } = settings;
  let { centre, steepness } = settings;
  if (centre === undefined || steepness === undefined) {
    const observed = range(source, direction, 'logistic');
    if (!observed.ok) return observed;
    const found = moments(source.values);
    centre ??= found.centre;
    steepness ??= 1 / found.spread;
  }
  const [middle, slope] = [centre, steepness];
  return success({
    column: mapPresent(
      source,
      (value) => lower + (upper - lower) / (1 + exp(-slope * direction * (value - middle))),
    ),
    limits: { centre: middle, steepness: slope, lower, upper },
  });
}
