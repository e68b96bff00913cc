import type { LossFigure, Quantity } from '../assessment.ts';
import type { LossIndicators } from './lossIndicator.ts';

/** What stands above and below the line of a rate. */
export interface RateTerm {
  readonly above: number;
  /** People, US dollars of the year, or square kilometres; of every year that counts. */
  readonly below: number;
}

/** What one year or one area brings to an indicator. */
export interface IndicatorPart {
  /** Of parts by area; null in parts by year. */
  readonly area: string | null;
  /** Of parts by year; null in parts by area. */
  readonly year: number | null;
  /** The measure of this part alone, with its coverage. */
  readonly figure: LossFigure;
  /** The loss in US dollars of the year, where the measure tells it at another price level. */
  readonly lossOfYear: Quantity | null;
  /** Of a rate. */
  readonly terms: RateTerm | null;
}

/** How the numbers of one row of an answer come about. */
export interface ExplainedIndicator {
  /** The answer that the row is of. */
  readonly answer: LossIndicators;
  /** Of the row; `TOTAL` of all together. */
  readonly code: string;
  /** The sums behind a rate; null for what is no rate of sums. */
  readonly terms: RateTerm | null;
  /** Every year that counts, rising. */
  readonly byYear: readonly IndicatorPart[];
  /** The years before that the source covers, rising. */
  readonly before: readonly { readonly year: number; readonly value: Quantity }[];
  /** Every area of a row of several areas that the source covers; empty where parts say nothing. */
  readonly byArea: readonly IndicatorPart[];
}
