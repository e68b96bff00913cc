import type { LossMeasure } from './question.ts';

/** The measures that can be added over areas, years and hazards. */
export type AdditiveMeasure = 'events' | 'deaths' | 'affected' | 'lossUsd';

/**
 * The measure that shares are taken of: a rate has none of its own, but its numerator has.
 *
 * @example additiveMeasure('deathsPerMillion') // 'deaths'
 */
export function additiveMeasure(measure: LossMeasure): AdditiveMeasure {
  if (measure === 'deathsPerMillion') return 'deaths';
  return measure === 'lossPercentOfGdp' ? 'lossUsd' : measure;
}
