import type { IndicatorMeasure } from './indicatorQuestion.ts';
import { type AdditiveIndicator, isMean, isRate, meanRules, rateRules } from './measures.ts';
import type { PeriodMeasure } from './periodFigures.ts';

/**
 * The sum that shares, concentration and world shares are taken of: a rate's numerator, and
 * country-events for distinct ones, which cannot be added up.
 *
 * @example numeratorOf('affectedPer100k') // 'affected'
 */
export function numeratorOf(measure: IndicatorMeasure): AdditiveIndicator {
  const yearly = yearlyMeasureOf(measure);
  if (yearly === 'distinctEvents') return 'events';
  return isRate(yearly) ? rateRules[yearly].above : yearly;
}

/**
 * The measure of a single year that a measure of several years is made of.
 *
 * @example yearlyMeasureOf('meanDeathsPerMillion') // 'deathsPerMillion'
 */
export function yearlyMeasureOf(measure: IndicatorMeasure): PeriodMeasure {
  return isMean(measure) ? meanRules[measure] : measure;
}
