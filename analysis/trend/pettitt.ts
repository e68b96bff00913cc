import { failure, type Result, success } from '../failure.ts';
import { exp } from '../math.ts';
import { at } from '../stats/at.ts';
import { rank } from '../stats/rank.ts';
import type { Series } from './series.ts';

/** Where the level of a series changes most. */
export interface ChangePoint {
  /** The last time of the first part. */
  readonly time: number;
  /** K: the greatest difference of ranks between the two parts. */
  readonly statistic: number;
  /** Two-sided, approximate; at most one. */
  readonly pValue: number;
  /** Whether the second part lies higher. */
  readonly rises: boolean;
}

/**
 * Looks for one sudden change of level (Pettitt).
 *
 * Splits the series everywhere and compares both parts by ranks; the first of equal splits is
 * taken. The p-value is an approximation that holds below about 0.5.
 *
 * @param series - observed values with rising times
 * @returns the split, its statistic and p-value
 * @fails too-few-values  fewer than four values
 * @cost O(n log n)
 * @source pettitt1979
 * @example pettitt(series).value.time // 2003 for 1, 2, 1, 2, 8, 9, 8, 9 from 2000
 */
export function pettitt({ times, values }: Series): Result<ChangePoint> {
  const count = values.length;
  if (count < 4) {
    return failure('too-few-values', 'pettitt', `pettitt needs at least four values, got ${count}`);
  }
  const ranks = rank(values, 'ascending', 'average');
  let reached = 0;
  let best = 0;
  let place = 0;
  for (let split = 0; split < count - 1; split += 1) {
    reached += at(ranks, split);
    const difference = 2 * reached - (split + 1) * (count + 1);
    if (Math.abs(difference) > Math.abs(best)) {
      best = difference;
      place = split;
    }
  }
  const statistic = Math.abs(best);
  const chance = 2 * exp((-6 * statistic * statistic) / (count * count * (count + 1)));
  return success({
    time: at(times, place),
    statistic,
    pValue: Math.min(1, chance),
    rises: best < 0,
  });
}
