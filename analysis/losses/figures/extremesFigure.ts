import { type Result, success } from '../../failure.ts';
import { quantile } from '../../stats/quantile.ts';
import { additiveMeasure } from '../additiveMeasure.ts';
import type { LossAssessment } from '../assessment.ts';
import { type LossExceedance, lossExceedance } from '../lossExceedance.ts';
import { type LossExtremes, lossExtremes, type ReturnLevel } from '../lossExtremes.ts';
import { onePriceLevel } from '../prices/onePriceLevel.ts';
import type { ExtremesQuestion } from '../question.ts';
import { type AreaYearValues, areaYearValues } from './areaYearExtremes.ts';
import { RETURN_PERIODS } from './exceedanceFigure.ts';

/** A model of extremes, and the values that it is made of. */
export interface FittedExtremes {
  readonly given: AreaYearValues;
  /** In the unit of the values; null for yearly maxima. */
  readonly threshold: number | null;
  /** Refused with a reason where data are too few. */
  readonly extremes: Result<LossExtremes>;
  /** One for each closed year with a value. */
  readonly yearlyTotals: readonly number[];
  /** Values of areas may be added up; rates may not. */
  readonly isAdditive: boolean;
}

/** Everything that is told of extremes: a model, and curves of how often so much is lost. */
export interface ExtremesFigure extends FittedExtremes {
  readonly curves: Result<LossExceedance>;
}

/**
 * Fits a model to single areas and years; without enough data the refusal stands in place of it. Intervals
 * take much longer: `lossExtremes` tells them of the same values and threshold.
 *
 * @param assessment - the answer to a question about losses, of a set or of one area
 * @param asked -      model and threshold
 * @returns values, their threshold, and the model or why there is none
 * @fails bad-setting  the measure is in dollars of the year
 * @cost some hundred evaluations of O(areas · years)
 * @source coles2001, chapters 3 and 4
 * @example `fittedExtremes(assessment, { model: 'gev', belowThreshold: 0.9 })`
 */
export function fittedExtremes(
  assessment: LossAssessment,
  { model, belowThreshold }: Pick<ExtremesQuestion, 'model' | 'belowThreshold'>,
): Result<FittedExtremes> {
  const { years, question, areas } = assessment;
  const priced = onePriceLevel(question.measure, 'fittedExtremes');
  if (!priced.ok) return priced;
  const given = areaYearValues(assessment);
  const found = model === 'gev' ? undefined : quantile(given.values, belowThreshold, 7);
  const threshold = typeof found === 'number' ? found : null;
  const settings = { profiles: false, ...(threshold === null ? {} : { threshold }) };
  return success({
    given,
    threshold,
    extremes: lossExtremes(given, model, RETURN_PERIODS, settings),
    yearlyTotals: years.flatMap(({ partial, figures }) => {
      const { value } = figures[question.measure];
      const isClosed = question.withPartialYears || !partial;
      return isClosed && typeof value === 'number' ? [value] : [];
    }),
    isAdditive: areas.length === 1 || additiveMeasure(question.measure) === question.measure,
  });
}

/**
 * How often so much is lost, by what was observed and by a model of it.
 *
 * @param fitted - values and their model
 * @param asked -  plotting position, switch of the hybrid curve, and years that chances are told of
 * @returns the same with its curves, or why there are none
 * @cost O(n log n)
 * @source grossi2005, chapter 2
 * @source huang1997
 * @example `extremesFigure(fitted, { position: 'weibull', switchYears: 30, horizonYears: 50 })`
 */
export function extremesFigure(
  fitted: FittedExtremes,
  {
    position,
    switchYears,
    horizonYears,
  }: Pick<ExtremesQuestion, 'position' | 'switchYears' | 'horizonYears'>,
): ExtremesFigure {
  const { given, extremes, yearlyTotals } = fitted;
  const levels = extremes.ok ? extremes.value.levels : refusedLevels(extremes);
  const settings = { position, switchYears, horizons: [horizonYears], yearlyTotals };
  return { ...fitted, curves: lossExceedance(given, { levels }, settings) };
}

/** What is read off the observed values needs no model. */
function refusedLevels(
  refused: Extract<Result<LossExtremes>, { ok: false }>,
): readonly ReturnLevel[] {
  return RETURN_PERIODS.map((returnPeriodYears) => ({
    returnPeriodYears,
    level: refused,
    interval: refused,
    bootstrap: undefined,
    isBeyondRecord: false,
  }));
}
