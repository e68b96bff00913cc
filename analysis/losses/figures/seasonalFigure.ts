import { column } from '../../column.ts';
import type { Result } from '../../failure.ts';
import { at } from '../../stats/at.ts';
import { mannKendall, type TrendTest } from '../../trend/mannKendall.ts';
import { seasonalMannKendall } from '../../trend/seasonalMannKendall.ts';
import { observedSeries } from '../../trend/series.ts';
import type { Quantity } from '../assessment.ts';
import type { LossQuantity } from '../lossData.ts';

/** Months of a year. */
const SEASONS = 12;

/** Losses by month: one row for each month with an event, in any order. */
export interface MonthlyLosses {
  readonly year: Int32Array;
  /** From 1 to 12; 0 where the month is not known. */
  readonly month: Int32Array;
  /** Country-events. */
  readonly events: Float64Array;
  readonly deaths: LossQuantity;
  readonly affected: LossQuantity;
  /** US dollars of the year of the event. */
  readonly lossUsd: LossQuantity;
}

/** What is tested within seasons. */
export const seasonalMeasures = ['events', 'deaths', 'affected', 'lossUsd'] as const;

/** One of the measures that are tested within seasons. */
export type SeasonalMeasure = (typeof seasonalMeasures)[number];

/** One measure by month. */
export interface SeasonalTrend {
  readonly measure: SeasonalMeasure;
  /** Months with a value. */
  readonly months: number;
  /** January against January, and so on. */
  readonly within: Result<TrendTest>;
  /** All months in one row, blind to the seasons. */
  readonly plain: Result<TrendTest>;
  /** Each month in the order of time, from the first January; a gap is a month nobody reports. */
  readonly values: readonly Quantity[];
  /** Sums from January to December over all years. */
  readonly sums: readonly Quantity[];
}

/** Losses by month, tested within seasons. */
export interface SeasonalFigure {
  /** The bundled earthquakes stand in for profiles that know no months. */
  readonly of: 'events' | 'earthquakes';
  /** The first month tested: the January of a year. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** The last month tested, 1 to 12. */
  readonly lastMonth: number;
  /** Country-events of these years whose month is not known, left out. */
  readonly undated: number;
  /** Measures that any month has a value of. */
  readonly rows: readonly SeasonalTrend[];
}

/** Which months are tested. */
export interface MonthSpan extends Pick<SeasonalFigure, 'of' | 'firstYear' | 'lastYear'> {
  /** The last month of the last year that the source has closed, 1 to 12. */
  readonly lastMonth: number;
}

/**
 * Tests losses by month for a trend within seasons, so that a wet season and a dry one are not taken
 * for rise and fall.
 *
 * A month without events counts as zero; one whose events do not report a quantity is a gap. Events
 * whose month is not known are left out.
 *
 * @param monthly - losses by month
 * @param span -    months to test, from the January of the first year
 * @returns one row for each measure that has any value
 * @cost O(rows + months · log months)
 * @source hirsch1982
 * @source mann1945
 */
export function seasonalFigure(monthly: MonthlyLosses, span: MonthSpan): SeasonalFigure {
  const { firstYear, lastYear, lastMonth } = span;
  const count = (lastYear - firstYear) * SEASONS + lastMonth;
  const isAsked = (year: number): boolean => year >= firstYear && year <= lastYear;
  let undated = 0;
  const placed: { readonly row: number; readonly place: number }[] = [];
  monthly.month.forEach((month, row) => {
    const year = at(monthly.year, row);
    if (!isAsked(year)) return;
    if (month === 0) undated += at(monthly.events, row);
    const place = (year - firstYear) * SEASONS + month - 1;
    if (month > 0 && place < count) placed.push({ row, place });
  });
  const rows = seasonalMeasures.flatMap((measure): SeasonalTrend[] => {
    const values = new Array<Quantity>(count).fill(0);
    for (const { row, place } of placed) values[place] = valueOf(monthly, measure, row);
    const isKnown = placed.some(({ place }) => typeof values[place] === 'number');
    return isKnown || measure === 'events' ? [trendOf(measure, values)] : [];
  });
  return { of: span.of, firstYear, lastYear, lastMonth, undated, rows };
}

function valueOf(monthly: MonthlyLosses, measure: SeasonalMeasure, row: number): Quantity {
  if (measure === 'events') return at(monthly.events, row);
  const { sum, reported } = monthly[measure];
  return at(reported, row) > 0 ? at(sum.values, row) : 'not-reported';
}

function trendOf(measure: SeasonalMeasure, values: readonly Quantity[]): SeasonalTrend {
  const times = values.map((_, place) => place);
  const series = observedSeries(times, column(values));
  if (!series.ok) throw new RangeError(series.failure.message);
  return {
    measure,
    months: series.value.values.length,
    within: seasonalMannKendall(series.value, (time) => time % SEASONS),
    plain: mannKendall(series.value),
    values,
    sums: Array.from({ length: SEASONS }, (_, month) => sumOf(values, month)),
  };
}

/** The sum of a month of all years, as far as it is reported. */
function sumOf(values: readonly Quantity[], month: number): Quantity {
  const own = values.filter((_, place) => place % SEASONS === month);
  const known = own.filter((value) => typeof value === 'number');
  return known.length === 0
    ? (own[0] ?? 'no-data')
    : known.reduce((total, value) => total + value, 0);
}
