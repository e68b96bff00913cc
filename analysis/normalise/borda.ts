import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { directedRanks, tiesSetting } from './directedRanks.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';

/** Settings of Borda points. */
export const bordaSettings = z.strictObject({
  method: z.literal('borda'),
  ties: tiesSetting,
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof bordaSettings>, 'method'>;

/**
 * Borda points: how many areas an area outranks.
 *
 * Distances between values are lost on purpose; outliers cannot matter.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  what equal values share
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores; a gap stays a gap, with its reason
 * @cost O(n log n)
 * @source oecd2008, "Normalisation of data", ranking
 * @example `borda(column([2, 4, 4, 10]))` // 0, 1, 1, 3
 */
export function borda(
  source: Column,
  settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const places = directedRanks(source, direction, settings.ties);
  return success({
    column: { values: places.map((place) => place - 1), missing: source.missing },
    limits: {},
  });
}
