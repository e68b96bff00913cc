import type { PlottingPosition } from '../risk/empiricalExceedance.ts';
import type { ExtremeModel } from './lossExtremes.ts';

/**
 * What is measured of disaster losses; rates and shares are derived, the others are sums. `events`
 * are country-events; `lossUsd` is in dollars of the year, `lossUsdAdjusted` in dollars of one year, as the
 * source adjusts by consumer prices; `distinctEvents`, which count once however many areas they struck, need a
 * table of events and cannot be added up.
 */
export const lossMeasures = [
  'events',
  'distinctEvents',
  'deaths',
  'affected',
  'lossUsd',
  'lossUsdAdjusted',
  'deathsPerMillion',
  'lossPercentOfGdp',
] as const;

export type LossMeasure = (typeof lossMeasures)[number];

/** How many years before a year its baseline mean is taken over, the year itself left out. */
export type BaselineYears = 10 | 20 | 30;

/** How years before a year are taken together: single catastrophes pull up the mean only. */
export type BaselineStatistic = 'mean' | 'median';

/** The whole state of a question about losses: which areas, hazards and years, measured how. */
export interface LossQuestion {
  /** Code of a table of events that a person brought; the bundled country profiles when absent. */
  readonly source?: string;
  /** Code of a country set, such as `BRI_SIGNATORIES`, or codes of areas with commas: `MDV,NRU`. */
  readonly countrySet: string;
  /** Hazard codes, such as `flood`; at least one. */
  readonly hazards: readonly string[];
  readonly firstYear: number;
  /** Last year, inclusive. */
  readonly lastYear: number;
  readonly measure: LossMeasure;
  readonly baselineYears: BaselineYears;
  /** What the years before are taken together by; the mean when absent. */
  readonly baselineStatistic?: BaselineStatistic;
  /** Whether a year that the source marks as not yet complete counts in sums, means and rates. */
  readonly withPartialYears: boolean;
}

/** A question about one member of its country set alone. */
export interface AreaQuestion {
  readonly question: LossQuestion;
  /** ISO 3166-1 alpha-3. */
  readonly area: string;
}

/** What is ordered by rarity: the sum of all areas by year, or single areas and years. */
export type ExceedanceBasis = 'yearlySums' | 'areaYears';

/** A question about how rare losses are. */
export interface ExceedanceQuestion {
  readonly question: LossQuestion;
  /** A member of the country set, or null for all of it. */
  readonly area: string | null;
  readonly basis: ExceedanceBasis;
  /** Weibull's unless told otherwise. */
  readonly position?: PlottingPosition;
}

/** A question about the extremes of single areas and years, taken as events. */
export interface ExtremesQuestion {
  readonly question: LossQuestion;
  /** A member of the country set, or null for all of it. */
  readonly area: string | null;
  readonly model: ExtremeModel;
  /** The share of the values that lie below the threshold, 0 to 1; yearly maxima need none. */
  readonly belowThreshold: number;
  readonly position: PlottingPosition;
  /** The longest return period of the observed part of the hybrid curve. */
  readonly switchYears: number;
  /** Within how many years chances are told. */
  readonly horizonYears: number;
}
