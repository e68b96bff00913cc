import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { ln, pow } from '../math.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import { fittedBoxCoxPower } from './fittedBoxCoxPower.ts';
import { span } from './span.ts';
import type { Treated } from './treatment.ts';

/** Settings of the Box-Cox transformation. */
export const boxCoxSettings = z.strictObject({
  method: z.literal('boxCox'),
  power: z
    .union([z.number().min(-5).max(5), z.literal('fitted')])
    .describe('lambda; fitted: the most likely one between -5 and 5'),
});

type Settings = Omit<z.infer<typeof boxCoxSettings>, 'method'>;

/**
 * The Box-Cox transformation of values shifted to begin at one: (y^lambda - 1)/lambda, ln y at zero.
 *
 * @param source -   n values
 * @param settings - lambda, or that it be fitted
 * @returns the transformed column
 * @cost O(n), fitted about a hundred times that
 * @source box1964, section 3
 * @example `boxCox(column([1, 4, 9]), { power: 0.5 })` // 0, 2, 4
 */
export function boxCox(source: Column, settings: Settings): Result<Treated> {
  const { least, greatest } = span(source.values);
  if (!(least < greatest)) return success({ column: source, movedPoints: 0 });
  const shifted = mapPresent(source, (value) => value - least + 1);
  const power = settings.power === 'fitted' ? fittedBoxCoxPower(shifted.values) : settings.power;
  const change = (value: number): number =>
    power === 0 ? ln(value) : (pow(value, power) - 1) / power;
  return success({ column: mapPresent(shifted, change), movedPoints: 0 });
}
