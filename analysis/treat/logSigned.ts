import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { ln } from '../math.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import { shape } from './shape.ts';
import { span } from './span.ts';
import type { Treated } from './treatment.ts';

/** Settings of the signed logarithm: none. */
export const logSignedSettings = z.strictObject({
  method: z.literal('logSigned'),
});

/**
 * The shifted logarithm on the side of the long tail: of the distance from the least value where the
 * skewness is above zero, else less that of the distance from the greatest.
 *
 * @param source - n values
 * @returns the transformed column
 * @cost O(n), one logarithm a value
 * @source becker2022, log_CT_plus
 * @example logSigned(column([0, 99, 100])) // -4.6151, -0.6931, 0
 */
export function logSigned(source: Column): Result<Treated> {
  const { least, greatest } = span(source.values);
  if (!(least < greatest)) return success({ column: source, movedPoints: 0 });
  const shift = 0.01 * (greatest - least);
  const right = shape(source.values).skewness > 0;
  const change = (value: number): number =>
    right ? ln(value - least + shift) : -ln(greatest + shift - value);
  return success({ column: mapPresent(source, change), movedPoints: 0 });
}
