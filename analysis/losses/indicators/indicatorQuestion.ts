import {
  type AdditiveIndicator,
  additiveIndicators,
  type DistinctIndicator,
  type MeanIndicator,
  meanRules,
  type RateIndicator,
  rateRules,
} from './measures.ts';

/**
 * One of the measures: a sum, a rate of sums, or a mean of yearly rates. Events are country-events;
 * `distinctEvents` need a table of events.
 *
 * `lossUsd` is in US dollars of the year, `lossUsdAdjusted` as the source adjusts it by consumer
 * prices, `lossUsdScaled` in the size of the area's economy in the reference year,
 * `lossUsdNormalised` by prices, wealth and people, `lossPpp2021` in international dollars of 2021.
 * Rates per gross domestic product always take the loss of the year.
 */
export type IndicatorMeasure =
  | AdditiveIndicator
  | DistinctIndicator
  | RateIndicator
  | MeanIndicator;

/** Every measure, in the order of tables. */
export const indicatorMeasures: readonly IndicatorMeasure[] = [
  'events',
  'distinctEvents',
  ...additiveIndicators.filter((measure) => measure !== 'events'),
  // the keys of these tables are known to the last
  ...(Object.keys(rateRules) as RateIndicator[]),
  ...(Object.keys(meanRules) as MeanIndicator[]),
];

/** What the rows of an answer stand for. */
export const indicatorDimensions = [
  'country',
  'set',
  'continent',
  'region',
  'income',
  'hazard',
  'subtype',
  'year',
  'decade',
] as const;

/** What the rows of an answer stand for; `region` is the World Bank's. */
export type IndicatorDimension = (typeof indicatorDimensions)[number];

/** A question about the indicators of losses. */
export interface IndicatorQuestion {
  /** Name of the areas asked for: a country set, or a list of sets and areas. */
  readonly countrySet: string;
  readonly hazards: readonly string[];
  readonly firstYear: number;
  /** Inclusive. */
  readonly lastYear: number;
  /** What is ranked, shared out and compared with the years before. */
  readonly measure: IndicatorMeasure;
  readonly dimension: IndicatorDimension;
  readonly baselineYears: number;
  /** How many of the greatest rows the top share takes. */
  readonly topCount: number;
  /** The year that `lossUsdScaled` and `lossUsdNormalised` are told in. */
  readonly scaleYear: number;
  readonly withPartialYears: boolean;
}
