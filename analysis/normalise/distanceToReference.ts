import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';
import { range } from './range.ts';

/** Settings of the distance to a reference area. */
export const distanceToReferenceSettings = z.strictObject({
  method: z.literal('distanceToReference'),
  area: z.string().min(1).describe('code of the reference area, which scores one'),
  cap: z.boolean().optional().describe('whether scores above one become one, false by default'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof distanceToReferenceSettings>, 'method'>;

/**
 * One less the distance to a reference area, over that area's distance from the least value.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  the reference area
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores, 1 for the reference area; a gap stays a gap, with its reason
 * @fails unknown-code     the reference area is unknown or has a gap
 * @fails bad-setting      the reference area has the least value
 * @fails constant-values  all observed values are equal
 * @cost O(n)
 * @source becker2022, n_dist2ref
 * @example `distanceToReference(column([1, 2, 3]), { area: 'B' }, 1, ['A', 'B', 'C'])` // 0, 1, 2
 */
export function distanceToReference(
  source: Column,
  settings: Settings,
  direction: Direction = 1,
  areas: readonly string[] = [],
): Result<Normalised> {
  const { area, cap = false } = settings;
  const reference = direction * (source.values[areas.indexOf(area)] ?? Number.NaN);
  if (Number.isNaN(reference)) {
    const message = `distanceToReference needs a value of the reference area, got none for ${area}: take another area or impute first`;
    return failure('unknown-code', 'distanceToReference', message, [area]);
  }
  const observed = range(source, direction, 'distanceToReference');
  if (!observed.ok) return observed;
  const { least } = observed.value;
  if (reference === least) {
    const message = `distanceToReference needs a reference area above the least value, got ${area}, which has the least`;
    return failure('bad-setting', 'distanceToReference', message, [area]);
  }
  return success({
    column: mapPresent(source, (value) => {
      const score = 1 - (reference - direction * value) / (reference - least);
      return cap && score > 1 ? 1 : score;
    }),
    limits: { least, reference },
  });
}
