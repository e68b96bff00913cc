import type { LossEvent } from '../lossEvents.ts';

/** A made-up event of which nothing is known but what is given. */
export function lossEvent(known: Partial<LossEvent>): LossEvent {
  return {
    eventId: 'e',
    countryEventId: 'e-CHN',
    part: 1,
    parts: 1,
    year: known.startYear ?? null,
    areaThen: 'CHN',
    area: 'CHN',
    hazard: 'flood',
    subtype: null,
    startYear: null,
    startMonth: null,
    startDay: null,
    startPrecision: null,
    endYear: null,
    endMonth: null,
    endDay: null,
    endPrecision: null,
    deaths: null,
    injured: null,
    affected: null,
    homeless: null,
    totalAffected: null,
    lossUsd: null,
    lossUsdAdjusted: null,
    insuredLossUsd: null,
    insuredLossUsdAdjusted: null,
    consumerPriceIndex: null,
    historic: null,
    source: 'made up',
    origin: 'x.csv:2:1',
    ...known,
  };
}
