import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { sortedQuantile } from '../stats/quantile.ts';
import { clip } from './clip.ts';
import type { Treated } from './treatment.ts';

/** Settings of percentile clipping. */
export const percentileSettings = z.strictObject({
  method: z.literal('percentile'),
  lower: z.number().min(0).max(1).optional().describe('probability, 0.05 by default'),
  upper: z.number().min(0).max(1).optional().describe('probability, 0.95 by default'),
});

type Settings = Omit<z.infer<typeof percentileSettings>, 'method'>;

/**
 * Clips values outside two of the column's own quantiles (type 7).
 *
 * @param source -   n values
 * @param settings - how far out a value may lie
 * @returns the clipped column and the number of points moved
 * @fails bad-setting  the lower probability is not below the upper one
 * @cost O(n log n)
 * @source oecd2008, "Normalisation of data", trimming of tails
 * @example `percentile(column([0, 10, 20, 30, 40]), { lower: 0.25, upper: 0.75 })` // 10, 10, 20, 30, 30
 */
export function percentile(source: Column, settings: Settings = {}): Result<Treated> {
  const { lower = 0.05, upper = 0.95 } = settings;
  if (!(lower < upper)) {
    const message = `percentile needs a lower probability below the upper one, got ${lower} and ${upper}`;
    return failure('bad-setting', 'percentile', message);
  }
  const sorted = source.values.filter((value) => !Number.isNaN(value)).sort();
  const low = sortedQuantile(sorted, lower);
  const high = sortedQuantile(sorted, upper);
  if (typeof low !== 'number' || typeof high !== 'number') {
    return success({ column: source, movedPoints: 0 });
  }
  return success(clip(source, low, high));
}
