import type { ChartFrame, ChartValue } from './frame.ts';

/** An observed value with the return period of its place. */
export interface ExceedancePoint {
  /** What was observed, such as `2008` or `China 2008`. */
  readonly label: string;
  readonly year: number;
  readonly area: string | null;
  readonly value: number;
  readonly returnPeriodYears: number;
  /** Limits of the return period; null where none are known. */
  readonly interval: readonly [lower: number, upper: number] | null;
}

/** A level of a fitted model. */
export interface ExceedanceLevel {
  readonly returnPeriodYears: number;
  readonly level: ChartValue;
  readonly lower: ChartValue;
  readonly upper: ChartValue;
  /** Too far beyond the record to be trusted. */
  readonly isBeyondRecord: boolean;
}

/** How rare losses are: observed values by return period, and a fitted model with its interval. */
export interface ExceedanceCurveSpec extends ChartFrame {
  readonly kind: 'exceedanceCurve';
  readonly points: readonly ExceedancePoint[];
  /** Rising by return period; empty without a fit. */
  readonly levels: readonly ExceedanceLevel[];
  /** The longest return period that the record bears; the curve is dashed from there on. */
  readonly trustedYears?: number;
  /** Such as `Generalised Pareto distribution`; null without a fit. */
  readonly model: string | null;
  /** Of the intervals, such as 0.95. */
  readonly confidence: number;
  readonly scale: 'linear' | 'logarithmic';
}
