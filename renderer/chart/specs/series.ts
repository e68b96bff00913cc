import type { ChartFrame, ChartValue } from './frame.ts';

/** One year of a series against the mean of the years before it. */
export interface YearValue {
  readonly year: number;
  readonly value: ChartValue;
  /** The source has not yet closed this year: drawn hatched. */
  readonly partial: boolean;
  /** Mean of the years before, in the unit of the values. */
  readonly baseline: ChartValue;
  readonly deviationPercent: ChartValue;
  readonly baselineYearsUsed: number;
}

/** The same measure for one area, year by year in the order of the years. */
export interface SeriesPart {
  readonly area: string;
  readonly label: string;
  readonly values: readonly ChartValue[];
}

/** Columns by year with the moving mean of the years before. */
export interface SeriesSpec extends ChartFrame {
  readonly kind: 'series';
  /** Rising, without holes. */
  readonly years: readonly YearValue[];
  /** Years that the baseline asks for: 10, 20 or 30. */
  readonly baselineYears: number;
  /** What they are taken together by; the mean when absent. */
  readonly baselineStatistic?: 'mean' | 'median';
  /** Areas that can be emphasised as a line over the columns; may be empty. */
  readonly parts: readonly SeriesPart[];
  /** The area of `parts` that a printed figure emphasises. */
  readonly emphasised: string | null;
}
