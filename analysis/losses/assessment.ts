import type { MissingReason } from '../column.ts';
import type { LossMeasure, LossQuestion } from './question.ts';

/** A number, or the reason why there is none. */
export type Quantity = number | MissingReason;

/** One figure with its coverage: how many of the source's entries behind it report this quantity. */
export interface LossFigure {
  readonly value: Quantity;
  /** Entries (area, year, hazard subtype) that report the quantity. */
  readonly reported: number;
  /** All entries behind the figure. */
  readonly entries: number;
}

/** Every measure of one group of entries. Distinct events are a gap without a table of events. */
export type LossFigures = Readonly<Record<LossMeasure, LossFigure>>;

/** The figures of one area over the whole period, and its rank by the question's measure. */
export interface AreaLosses {
  readonly area: string;
  readonly figures: LossFigures;
  /** 1 = greatest; ties share the smallest rank; an area without the measure has a reason. */
  readonly rank: Quantity;
  /** The question's measure in each year of the period, in the order of the years. */
  readonly byYear: readonly Quantity[];
  /** The question's measure of each hazard over the period, in the order of the question. */
  readonly byHazard: readonly Quantity[];
}

/** The figures of all areas together in one year, against the mean of the years before. */
export interface YearLosses {
  readonly year: number;
  /** The source has not yet closed this year. */
  readonly partial: boolean;
  readonly figures: LossFigures;
  readonly baseline: Baseline;
}

/** The mean and the median of the question's measure over the years before a year. */
export interface Baseline {
  readonly mean: Quantity;
  /** Single disasters pull the mean up; the median they do not. */
  readonly median: Quantity;
  /** Years asked for and years that the data cover: "n of k years". */
  readonly yearsAsked: number;
  readonly yearsUsed: number;
  /** 100 · (value / mean − 1), in percent. */
  readonly deviationPercent: Quantity;
  /** 100 · (value / median − 1), in percent. */
  readonly deviationFromMedianPercent: Quantity;
}

/** The figures of one hazard over the whole period. */
export interface HazardLosses {
  readonly hazard: string;
  readonly figures: LossFigures;
  /**
   * Share of the question's additive measure (deaths for deaths per million, loss for loss per
   * GDP), rounded by largest remainder to two decimals so that all shares sum to 100;
   * distinct events have none.
   */
  readonly sharePercent: Quantity;
}

/** The answer to one question about losses. */
export interface LossAssessment {
  readonly question: LossQuestion;
  /** One row for each area of the set, in the order of the code. */
  readonly areas: readonly AreaLosses[];
  /** One row for each year of the period, rising. */
  readonly years: readonly YearLosses[];
  /** One row for each hazard asked for, in the order of the question. */
  readonly hazards: readonly HazardLosses[];
  readonly total: LossFigures;
  /** Areas of the set that the source has no entry for at all, in the order of the code. */
  readonly areasWithoutEntries: readonly string[];
}
