import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { mapPresent } from './mapPresent.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';

/** Settings of the linear scale. */
export const linearSettings = z.strictObject({
  method: z.literal('linear'),
  from: z.number().describe('directed value that scores zero'),
  to: z.number().describe('directed value that scores `scale`'),
  scale: z.number().optional().describe('1 by default'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof linearSettings>, 'method'>;

/**
 * Rescales one indicator by two numbers of your own, untruncated: (x - from)/(to - from) times scale.
 *
 * The numbers meet the value after the direction: with direction -1 give them a minus too. `goalposts`
 * turns its limits itself.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  the two numbers and the scale
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores; a gap stays a gap, with its reason
 * @fails bad-setting  the two numbers are equal
 * @cost O(n)
 * @source becker2022, n_scaled
 * @example `linear(column([5, 15]), { from: 0, to: 10, scale: 100 })` // 50, 150
 */
export function linear(
  source: Column,
  settings: Settings,
  direction: Direction = 1,
): Result<Normalised> {
  const { from, to, scale = 1 } = settings;
  if (from === to) {
    const message = `linear needs two different numbers, got ${from} twice`;
    return failure('bad-setting', 'linear', message);
  }
  return success({
    column: mapPresent(source, (value) => ((direction * value - from) / (to - from)) * scale),
    limits: { from, to, scale },
  });
}
