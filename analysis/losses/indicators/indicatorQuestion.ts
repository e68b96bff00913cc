/** What is asked of losses: sums, and rates of sums or means of yearly rates. */
export const indicatorMeasures = [
  'events',
  'distinctEvents',
  'deaths',
  'affected',
  'lossUsd',
  'lossUsdAdjusted',
  'lossUsdScaled',
  'deathsPerMillion',
  'meanDeathsPerMillion',
  'deathsPer100k',
  'affectedPer100k',
  'lossPercentOfGdp',
  'meanLossPercentOfGdp',
] as const;

/**
 * One of the measures. Events are country-events; `distinctEvents` need a table of events. `lossUsd` is in US dollars of the year,
 * `lossUsdAdjusted` as the source adjusts it by consumer prices, `lossUsdScaled` in the size of the
 * area's economy in the reference year. Rates per GDP always take the loss of the year.
 */
export type IndicatorMeasure = (typeof indicatorMeasures)[number];

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
  /** The year whose economy `lossUsdScaled` is told in. */
  readonly scaleYear: number;
  readonly withPartialYears: boolean;
}
