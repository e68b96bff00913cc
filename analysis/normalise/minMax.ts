import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { room } from '../room.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';
import { range } from './range.ts';

/** Settings of min-max. */
export const minMaxSettings = z.strictObject({
  method: z.literal('minMax'),
  lower: z.number().optional().describe('score of the least value, 0 by default'),
  upper: z.number().optional().describe('score of the greatest value, 100 by default'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof minMaxSettings>, 'method'>;

/**
 * Rescales one indicator to [lower, upper] by its own least and greatest value.
 *
 * For one data set at one time. A new area can move every score: to compare years use `goalposts`, or
 * pool the years.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  [lower, upper], no unit
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores in [lower, upper]; a gap stays a gap, with its reason
 * @fails too-few-values   fewer than two observed values
 * @fails constant-values  all observed values are equal
 * @cost O(n)
 * @source oecd2008, "Normalisation of data", min-max
 * @example `minMax(column([2, 4, 6]), { lower: 0, upper: 100 })` // 0, 50, 100
 */
export function minMax(
  source: Column,
  settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const { lower = 0, upper = 100 } = settings;
  const observed = range(source, direction, 'minMax');
  if (!observed.ok) return observed;
  const { least, greatest } = observed.value;
  const width = greatest - least;
  const height = upper - lower;
  const { values, missing } = source;
  const scores = room(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    scores[row] = ((direction * value - least) / width) * height + lower;
  }
  return success({
    column: { values: scores, missing },
    limits: { least, greatest, lower, upper },
  });
}
