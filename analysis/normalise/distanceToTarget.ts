import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';
import { range } from './range.ts';

/** Settings of the distance to a target. */
export const distanceToTargetSettings = z.strictObject({
  method: z.literal('distanceToTarget'),
  target: z.number().describe('in the unit of the indicator'),
  cap: z.boolean().optional().describe('whether scores above one become one, false by default'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof distanceToTargetSettings>, 'method'>;

/**
 * The share of the way from the least value to a target: 1 is reached.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  the target
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores, 1 at the target; a gap stays a gap, with its reason
 * @fails bad-setting      the target is the least value
 * @fails constant-values  all observed values are equal
 * @cost O(n)
 * @source becker2022, n_dist2targ
 * @example `distanceToTarget(column([1, 2, 5]), { target: 3 })` // 0, 0.5, 2
 */
export function distanceToTarget(
  source: Column,
  settings: Settings,
  direction: Direction = 1,
): Result<Normalised> {
  const { target, cap = false } = settings;
  const observed = range(source, direction, 'distanceToTarget');
  if (!observed.ok) return observed;
  const { least } = observed.value;
  const goal = direction * target;
  if (goal === least) {
    const message = `distanceToTarget needs a target other than the least value, got ${target}`;
    return failure('bad-setting', 'distanceToTarget', message);
  }
  return success({
    column: mapPresent(source, (value) => {
      const score = (direction * value - least) / (goal - least);
      return cap && score > 1 ? 1 : score;
    }),
    limits: { least, target },
  });
}
