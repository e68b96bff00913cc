import type { LossMeasure } from '../../analysis/losses/question.ts';

/** A measure that tables of countries may have a column of. */
export type ShownMeasure = Exclude<LossMeasure, 'distinctEvents'>;

const others: readonly ShownMeasure[] = [
  'events',
  'deaths',
  'affected',
  'lossUsd',
  'deathsPerMillion',
  'lossPercentOfGdp',
];

const adjusted = others.map((measure) => (measure === 'lossUsd' ? 'lossUsdAdjusted' : measure));

/**
 * What a table tells of each country beside the measure that is asked for: losses at one price level, in
 * that of the question.
 *
 * @param measure - of the question
 * @returns the same list for the same measure
 * @example shownMeasures('lossUsdAdjusted').includes('lossUsd') // false
 */
export function shownMeasures(measure: LossMeasure): readonly ShownMeasure[] {
  return measure === 'lossUsdAdjusted' ? adjusted : others;
}
