import { failure, type Result } from '../../failure.ts';
import { type DispersionTest, dispersionTest } from '../../rates/dispersionTest.ts';
import { type EventRate, poissonInterval } from '../../rates/poissonInterval.ts';
import type { Quantity } from '../assessment.ts';
import { type LossTrend, lossTrend } from '../lossTrend.ts';
import type { LossBreakdown } from './lossBreakdown.ts';

/** The trend of one hazard, and how its events come. */
export interface HazardTrend {
  readonly hazard: string;
  /** Of the question's measure; refused where fewer than four years have a value. */
  readonly trend: Result<LossTrend>;
  /** Country-events a year with Poisson's exact interval. */
  readonly rate: Result<EventRate>;
  /** Whether country-events cluster more than chance makes them. */
  readonly dispersion: Result<DispersionTest>;
}

/**
 * Tests each hazard's years for a trend, and its events for clustering.
 *
 * A year that the source has not closed is left out unless the question takes it.
 *
 * @param breakdown - of a question about losses
 * @returns one row for each hazard, in the order of the question
 * @cost O(hazards · years^2 log years)
 * @source mann1945
 * @source garwood1936
 */
export function hazardTrends(breakdown: LossBreakdown): readonly HazardTrend[] {
  const { years, partialYears, question } = breakdown;
  const closed = <Row>(row: readonly Row[]): readonly Row[] =>
    row.filter(
      (_, place) => question.withPartialYears || !partialYears.includes(years[place] ?? Number.NaN),
    );
  return breakdown.hazards.map(({ hazard, values, events }) => ({
    hazard,
    trend: lossTrend(closed(years), closed(values)),
    ...countedEvents(closed(events)),
  }));
}

/**
 * How counted events come: their rate and whether they cluster.
 *
 * @param events - by year; years that the source does not cover are left out
 */
export function countedEvents(
  events: readonly Quantity[],
): Pick<HazardTrend, 'rate' | 'dispersion'> {
  const counts = events.filter((value) => typeof value === 'number');
  if (counts.length === 0) {
    const none = failure('too-few-values', 'countedEvents', 'countedEvents needs years, got none');
    return { rate: none, dispersion: none };
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { rate: poissonInterval(total, counts.length), dispersion: dispersionTest(counts) };
}
