import { failure, type Result, success } from '../../failure.ts';
import {
  type EmpiricalPoint,
  empiricalExceedance,
  type PlottingPosition,
} from '../../risk/empiricalExceedance.ts';
import { type ExceedanceInterval, exceedanceInterval } from '../../risk/exceedanceInterval.ts';
import type { LossAssessment } from '../assessment.ts';
import { onePriceLevel } from '../prices/onePriceLevel.ts';

/** The least number of years that a curve is drawn from. */
const LEAST_YEARS = 10;

/** A year's loss with the return period of its place, and what chance leaves open about it. */
export interface YearlyExceedancePoint extends EmpiricalPoint, ExceedanceInterval {
  readonly year: number;
}

/** How often the areas together lose so much in a year. */
export interface YearlyExceedance {
  readonly position: PlottingPosition;
  /** Of the intervals. */
  readonly confidence: number;
  /** From the greatest year down. */
  readonly points: readonly YearlyExceedancePoint[];
  /** Closed years without a value, which the curve leaves out. */
  readonly yearsLeftOut: readonly number[];
}

/**
 * The exceedance curve of the yearly values of all areas together, with exact intervals.
 *
 * Years without loss stay in. A year that the source has not closed is left out unless the question
 * takes it.
 *
 * @param assessment - the answer to a question about losses
 * @param position -   the plotting position, Weibull's n + 1 unless told otherwise
 * @param confidence - of the intervals
 * @returns one point for each year with a value
 * @fails bad-setting     the measure is in dollars of the year
 * @fails too-few-values  fewer than ten years have a value
 * @cost O(years log years)
 * @source cunnane1978
 */
export function yearlyExceedance(
  { years, question }: LossAssessment,
  position: PlottingPosition = 'weibull',
  confidence = 0.95,
): Result<YearlyExceedance> {
  const priced = onePriceLevel(question.measure, 'yearlyExceedance');
  if (!priced.ok) return priced;
  const closed = years.filter(({ partial }) => question.withPartialYears || !partial);
  const told = closed.flatMap(({ year, figures }) => {
    const { value } = figures[question.measure];
    return typeof value === 'number' ? [{ year, value }] : [];
  });
  if (told.length < LEAST_YEARS) {
    const message = `yearlyExceedance needs ${LEAST_YEARS} years with a value, got ${told.length}`;
    return failure('too-few-values', 'yearlyExceedance', message);
  }
  const curve = empiricalExceedance(
    told.map(({ value }) => value),
    position,
  );
  if (!curve.ok) return curve;
  // sorted as the curve is, equal years in the order of time
  const falling = told.toSorted((a, b) => b.value - a.value || a.year - b.year);
  const known = new Set(told.map(({ year }) => year));
  return success({
    position,
    confidence,
    points: curve.value.map((point, place) => ({
      ...point,
      ...exceedanceInterval(place + 1, told.length, confidence),
      year: falling[place]?.year ?? Number.NaN,
    })),
    yearsLeftOut: closed.flatMap(({ year }) => (known.has(year) ? [] : [year])),
  });
}
