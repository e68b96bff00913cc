import type { AdditiveMeasure } from '../additiveMeasure.ts';
import type { Baseline, LossFigure, Quantity } from '../assessment.ts';
import type { LossMeasure, LossQuestion } from '../question.ts';

/** One number of the answer to a question about losses, by what it is of. */
export interface LossNumber {
  readonly measure: LossMeasure;
  /** A member of the country set; null is all of them together. */
  readonly area: string | null;
  /** A year of the question; null is its whole period. */
  readonly year: number | null;
  /** A hazard of the question; null is all of them together. */
  readonly hazard: string | null;
}

/** A number to explain, of the answer to this question. */
export interface LossNumberQuestion {
  readonly question: LossQuestion;
  readonly number: LossNumber;
}

/** What one area or one year brings to a number. */
export interface LossPart {
  /** Of parts by area; null in parts by year. */
  readonly area: string | null;
  /** Of parts by year; null in parts by area. */
  readonly year: number | null;
  /** The measure of this part alone. */
  readonly value: Quantity;
  /** What is added to the sum, or above the line of a rate. */
  readonly numerator: number;
  /** What is added below the line of a rate: people or US dollars of a year; null for a sum. */
  readonly denominator: number | null;
  /** Entries of the source that report the quantity and count. */
  readonly reported: number;
  readonly entries: number;
  /** Areas and years that count for neither side because their entries do not report it. */
  readonly cellsNotReported: number;
  /** Areas and years that count for neither side because population or GDP is missing. */
  readonly cellsWithoutDenominator: number;
}

/** A year that belongs to the period and does not count. */
export interface YearLeftOut {
  readonly year: number;
  readonly reason: 'partial-year' | 'not-covered';
}

/** The years before a year, one by one, with their mean and median. */
export interface ExplainedBaseline extends Baseline {
  readonly before: readonly { readonly year: number; readonly value: Quantity }[];
}

/** A hazard's share: of which sum, out of which. */
export interface ExplainedShare {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** Rounded so that all shares add up to 100. */
  readonly percent: Quantity;
}

/** How one number about losses comes about. */
export interface ExplainedLoss {
  readonly number: LossNumber;
  readonly question: LossQuestion;
  readonly answer: LossFigure;
  /** What is summed: the measure itself, or what stands above the line of a rate. */
  readonly of: AdditiveMeasure;
  /** What the division is multiplied by: 1 for a sum. */
  readonly scale: 1 | 100 | 1_000_000;
  /** Whether parts add up: distinct events count once in each part that they touch. */
  readonly adds: boolean;
  readonly numerator: number;
  readonly denominator: number | null;
  /** Every year that counts, rising; empty for the number of one year. */
  readonly byYear: readonly LossPart[];
  /** Every area that the source covers, in the order of the code; empty for one area. */
  readonly byArea: readonly LossPart[];
  readonly yearsLeftOut: readonly YearLeftOut[];
  /** Of the number of one year. */
  readonly baseline: ExplainedBaseline | null;
  /** Of a hazard over the whole period. */
  readonly share: ExplainedShare | null;
}
