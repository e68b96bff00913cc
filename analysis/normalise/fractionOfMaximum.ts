import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';
import { range } from './range.ts';

/** Settings of the fraction of the maximum. */
export const fractionOfMaximumSettings = z.strictObject({
  method: z.literal('fractionOfMaximum'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof fractionOfMaximumSettings>, 'method'>;

/**
 * Divides by the greatest value, after the direction.
 *
 * Meant for values above zero and direction +1: with direction -1 values are below zero and the
 * quotient turns their order around.
 *
 * @param source -    n observed values in the indicator's unit
 * @param _settings - none of its own
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores, 1 for the greatest; a gap stays a gap, with its reason
 * @fails constant-values   all observed values are equal
 * @fails bad-input        the greatest value is zero
 * @cost O(n)
 * @source becker2022, n_fracmax
 * @example `fractionOfMaximum(column([1, 2, 5]))` // 0.2, 0.4, 1
 */
export function fractionOfMaximum(
  source: Column,
  _settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const observed = range(source, direction, 'fractionOfMaximum');
  if (!observed.ok) return observed;
  const { greatest } = observed.value;
  if (greatest === 0) {
    const message = 'fractionOfMaximum needs a greatest value other than zero, got zero';
    return failure('bad-input', 'fractionOfMaximum', message);
  }
  return success({
    column: mapPresent(source, (value) => (direction * value) / greatest),
    limits: { greatest },
  });
}
