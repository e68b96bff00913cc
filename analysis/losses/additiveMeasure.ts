import type { LossMeasure } from './question.ts';

/** The measures that can be added over areas, years and hazards. */
export type AdditiveMeasure = 'events' | 'deaths' | 'affected' | 'lossUsd' | 'lossUsdAdjusted';

/**
 * The measure that shares are taken of: a rate has none of its own, but its numerator
 * has; distinct events cannot be added up, country-events can.
 *
 * @example additiveMeasure('deathsPerMillion') // 'deaths'
 */
export function additiveMeasure(measure: LossMeasure): AdditiveMeasure {
  if (measure === 'deathsPerMillion') return 'deaths';
  if (measure === 'distinctEvents') return 'events';
  return measure === 'lossPercentOfGdp' ? 'lossUsd' : measure;
}
