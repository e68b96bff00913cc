import type { Column } from '../column.ts';
import { fill } from './imputer.ts';

/** One observed value of an area. */
interface Observation {
  readonly year: number;
  readonly value: number;
}

/** The observations next to a gap in time. */
export interface Around {
  readonly before: Observation | undefined;
  readonly after: Observation | undefined;
}

/**
 * Fills gaps by a rule that sees the observations of the same area next to it in time.
 *
 * @param source - n values, one an area and year
 * @param areas -  n codes
 * @param years -  n years
 * @param rule -   the number for a year between two observations
 * @returns n values
 * @cost O(n log n), only where there are gaps
 */
export function fillByTime(
  source: Column,
  areas: readonly string[],
  years: readonly number[],
  rule: (year: number, around: Around) => number,
): Column {
  if (source.missing.size === 0) return source;
  const series = new Map<string, Observation[]>();
  source.values.forEach((value, row) => {
    const area = areas[row] ?? '';
    const known = series.get(area) ?? [];
    if (!Number.isNaN(value)) known.push({ year: years[row] ?? Number.NaN, value });
    series.set(area, known);
  });
  for (const known of series.values()) known.sort((one, other) => one.year - other.year);
  return fill(source, (row) => {
    const known = series.get(areas[row] ?? '') ?? [];
    const year = years[row] ?? Number.NaN;
    const next = known.findIndex((each) => each.year > year);
    const after = next < 0 ? undefined : known[next];
    return rule(year, { before: known[(next < 0 ? known.length : next) - 1], after });
  });
}
