import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';
import { range } from './range.ts';

/** Settings of the distance to the maximum. */
export const distanceToMaximumSettings = z.strictObject({
  method: z.literal('distanceToMaximum'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof distanceToMaximumSettings>, 'method'>;

/**
 * One less the distance to the greatest value, over the range: min-max on 0 to 1.
 *
 * @param source -    n observed values in the indicator's unit
 * @param _settings - none of its own
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores in [0, 1]; a gap stays a gap, with its reason
 * @fails too-few-values   fewer than two observed values
 * @fails constant-values  all observed values are equal
 * @cost O(n)
 * @source becker2022, n_dist2max
 * @example `distanceToMaximum(column([2, 4, 10]))` // 0, 0.25, 1
 */
export function distanceToMaximum(
  source: Column,
  _settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const observed = range(source, direction, 'distanceToMaximum');
  if (!observed.ok) return observed;
  const { least, greatest } = observed.value;
  return success({
    column: mapPresent(source, (value) => 1 - (greatest - direction * value) / (greatest - least)),
    limits: { least, greatest },
  });
}
