import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { ln } from '../math.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import { span } from './span.ts';
import type { Treated } from './treatment.ts';

/** Settings of the scaled logarithm: none. */
export const logScaledSettings = z.strictObject({
  method: z.literal('logScaled'),
});

/**
 * The logarithm of the Global Innovation Index: ln((greatest - 1)(x - least)/(greatest - least) + 1).
 *
 * As published; the function of that name in COINr works it out and returns the values unchanged. The
 * greatest value must be above one, else the column comes back as it is.
 *
 * @param source - n values
 * @returns the transformed column
 * @cost O(n), one logarithm a value
 * @source becker2022, log_GII as described
 * @example logScaled(column([0, 50, 100])) // 0, 3.9220, 4.6052
 */
export function logScaled(source: Column): Result<Treated> {
  const { least, greatest } = span(source.values);
  if (!(least < greatest) || greatest <= 1) return success({ column: source, movedPoints: 0 });
  const factor = (greatest - 1) / (greatest - least);
  const change = (value: number): number => ln(factor * (value - least) + 1);
  return success({ column: mapPresent(source, change), movedPoints: 0 });
}
