import type { PriceLevel } from '../prices/priceLevel.ts';

/** The measures that can be added over areas, years and hazards. */
export const additiveIndicators = [
  'events',
  'deaths',
  'affected',
  'lossUsd',
  'lossUsdAdjusted',
  'lossUsdScaled',
  'lossUsdNormalised',
  'lossPpp2021',
] as const;

/** One of the measures that can be added. */
export type AdditiveIndicator = (typeof additiveIndicators)[number];

/** Events that struck several areas, counted once: they cannot be added. */
export type DistinctIndicator = 'distinctEvents';

/** What amounts are set against. */
export type Denominator = 'population' | 'gdpUsd' | 'landAreaKm2';

/** Rates of sums: what over what, times what. Over several years they are rates per year. */
export const rateRules = {
  deathsPerMillion: { above: 'deaths', below: 'population', scale: 1e6 },
  affectedPerMillion: { above: 'affected', below: 'population', scale: 1e6 },
  deathsPer100k: { above: 'deaths', below: 'population', scale: 1e5 },
  affectedPer100k: { above: 'affected', below: 'population', scale: 1e5 },
  lossPercentOfGdp: { above: 'lossUsd', below: 'gdpUsd', scale: 100 },
  eventsPer1000Km2: { above: 'events', below: 'landAreaKm2', scale: 1000 },
  deathsPer1000Km2: { above: 'deaths', below: 'landAreaKm2', scale: 1000 },
  affectedPer1000Km2: { above: 'affected', below: 'landAreaKm2', scale: 1000 },
  lossUsdPerKm2: { above: 'lossUsd', below: 'landAreaKm2', scale: 1 },
} as const satisfies Readonly<
  Record<string, { above: AdditiveIndicator; below: Denominator; scale: number }>
>;

/** A rate of sums. */
export type RateIndicator = keyof typeof rateRules;

/** Means of the yearly rates, each beside its rate of sums. */
export const meanRules = {
  meanDeathsPerMillion: 'deathsPerMillion',
  meanAffectedPerMillion: 'affectedPerMillion',
  meanDeathsPer100k: 'deathsPer100k',
  meanAffectedPer100k: 'affectedPer100k',
  meanLossPercentOfGdp: 'lossPercentOfGdp',
} as const satisfies Readonly<Record<string, RateIndicator>>;

/** A mean of yearly rates. */
export type MeanIndicator = keyof typeof meanRules;

/** The price level of each amount of money. */
export const priceLevelOf = {
  lossUsd: 'current',
  lossUsdAdjusted: 'consumer-prices',
  lossUsdScaled: 'economy',
  lossUsdNormalised: 'normalised',
  lossPpp2021: 'international-2021',
  gdpUsd: 'current',
} as const satisfies Partial<Record<AdditiveIndicator | Denominator, PriceLevel>>;

/** Whether a measure is an amount of money. */
export function isMoney(
  measure: AdditiveIndicator | Denominator,
): measure is keyof typeof priceLevelOf {
  return Object.hasOwn(priceLevelOf, measure);
}

/** Whether a measure is a rate of sums. */
export function isRate(measure: string): measure is RateIndicator {
  return Object.hasOwn(rateRules, measure);
}

/** Whether a measure is a mean of yearly rates. */
export function isMean(measure: string): measure is MeanIndicator {
  return Object.hasOwn(meanRules, measure);
}
