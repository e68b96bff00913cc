import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { sortedQuantile } from '../stats/quantile.ts';
import { clip } from './clip.ts';
import type { Treated } from './treatment.ts';

/** Settings of the interquartile rule. */
export const interquartileRangeSettings = z.strictObject({
  method: z.literal('interquartileRange'),
  factor: z.number().positive().optional().describe('ranges beyond the quartiles, 1.5 by default'),
});

type Settings = Omit<z.infer<typeof interquartileRangeSettings>, 'method'>;

/**
 * Clips values that lie more than `factor` interquartile ranges beyond the quartiles (type 7).
 *
 * @param source -   n values
 * @param settings - how far out a value may lie
 * @returns the clipped column and the number of points moved
 * @cost O(n log n)
 * @source tukey1977, section 2C
 * @example interquartileRange(column([1, 2, 3, 4, 50])) // 1, 2, 3, 4, 7
 */
export function interquartileRange(source: Column, settings: Settings = {}): Result<Treated> {
  const { factor = 1.5 } = settings;
  const sorted = source.values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length < 2) return success({ column: source, movedPoints: 0 });
  const first = sortedQuantile(sorted, 0.25);
  const third = sortedQuantile(sorted, 0.75);
  if (typeof first !== 'number' || typeof third !== 'number') {
    return success({ column: source, movedPoints: 0 });
  }
  const reach = factor * (third - first);
  return success(clip(source, first - reach, third + reach));
}
