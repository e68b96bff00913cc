import { column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { type DispersionTest, dispersionTest } from '../rates/dispersionTest.ts';
import { type NegativeBinomial, negativeBinomial } from '../rates/negativeBinomial.ts';
import { type EventRate, poissonInterval } from '../rates/poissonInterval.ts';
import { type CountedEvents, type RateRatio, rateRatio } from '../rates/rateRatio.ts';
import { sum } from '../stats/sum.ts';
import { observedSeries } from '../trend/series.ts';
import type { Quantity } from './assessment.ts';

/** Years from first to last, both inclusive. */
export interface YearRange {
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A period and the one that it is compared with. */
export type Periods = readonly [YearRange, YearRange];

/** Two parts of a series of counts, compared. */
export interface PeriodComparison {
  readonly first: CountedEvents & YearRange;
  readonly second: CountedEvents & YearRange;
  /** Rate of the first over that of the second. */
  readonly ratio: Result<RateRatio>;
}

/** How often events happen, and whether they cluster. */
export interface EventRates {
  readonly events: number;
  /** Years with a count, the exposure. */
  readonly years: number;
  /** Exact for events that know nothing of each other. */
  readonly poisson: EventRate;
  readonly dispersion: Result<DispersionTest>;
  /** Refused where the counts vary no more than chance makes them. */
  readonly negativeBinomial: Result<NegativeBinomial>;
  readonly comparison: PeriodComparison | undefined;
}

/**
 * How often events happen a year: the rate with its exact interval, a test for clustering, and the
 * comparison of two periods.
 *
 * @param years -   n years in rising order
 * @param counts -  n whole numbers of events, gaps allowed and left out
 * @param periods - two parts of these years that do not overlap
 * @fails too-few-values  fewer than two years have a count, or a period has none
 * @fails bad-input       counts that are no whole numbers, years that do not rise
 * @fails bad-setting     the periods overlap
 * @cost O(n + events)
 * @source garwood1936
 * @source fisher1925
 * @source lawless1987
 * @source przyborowski1940
 */
export function eventRates(
  years: readonly number[],
  counts: readonly Quantity[],
  periods?: Periods,
): Result<EventRates> {
  const series = observedSeries(years, column(counts));
  if (!series.ok) return series;
  const { values } = series.value;
  if (values.length < 2) {
    const message = `eventRates needs two years with a count, got ${values.length}`;
    return failure('too-few-values', 'eventRates', message);
  }
  const events = sum(values);
  const poisson = poissonInterval(events, values.length);
  if (!poisson.ok) return poisson;
  const comparison = periods === undefined ? undefined : comparePeriods(years, counts, periods);
  if (comparison?.ok === false) return comparison;
  return success({
    events,
    years: values.length,
    poisson: poisson.value,
    dispersion: dispersionTest(values),
    negativeBinomial: negativeBinomial(values),
    comparison: comparison?.value,
  });
}

/**
 * Compares how often events happen in two periods.
 *
 * @param years -   n years in rising order
 * @param counts -  n whole numbers of events, gaps allowed and left out
 * @param periods - two periods that do not overlap
 * @returns events and years with a count of both, and the rate of the first over that of the second
 * @fails too-few-values  a period has no year with a count
 * @fails bad-input       counts that are no whole numbers, years that do not rise
 * @fails bad-setting     the periods overlap
 * @cost O(n + events)
 * @source przyborowski1940
 */
export function comparePeriods(
  years: readonly number[],
  counts: readonly Quantity[],
  [one, other]: Periods,
): Result<PeriodComparison> {
  const series = observedSeries(years, column(counts));
  if (!series.ok) return series;
  const { times, values } = series.value;
  if (one.firstYear <= other.lastYear && other.firstYear <= one.lastYear) {
    const message = `eventRates needs periods that do not overlap, got ${rangeText(one)} and ${rangeText(other)}`;
    return failure('bad-setting', 'eventRates', message);
  }
  const countedIn = (range: YearRange): CountedEvents & YearRange => {
    const inside = values.filter((_, place) => {
      const year = times[place] ?? Number.NaN;
      return year >= range.firstYear && year <= range.lastYear;
    });
    return { count: sum(inside), exposure: inside.length, ...range };
  };
  const [first, second] = [countedIn(one), countedIn(other)];
  const empty = [first, second].filter(({ exposure }) => exposure === 0);
  if (empty.length > 0) {
    const message = `eventRates needs years with a count in both periods, got none in ${empty.map(rangeText).join(' and ')}`;
    return failure('too-few-values', 'eventRates', message);
  }
  return success({ first, second, ratio: rateRatio(first, second) });
}

function rangeText({ firstYear, lastYear }: YearRange): string {
  return `${firstYear}-${lastYear}`;
}
