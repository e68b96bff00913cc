import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { ln } from '../math.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import { span } from './span.ts';
import type { Treated } from './treatment.ts';

/** Settings of the logarithm from one: none. */
export const logFromOneSettings = z.strictObject({
  method: z.literal('logFromOne'),
});

/**
 * The logarithm of the distance from the least value, one added: the least becomes zero.
 *
 * @param source - n values
 * @returns the transformed column
 * @cost O(n), one logarithm a value
 * @source becker2022, log_CT_orig
 * @example logFromOne(column([3, 4, 12])) // 0, 0.6931, 2.3026
 */
export function logFromOne(source: Column): Result<Treated> {
  const { least, greatest } = span(source.values);
  if (!(least < greatest)) return success({ column: source, movedPoints: 0 });
  return success({ column: mapPresent(source, (value) => ln(value - least + 1)), movedPoints: 0 });
}
