import { z } from 'zod';
import type { Column } from '../column.ts';
import { fillByTime } from './fillByTime.ts';

/** Settings of the latest observation. */
export const latestYearSettings = z.strictObject({
  method: z.literal('latestYear'),
  maximumYears: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('years that an observation may lie back, without limit by default'),
});

type Settings = Omit<z.infer<typeof latestYearSettings>, 'method'>;

/**
 * Fills an area's gap with its latest earlier observation.
 *
 * @param source -   n values, one an area and year
 * @param areas -    n codes
 * @param years -    n years
 * @param settings - how far away an observation may lie
 * @returns n values
 * @cost O(n log n), only where there are gaps
 * @source becker2022, impute_panel latest
 * @example latestYear(column([5, 'no-data']), ['A', 'A'], [2020, 2022]) // 5, 5
 */
export function latestYear(
  source: Column,
  areas: readonly string[],
  years: readonly number[],
  settings: Settings = {},
): Column {
  const { maximumYears = Number.POSITIVE_INFINITY } = settings;
  return fillByTime(source, areas, years, (year, { before }) =>
    before !== undefined && year - before.year <= maximumYears ? before.value : Number.NaN,
  );
}
