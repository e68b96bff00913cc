import type { ChartFrame, ChartValue } from './frame.ts';

/** What a bar of a deviation stands for. */
export type DeviationOf = 'year' | 'item' | 'area';

/** One year, hazard or area against the years before. */
export interface Deviation {
  /** The year, or the code of the hazard or area. */
  readonly code: string;
  readonly label: string;
  readonly value: ChartValue;
  /** Mean or median of the years before, in the unit of the value. */
  readonly baseline: ChartValue;
  readonly deviationPercent: ChartValue;
  /** "n of k years". */
  readonly yearsUsed: number;
  /** The source has not yet closed this year. */
  readonly partial: boolean;
}

/** Bars above and below the mean or median of the years before: columns by year, lying bars else. */
export interface DeviationBarsSpec extends ChartFrame {
  readonly kind: 'deviationBars';
  readonly of: DeviationOf;
  readonly statistic: 'mean' | 'median';
  /** Years that the baseline asks for. */
  readonly baselineYears: number;
  readonly rows: readonly Deviation[];
}
