import { aggregate } from '../aggregate/aggregate.ts';
import type { AggregateSettings } from '../aggregate/settings.ts';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { allByYear, yearRows } from './byYear.ts';

/** Methods whose score is a place among the areas: of a panel, among those of the same year. */
export const placesAmongAreas: ReadonlySet<string> = new Set([
  'rankMix',
  'rankSumRatio',
  'copeland',
  'benefitOfTheDoubt',
]);

/**
 * A node's scores from its children's; methods that place areas among each other do so in each year
 * of a panel by itself, as COINr aggregates the years of a purse one by one.
 *
 * @param children -     k columns of n scores, more is worse, at least one
 * @param weights -      k weights above zero
 * @param settings -     the method and its settings
 * @param minimumShare - least share of present children; areas below it become gaps
 * @param years -        of the n rows; nothing for a table of one time
 * @returns n scores
 * @fails by aggregate; places in a failure are codes and rows of the year
 * @cost that of aggregate, for each year
 * @source becker2022, Aggregate.purse
 * @example `aggregateByYear([column([1, 2, 1, 2])], new Float64Array([1]), { method: 'copeland' }, 0, [2020, 2020, 2021, 2021])` // -1, 1, -1, 1
 */
export function aggregateByYear(
  children: readonly Column[],
  weights: Float64Array,
  settings: AggregateSettings,
  minimumShare: number | undefined,
  years: readonly number[] | undefined,
): Result<Column> {
  if (years === undefined || children.length === 0 || !placesAmongAreas.has(settings.method)) {
    return aggregate(children, weights, settings, minimumShare);
  }
  const made = allByYear(children, [], yearRows(years), (parts) => {
    const part = aggregate(parts, weights, settings, minimumShare);
    return part.ok ? success([part.value]) : part;
  });
  if (!made.ok) return made;
  const [whole] = made.value;
  if (whole === undefined) throw new Error('aggregateByYear needs children, got none');
  return success(whole);
}
