import { type Result, success } from '../../failure.ts';
import type { LossAssessment } from '../assessment.ts';
import type { LossExtremes } from '../lossExtremes.ts';
import type { ExceedanceBasis } from '../question.ts';
import { areaYearExtremes } from './areaYearExtremes.ts';
import { yearlyExceedance } from './yearlyExceedance.ts';

/** An observed value with the return period of its place. */
export interface ObservedLoss {
  readonly year: number;
  /** Null for the sum of all areas. */
  readonly area: string | null;
  readonly value: number;
  readonly returnPeriodYears: number;
  /** Exact limits of the return period; null where the values are not one a year. */
  readonly interval: readonly [number, number] | null;
}

/** Observed values by return period, and the model fitted to them. */
export interface ExceedanceFigure {
  readonly basis: ExceedanceBasis;
  /** From the greatest down. */
  readonly points: readonly ObservedLoss[];
  /** Null for yearly sums, which no distribution of extremes is made for. */
  readonly fit: LossExtremes | null;
  readonly yearsOfRecord: number;
  /** Dollars of different years stand side by side. */
  readonly mixesPriceLevels: boolean;
}

/** Return periods that the curve is told at. */
const PERIODS = [2, 3, 5, 10, 20, 50, 100, 200] as const;

/**
 * What the exceedance curve of a question shows: yearly sums with exact intervals of their return
 * periods, or single areas and years over a threshold with a generalised Pareto distribution.
 *
 * @param assessment - the answer to a question about losses, of a set or of one area
 * @param basis -      what is ordered by rarity
 * @returns points, and levels with intervals where a model is fitted
 * @fails too-few-values   fewer than ten years or values over the threshold
 * @fails constant-values  all of them are equal
 * @fails not-converged    the search does not settle
 * @cost some ten thousand evaluations of O(areas · years)
 * @source coles2001, chapters 3 and 4
 * @source cunnane1978
 */
export function exceedanceFigure(
  assessment: LossAssessment,
  basis: ExceedanceBasis,
): Result<ExceedanceFigure> {
  const mixesPriceLevels = assessment.question.measure === 'lossUsd';
  if (basis === 'yearlySums') {
    const made = yearlyExceedance(assessment);
    if (!made.ok) return made;
    const points = made.value.points.map(
      ({ year, loss, returnPeriodYears, lowerYears, upperYears }): ObservedLoss => ({
        year,
        area: null,
        value: loss,
        returnPeriodYears,
        interval: [lowerYears, upperYears],
      }),
    );
    return success({ basis, points, fit: null, yearsOfRecord: points.length, mixesPriceLevels });
  }
  const fit = areaYearExtremes(assessment, 'gpd', PERIODS);
  if (!fit.ok) return fit;
  const { threshold, yearsOfRecord } = fit.value;
  const points = areaYears(assessment)
    .filter(({ value }) => value > (threshold ?? 0))
    .toSorted((one, other) => other.value - one.value || one.year - other.year)
    .map((loss, place) => ({
      ...loss,
      returnPeriodYears: (yearsOfRecord + 1) / (place + 1),
      interval: null,
    }));
  return success({ basis, points, fit: fit.value, yearsOfRecord, mixesPriceLevels });
}

interface AreaYear {
  readonly year: number;
  readonly area: string;
  readonly value: number;
}

/** Values above zero of closed years, as `areaYearExtremes` takes them. */
function areaYears({ areas, years, question }: LossAssessment): readonly AreaYear[] {
  return years.flatMap(({ year, partial }, place) => {
    if (partial && !question.withPartialYears) return [];
    return areas.flatMap(({ area, byYear }) => {
      const value = byYear[place];
      return typeof value === 'number' && value > 0 ? [{ year, area, value }] : [];
    });
  });
}
