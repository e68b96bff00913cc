import type { LorenzPoint } from '../../risk/concentration.ts';
import type { LossFigure, Quantity } from '../assessment.ts';
import type { IndicatorMeasure, IndicatorQuestion } from './indicatorQuestion.ts';

/** Every measure of one row, each with its coverage. */
export type IndicatorFigures = Readonly<Record<IndicatorMeasure, LossFigure>>;

/** The mean over a row's years against the mean and the median of the years before them. */
export interface YearsBefore {
  /** Mean by year of the row's own years; the year's value where it is one. */
  readonly perYear: Quantity;
  /** How many of the row's own years have a value: those that `perYear` is the mean of. */
  readonly ownYearsUsed: number;
  readonly mean: Quantity;
  readonly median: Quantity;
  readonly deviationFromMeanPercent: Quantity;
  readonly deviationFromMedianPercent: Quantity;
  /** Years that the data cover and years asked for: "n of k years". */
  readonly yearsUsed: number;
  readonly yearsAsked: number;
}

/** One row of the answer. */
export interface LossIndicator {
  /** Area, set, group, hazard, `hazard/subtype`, year, or decade such as `2010s`. */
  readonly code: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly figures: IndicatorFigures;
  /** Areas with at least one event. */
  readonly areasWithEvents: number;
  /** 1 = greatest by the question's measure. */
  readonly rank: Quantity;
  /**
   * Of all rows, by largest remainder; of all areas together where rows stand for several sets. Of the
   * numerator where the measure is a rate.
   */
  readonly sharePercent: Quantity;
  /** Of the whole world in the same years and hazards; of the numerator of a rate. */
  readonly shareOfWorldPercent: Quantity;
  readonly before: YearsBefore;
}

/** The answer to one question about indicators. */
export interface LossIndicators {
  readonly question: IndicatorQuestion;
  readonly rows: readonly LossIndicator[];
  /** All areas, hazards and years together; its rank and share are 1 and 100. */
  readonly total: LossIndicator;
  /** Gini's coefficient of the rows. */
  readonly gini: Quantity;
  /** The Lorenz curve of the rows, from (0, 0) to (1, 1); empty where there is no coefficient. */
  readonly lorenz: readonly LorenzPoint[];
  /** Share of the greatest rows in all. */
  readonly topSharePercent: Quantity;
  /** Areas that the source has no entry of at all. */
  readonly areasWithoutEntries: readonly string[];
}
