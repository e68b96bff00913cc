import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { directedRanks, tiesSetting } from './directedRanks.ts';
import { beforeNormalising, type Direction, type Normalised } from './normaliser.ts';

/** Settings of the percentile rank. */
export const percentileRankSettings = z.strictObject({
  method: z.literal('percentileRank'),
  ties: tiesSetting,
  scale: z.number().positive().optional().describe('score of the greatest, 1 by default'),
  ...beforeNormalising,
});

type Settings = Omit<z.infer<typeof percentileRankSettings>, 'method'>;

/**
 * The share of the other areas that an area outranks: (rank - 1)/(n - 1).
 *
 * Distances between values are lost on purpose; outliers cannot matter.
 *
 * @param source -    n observed values in the indicator's unit
 * @param settings -  what equal values share
 * @param direction - +1 more is worse, -1 more is better
 * @returns n scores; a gap stays a gap, with its reason
 * @fails too-few-values  fewer than two observed values
 * @cost O(n log n)
 * @source becker2022, n_prank
 * @example `percentileRank(column([2, 4, 4, 10]))` // 0, 0.3333, 0.3333, 1
 */
export function percentileRank(
  source: Column,
  settings: Settings = {},
  direction: Direction = 1,
): Result<Normalised> {
  const { ties, scale = 1 } = settings;
  let count = 0;
  for (const value of source.values) if (!Number.isNaN(value)) count += 1;
  if (count < 2) {
    const message =
      'percentileRank needs at least two observed values, got fewer: add areas or take the indicator out';
    return failure('too-few-values', 'percentileRank', message);
  }
  const places = directedRanks(source, direction, ties);
  return success({
    column: {
      values: places.map((place) => ((place - 1) / (count - 1)) * scale),
      missing: source.missing,
    },
    limits: { count, scale },
  });
}
