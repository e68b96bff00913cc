import type { LossEvent } from './lossEvents.ts';

/**
 * A drought of several years as one part for each year, by the rule of CRED's yearly tables: deaths
 * and losses are divided by the number of years, persons affected are counted in each year.
 *
 * Any other event, and a drought whose end is unknown or lies before its start, stays whole. Only
 * the first part counts as an event, see `countEvents`. The rule does not mend the price level: the
 * adjusted loss of each part is its share of the one that the publisher gives.
 *
 * @param event - one country-event as recorded
 * @returns the event itself, or its parts in the order of the years
 * @source ifrc2010, annex 1, disaster data of CRED: rules regarding data for droughts
 * @example `droughtByYear(drought)` // deaths 30 of 1999 to 2001: 10, 10, 10
 */
export function droughtByYear(event: LossEvent): readonly LossEvent[] {
  const { startYear, endYear } = event;
  if (event.hazard !== 'drought' || startYear === null || endYear === null) return [event];
  const years = endYear - startYear + 1;
  if (years < 2 || event.parts > 1) return [event];
  const share = (total: number | null): number | null => (total === null ? null : total / years);
  return Array.from({ length: years }, (_, index) => ({
    ...event,
    part: index + 1,
    parts: years,
    year: startYear + index,
    deaths: share(event.deaths),
    lossUsd: share(event.lossUsd),
    lossUsdAdjusted: share(event.lossUsdAdjusted),
    insuredLossUsd: share(event.insuredLossUsd),
    insuredLossUsdAdjusted: share(event.insuredLossUsdAdjusted),
  }));
}
