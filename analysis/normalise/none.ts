import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';

/** Settings of values that are scores already: none of its own. */
export const noneSettings = z.strictObject({
  method: z.literal('none'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof noneSettings>, 'method'>;

/**
 * Takes values as scores: multiplied by the direction and nothing else.
 *
 * @param source -    n observed values in the indicator's unit
 * @param _settings - none of its own
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores; a gap stays a gap, with its reason
 * @cost O(n)
 * @source becker2022, no normalisation
 * @example `none(column([2, 4]), {}, -1)` // -2, -4
 */
export function none(
  source: Column,
  _settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  return success({
    column: direction === 1 ? source : mapPresent(source, (value) => -value),
    limits: {},
  });
}
