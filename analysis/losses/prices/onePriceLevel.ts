import { failure, type Result, success } from '../../failure.ts';

/** Amounts that are told in dollars of the year of each event, side by side with other years. */
const MIXED: readonly string[] = ['lossUsd', 'lossUsdPerKm2'];

/**
 * Whether amounts of a measure in different years can be ordered or fitted together: dollars of the year
 * cannot, because a flood of 2001 and one of 2021 that destroyed the same things have different amounts.
 *
 * @param measure - of losses or of indicators, by its name
 * @param step -    that orders or fits them
 * @returns the measure
 * @fails bad-setting  the measure mixes price levels
 * @source coles2001, chapter 1: values of one distribution
 * @example onePriceLevel('lossUsdAdjusted', 'lossExtremes').ok // true
 */
export function onePriceLevel<Measure extends string>(
  measure: Measure,
  step: string,
): Result<Measure> {
  if (!MIXED.includes(measure)) return success(measure);
  const message = `${step} needs one price level, got ${measure}: use lossUsdAdjusted or lossPercentOfGdp`;
  return failure('bad-setting', step, message, [measure]);
}
