import type { Cell } from '../column.ts';
import { column } from '../column.ts';
import type { Build } from '../compose/trace.ts';
import { failure, type Result, success } from '../failure.ts';
import { compoundGrowth, percentChange } from '../trend/growth.ts';
import { mannKendall, type TrendTest } from '../trend/mannKendall.ts';
import { observedSeries, type Series } from '../trend/series.ts';
import { type TheilSenLine, theilSen } from '../trend/theilSen.ts';

/** How one area's score moved over the years of a panel. */
export interface AreaTrend {
  readonly area: string;
  /** Years in which it has a score, and the scores. */
  readonly series: Series;
  /** Even yearly growth from the first score to the last, as a share. */
  readonly compoundGrowth: Cell;
  /** Change of a straight line a year, per cent of its beginning. */
  readonly percentChange: Cell;
  /** The median slope; a failure with fewer than two scores. */
  readonly slope: Result<TheilSenLine>;
  /** The test for a trend; a failure where the years are too few for it. */
  readonly test: Result<TrendTest>;
}

/**
 * How the score of each area moved over the years of a panel, for any node of an index.
 *
 * Scores of several years are only comparable where their limits are: fixed, or pooled over the
 * years.
 *
 * @param build - an index built on a panel
 * @param node -  code of the node
 * @returns one trend for each area, in the order of their first rows
 * @fails bad-input     the table has no years
 * @fails unknown-code  there is no such node
 * @cost O(areas × years² log years)
 * @source becker2022, get_trends
 * @example `panelTrends(built, 'INFORM').value[0]?.compoundGrowth` // 0.012
 */
export function panelTrends({ trace }: Build, node: string): Result<readonly AreaTrend[]> {
  const { areas, years } = trace.table;
  const scores = trace.scores.get(node);
  if (years === undefined) {
    return failure(
      'bad-input',
      'panelTrends',
      'panelTrends needs a table with years, got one time',
    );
  }
  if (scores === undefined) {
    const message = `panelTrends needs a node of the index, got ${node}`;
    return failure('unknown-code', 'panelTrends', message, [node]);
  }
  const rows = new Map<string, number[]>();
  areas.forEach((area, row) => {
    const known = rows.get(area);
    if (known === undefined) rows.set(area, [row]);
    else known.push(row);
  });
  const trends: AreaTrend[] = [];
  for (const [area, own] of rows) {
    const ordered = own.sort((one, other) => (years[one] ?? 0) - (years[other] ?? 0));
    const series = observedSeries(
      ordered.map((row) => years[row] ?? Number.NaN),
      column(ordered.map((row) => scores.missing.get(row) ?? scores.values[row] ?? 'no-data')),
    );
    if (!series.ok) return series;
    trends.push({
      area,
      series: series.value,
      compoundGrowth: compoundGrowth(series.value),
      percentChange: percentChange(series.value),
      slope: theilSen(series.value),
      test: mannKendall(series.value),
    });
  }
  return success(trends);
}
