import type { IndicatorMeasure } from './indicatorQuestion.ts';
import type { PeriodMeasure } from './periodFigures.ts';

/** The measures that can be added over areas, years and hazards. */
export type AdditiveIndicator =
  | 'events'
  | 'deaths'
  | 'affected'
  | 'lossUsd'
  | 'lossUsdAdjusted'
  | 'lossUsdScaled';

const numerators: Readonly<Record<IndicatorMeasure, AdditiveIndicator>> = {
  events: 'events',
  distinctEvents: 'events',
  deaths: 'deaths',
  affected: 'affected',
  lossUsd: 'lossUsd',
  lossUsdAdjusted: 'lossUsdAdjusted',
  lossUsdScaled: 'lossUsdScaled',
  deathsPerMillion: 'deaths',
  meanDeathsPerMillion: 'deaths',
  deathsPer100k: 'deaths',
  affectedPer100k: 'affected',
  lossPercentOfGdp: 'lossUsd',
  meanLossPercentOfGdp: 'lossUsd',
};

/**
 * The sum that shares, concentration and world shares are taken of: a rate's numerator, and
 * country-events for distinct ones, which cannot be added up.
 *
 * @example numeratorOf('affectedPer100k') // 'affected'
 */
export function numeratorOf(measure: IndicatorMeasure): AdditiveIndicator {
  return numerators[measure];
}

/**
 * The measure of a single year that a measure of several years is made of.
 *
 * @example yearlyMeasureOf('meanDeathsPerMillion') // 'deathsPerMillion'
 */
export function yearlyMeasureOf(measure: IndicatorMeasure): PeriodMeasure {
  if (measure === 'meanDeathsPerMillion') return 'deathsPerMillion';
  return measure === 'meanLossPercentOfGdp' ? 'lossPercentOfGdp' : measure;
}
