import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { ln } from '../math.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import { span } from './span.ts';
import type { Treated } from './treatment.ts';

/** Settings of the shifted logarithm: none. */
export const logShiftedSettings = z.strictObject({
  method: z.literal('logShifted'),
});

/**
 * The logarithm of the distance from the least value, one hundredth of the range added.
 *
 * @param source - n values
 * @returns the transformed column
 * @cost O(n), one logarithm a value
 * @source becker2022, log_CT
 * @example logShifted(column([0, 1, 100])) // 0, 0.6931, 4.6151
 */
export function logShifted(source: Column): Result<Treated> {
  const { least, greatest } = span(source.values);
  if (!(least < greatest)) return success({ column: source, movedPoints: 0 });
  const shift = 0.01 * (greatest - least);
  return success({
    column: mapPresent(source, (value) => ln(value - least + shift)),
    movedPoints: 0,
  });
}
