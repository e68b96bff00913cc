import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { directedRanks, tiesSetting } from './directedRanks.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';

/** Settings of ranks. */
export const rankScoreSettings = z.strictObject({
  method: z.literal('rankScore'),
  ties: tiesSetting,
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof rankScoreSettings>, 'method'>;

/**
 * The rank from the least value: 1 for the least.
 *
 * Distances between values are lost on purpose; outliers cannot matter.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  what equal values share
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores; a gap stays a gap, with its reason
 * @cost O(n log n)
 * @source oecd2008, "Normalisation of data", ranking
 * @example `rankScore(column([2, 4, 4, 10]))` // 1, 2, 2, 4
 */
export function rankScore(
  source: Column,
  settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const places = directedRanks(source, direction, settings.ties);
  return success({
    column: { values: places, missing: source.missing },
    limits: {},
  });
}
