import type { Result } from '../../failure.ts';
import type { Quantity } from '../assessment.ts';
import {
  comparePeriods,
  type EventRates,
  eventRates,
  type PeriodComparison,
  type Periods,
} from '../eventRates.ts';
import { type LossTrend, lossTrend } from '../lossTrend.ts';
import type { LossBreakdown } from './lossBreakdown.ts';

/** How country-events come: how often, how unevenly, and more or less often than in other years. */
export interface EventFrequency {
  /** Rate with Poisson's exact interval, dispersion, negative binomial. */
  readonly rates: Result<EventRates>;
  /** Null where no two periods were asked for. */
  readonly comparison: Result<PeriodComparison> | null;
}

/** The trend of one hazard, and how its events come. */
export interface HazardTrend extends EventFrequency {
  readonly hazard: string;
  /** Of the question's measure; refused where fewer than four years have a value. */
  readonly trend: Result<LossTrend>;
}

/** Years of a question, and two periods that may lie outside of them. */
export interface TrendYears {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly periods: Periods | null;
}

/**
 * Tests each hazard's years for a trend, and how often its events come.
 *
 * A year that the source has not closed is left out unless the question takes it.
 *
 * @param breakdown - of all years of the question and of its periods
 * @param asked -     years of the question, and the periods to compare
 * @returns one row for each hazard, in the order of the question
 * @cost O(hazards · years^2 log years)
 * @source mann1945
 * @source garwood1936
 */
export function hazardTrends(breakdown: LossBreakdown, asked: TrendYears): readonly HazardTrend[] {
  const closed = closedYears(breakdown);
  const inside = ({ year }: YearValue): boolean =>
    year >= asked.firstYear && year <= asked.lastYear;
  return breakdown.hazards.map(({ hazard, values, events }) => ({
    hazard,
    trend: lossTrend(...columnsOf(closed(values).filter(inside))),
    ...eventFrequency(closed(events), asked),
  }));
}

/** A value of a year. */
export interface YearValue {
  readonly year: number;
  readonly value: Quantity;
}

/**
 * How often events come in the years of a question, and how two periods compare.
 *
 * @param counts - whole numbers of events by year, rising; gaps allowed
 * @param asked -  years of the question, and the periods to compare
 * @cost O(years + events)
 * @source garwood1936
 * @source przyborowski1940
 */
export function eventFrequency(
  counts: readonly YearValue[],
  { firstYear, lastYear, periods }: TrendYears,
): EventFrequency {
  const inside = counts.filter(({ year }) => year >= firstYear && year <= lastYear);
  return {
    rates: eventRates(...columnsOf(inside)),
    comparison: periods === null ? null : comparePeriods(...columnsOf(counts), periods),
  };
}

function closedYears({ years, partialYears, question }: LossBreakdown) {
  return (row: readonly Quantity[]): readonly YearValue[] =>
    years
      .map((year, place): YearValue => ({ year, value: row[place] ?? 'no-data' }))
      .filter(({ year }) => question.withPartialYears || !partialYears.includes(year));
}

function columnsOf(rows: readonly YearValue[]): [number[], Quantity[]] {
  return [rows.map(({ year }) => year), rows.map(({ value }) => value)];
}
