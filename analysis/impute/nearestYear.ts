import { z } from 'zod';
import type { Column } from '../column.ts';
import { fillByTime } from './fillByTime.ts';

/** Settings of the constant continuation. */
export const nearestYearSettings = z.strictObject({
  method: z.literal('nearestYear'),
  maximumYears: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('years that an observation may lie away, without limit by default'),
});

type Settings = Omit<z.infer<typeof nearestYearSettings>, 'method'>;

/**
 * Fills an area's gap with its latest earlier observation, before the first one with the first.
 *
 * @param source -   n values, one an area and year
 * @param areas -    n codes
 * @param years -    n years
 * @param settings - how far away an observation may lie
 * @returns n values
 * @cost O(n log n), only where there are gaps
 * @source becker2022, impute_panel constant
 * @example nearestYear(column(['no-data', 5, 'no-data']), ['A', 'A', 'A'], [2019, 2020, 2022]) // 5, 5, 5
 */
export function nearestYear(
  source: Column,
  areas: readonly string[],
  years: readonly number[],
  settings: Settings = {},
): Column {
  const { maximumYears = Number.POSITIVE_INFINITY } = settings;
  return fillByTime(source, areas, years, (year, { before, after }) => {
    const found = before ?? after;
    return found !== undefined && Math.abs(year - found.year) <= maximumYears
      ? found.value
      : Number.NaN;
  });
}
