import { type Result, success } from '../../failure.ts';
import { assessLosses } from '../assessLosses.ts';
import type { LossAssessment } from '../assessment.ts';
import type { Periods } from '../eventRates.ts';
import type { LossData, YearCoverage } from '../lossData.ts';
import type { LossQuestion } from '../question.ts';
import {
  type EventFrequency,
  eventFrequency,
  type HazardTrend,
  hazardTrends,
} from './hazardTrends.ts';
import { lossBreakdown } from './lossBreakdown.ts';
import { type MeasureTrend, measureTrends } from './measureTrends.ts';

/** A question about trends: of losses, with two periods whose events are compared. */
export interface TrendQuestion {
  readonly question: LossQuestion;
  /** The later and the earlier half of the question's years when null. */
  readonly periods: Periods | null;
}

/** Trends of every measure and hazard, and how events come. */
export interface TrendFigure {
  readonly question: LossQuestion;
  /** What was compared; null where the question has too few years for two periods. */
  readonly periods: Periods | null;
  readonly measures: readonly MeasureTrend[];
  readonly hazards: readonly HazardTrend[];
  /** Country-events of all hazards together. */
  readonly events: EventFrequency;
}

/**
 * Tests every measure and hazard of a question for a trend, and how often events come.
 *
 * @param data -  what the source has for `trendQuestion` of the same question
 * @param asked - what is asked
 * @returns tests with reasons where there are none
 * @fails as `assessLosses` does
 * @cost O(hazards · (rows + years^2 log years))
 * @source mann1945
 * @source garwood1936
 * @source przyborowski1940
 */
export function trendFigure(data: LossData, asked: TrendQuestion): Result<TrendFigure> {
  const { question } = asked;
  const periods = asked.periods ?? halvesOf(question, data.coverage);
  const years = { firstYear: question.firstYear, lastYear: question.lastYear, periods };
  const assessed = assessLosses(data, question);
  if (!assessed.ok) return assessed;
  const wide = trendQuestion({ question, periods });
  const whole = isSameYears(wide, question) ? assessed : assessLosses(data, wide);
  if (!whole.ok) return whole;
  const broken = lossBreakdown(data, wide);
  if (!broken.ok) return broken;
  return success({
    question,
    periods,
    measures: measureTrends(assessed.value),
    hazards: hazardTrends(broken.value, years),
    events: eventFrequency(countsOf(whole.value), years),
  });
}

/**
 * The question whose answer has all years that a question about trends needs.
 *
 * @param asked - what is asked
 * @returns the same question of more years where a period lies outside of its own
 * @cost O(1)
 */
export function trendQuestion({ question, periods }: TrendQuestion): LossQuestion {
  const all = [question, ...(periods ?? [])];
  return {
    ...question,
    firstYear: Math.min(...all.map(({ firstYear }) => firstYear)),
    lastYear: Math.max(...all.map(({ lastYear }) => lastYear)),
  };
}

/**
 * The later and the earlier half of the years of a question that its source covers and has closed;
 * of an odd number the later half has one more.
 *
 * @param question - its years, and whether it takes years that are not closed
 * @param coverage - of the source
 * @returns nothing where there are fewer than two such years
 * @cost O(years)
 */
export function halvesOf(
  question: Pick<LossQuestion, 'firstYear' | 'lastYear' | 'withPartialYears'>,
  { firstYear, lastYear, partialYears }: YearCoverage,
): Periods | null {
  const first = Math.max(question.firstYear, firstYear);
  let last = Math.min(question.lastYear, lastYear);
  while (!question.withPartialYears && partialYears.includes(last)) last -= 1;
  const years = last - first + 1;
  if (years < 2) return null;
  const middle = first + Math.floor(years / 2);
  return [
    { firstYear: middle, lastYear: last },
    { firstYear: first, lastYear: middle - 1 },
  ];
}

function isSameYears(one: LossQuestion, other: LossQuestion): boolean {
  return one.firstYear === other.firstYear && one.lastYear === other.lastYear;
}

function countsOf({ years, question }: LossAssessment) {
  return years
    .filter(({ partial }) => question.withPartialYears || !partial)
    .map(({ year, figures }) => ({ year, value: figures.events.value }));
}
