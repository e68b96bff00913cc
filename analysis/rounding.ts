import { z } from 'zod';
import type { Column } from './column.ts';
import { mapPresent } from './normalise/mapPresent.ts';

/** Rounding that is part of a method. */
export const roundingSchema = z.strictObject({
  mode: z
    .enum(['excel', 'halfEven'])
    .describe(
      'excel: half away from zero on 15 significant digits; halfEven: half to even, binary',
    ),
  digits: z.number().int().min(0).max(12).describe('decimal places'),
});

/** Rounding that is part of a method. */
export type Rounding = z.infer<typeof roundingSchema>;

const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12] as const;

/**
 * Rounds the way a spreadsheet does: half away from zero, on the 15 digits that it shows.
 *
 * Far from a half the short way is safe, because 15 digits move a number by less than a part in
 * 10^14; near a half the decimal text decides.
 *
 * @param value -  a finite number
 * @param digits - decimal places, 0 to 12
 * @returns the rounded number
 * @cost O(1)
 * @source inform2025, ROUND in every formula
 * @example excelRound(4.6499999999999995, 1) // 4.7
 */
export function excelRound(value: number, digits = 1): number {
  const power = POWERS[digits] ?? 1;
  const size = Math.abs(value);
  const scaled = size * power;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (scaled < 1e9 && (rest < 0.4999999 || rest > 0.5000001)) {
    const rounded = (rest < 0.5 ? whole : whole + 1) / power;
    return value < 0 && rounded !== 0 ? -rounded : rounded;
  }
  if (value === 0) return 0;
  const [figures = '0', exponent = '0'] = size.toPrecision(15).split('e');
  const rounded = Math.round(Number(`${figures}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${rounded}e${-digits}`) + 0;
}

/**
 * Rounds to the nearest, a half to the even digit, on the binary value.
 *
 * @param value -  a finite number
 * @param digits - decimal places, 0 to 12
 * @returns the rounded number
 * @cost O(1)
 * @source ieee754, roundTiesToEven
 * @example halfEvenRound(0.125, 2) // 0.12
 */
export function halfEvenRound(value: number, digits = 1): number {
  const power = POWERS[digits] ?? 1;
  const scaled = value * power;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  const up = rest > 0.5 || (rest === 0.5 && whole % 2 !== 0);
  return (up ? whole + 1 : whole) / power + 0;
}

/**
 * Rounds every present value of a column as a method says.
 *
 * @param source -   n values
 * @param rounding - mode and digits; nothing leaves the column as it is
 * @returns the column itself where nothing rounds it
 * @cost O(n)
 * @source inform2025, ROUND in every formula
 * @example `roundColumn(column([2.25, 'no-data']), { mode: 'excel', digits: 1 })` // 2.3, NaN
 */
export function roundColumn(source: Column, rounding: Rounding | undefined): Column {
  if (rounding === undefined) return source;
  const { mode, digits } = rounding;
  return mapPresent(source, (value) =>
    mode === 'excel' ? excelRound(value, digits) : halfEvenRound(value, digits),
  );
}
