import { z } from 'zod';
import type { Column } from '../column.ts';
import { fillByTime } from './fillByTime.ts';

/** Settings of the linear interpolation in time. */
export const linearInTimeSettings = z.strictObject({
  method: z.literal('linearInTime'),
  maximumYears: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('years that the nearer observation may lie away, without limit by default'),
});

type Settings = Omit<z.infer<typeof linearInTimeSettings>, 'method'>;

/**
 * Fills an area's gap on the straight line between the observations around it; outside them with the
 * nearest one.
 *
 * @param source -   n values, one an area and year
 * @param areas -    n codes
 * @param years -    n years
 * @param settings - how far away an observation may lie
 * @returns n values
 * @cost O(n log n), only where there are gaps
 * @source becker2022, impute_panel linear
 * @example linearInTime(column([4, 'no-data', 10]), ['A', 'A', 'A'], [2019, 2020, 2022]) // 4, 6, 10
 */
export function linearInTime(
  source: Column,
  areas: readonly string[],
  years: readonly number[],
  settings: Settings = {},
): Column {
  const { maximumYears = Number.POSITIVE_INFINITY } = settings;
  return fillByTime(source, areas, years, (year, { before, after }) => {
    const near = Math.min(
      before === undefined ? Number.POSITIVE_INFINITY : year - before.year,
      after === undefined ? Number.POSITIVE_INFINITY : after.year - year,
    );
    if (near > maximumYears) return Number.NaN;
    if (before === undefined) return after?.value ?? Number.NaN;
    if (after === undefined) return before.value;
    const share = (year - before.year) / (after.year - before.year);
    return before.value + (after.value - before.value) * share;
  });
}
