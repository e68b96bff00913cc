import { z } from 'zod';
import { codeSchema } from '../code.ts';
import type { Column, MissingReason } from '../column.ts';
import { pow } from '../math.ts';

/** One indicator that is set in relation to another column. */
export const denominateSettings = z.strictObject({
  node: codeSchema.describe('the indicator'),
  by: codeSchema.describe('the column, or with `year` the series, that it is set in relation to'),
  operator: z
    .enum(['divide', 'multiply', 'add', 'subtract', 'power'])
    .optional()
    .describe('divide by default'),
  scale: z
    .number()
    .positive()
    .optional()
    .describe(
      'the column is divided by it first: 1000 with a population makes a rate per thousand',
    ),
  year: z
    .union([z.number().int(), z.strictObject({ column: codeSchema })])
    .optional()
    .describe('takes the column `by.year` of the survey year, one for all or from a column'),
});

type Settings = Pick<z.infer<typeof denominateSettings>, 'operator' | 'scale'>;

/**
 * Sets one indicator in relation to another column: x over (d / scale), or another operation.
 *
 * Gaps, for the family: a gap of the indicator stays with its reason; a missing column makes
 * `no-denominator`, a division by zero `zero-denominator`, a number too great `not-calculable`.
 *
 * @param source -      n values
 * @param denominator - n values, of the survey's year
 * @param settings -    the operator and what the denominator is divided by first
 * @returns n values
 * @cost O(n)
 * @source becker2022, Denominate
 * @example `denominate(column([50, 8]), column([2000, 0]), { scale: 1000 })` // 25, NaN
 */
export function denominate(source: Column, denominator: Column, settings: Settings = {}): Column {
  const { operator = 'divide', scale = 1 } = settings;
  const values = new Float64Array(source.values.length);
  const gaps = new Map<number, MissingReason>();
  for (let row = 0; row < values.length; row++) {
    const value = source.values[row] ?? Number.NaN;
    const by = (denominator.values[row] ?? Number.NaN) / scale;
    const made = operate(value, by, operator);
    values[row] = made;
    if (Number.isFinite(made) || Number.isNaN(value)) continue;
    values[row] = Number.NaN;
    const lost = Number.isNaN(by)
      ? 'no-denominator'
      : by === 0
        ? 'zero-denominator'
        : 'not-calculable';
    gaps.set(row, lost);
  }
  return {
    values,
    missing: gaps.size === 0 ? source.missing : new Map([...source.missing, ...gaps]),
  };
}

function operate(value: number, by: number, operator: NonNullable<Settings['operator']>): number {
  switch (operator) {
    case 'divide':
      return value / by;
    case 'multiply':
      return value * by;
    case 'add':
      return value + by;
    case 'subtract':
      return value - by;
    case 'power':
      return pow(value, by);
  }
}
