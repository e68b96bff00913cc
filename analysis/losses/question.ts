/**
 * What is measured of disaster losses; rates and shares are derived, the others are sums. `events`
 * are country-events; `distinctEvents`, which count once however many areas they struck, need a
 * table of events and cannot be added up.
 */
export const lossMeasures = [
  'events',
  'distinctEvents',
  'deaths',
  'affected',
  'lossUsd',
  'deathsPerMillion',
  'lossPercentOfGdp',
] as const;

export type LossMeasure = (typeof lossMeasures)[number];

/** How many years before a year its baseline mean is taken over, the year itself left out. */
export type BaselineYears = 10 | 20 | 30;

/** The whole state of a question about losses: which areas, hazards and years, measured how. */
export interface LossQuestion {
  /** Code of a table of events that a person brought; the bundled country profiles when absent. */
  readonly source?: string;
  /** Code of a country set, such as `BRI_SIGNATORIES`. */
  readonly countrySet: string;
  /** Hazard codes, such as `flood`; at least one. */
  readonly hazards: readonly string[];
  readonly firstYear: number;
  /** Last year, inclusive. */
  readonly lastYear: number;
  readonly measure: LossMeasure;
  readonly baselineYears: BaselineYears;
  /** Whether a year that the source marks as not yet complete counts in sums, means and rates. */
  readonly withPartialYears: boolean;
}

/** A question about one member of its country set alone. */
export interface AreaQuestion {
  readonly question: LossQuestion;
  /** ISO 3166-1 alpha-3. */
  readonly area: string;
}
