import type { ChartFrame, ChartValue } from './frame.ts';

/** A sensitivity index with the interval of its resamples. */
export interface SobolEstimate {
  readonly value: ChartValue;
  readonly interval: readonly [lower: number, upper: number] | null;
}

/** What one assumption contributes to the spread of the ranks. */
export interface SobolAssumption {
  /** Code of the assumption. */
  readonly assumption: string;
  readonly label: string;
  /** Alone. */
  readonly first: SobolEstimate;
  /** Together with all others. */
  readonly total: SobolEstimate;
}

/** First-order and total sensitivity indices of assumptions. */
export interface SobolBarsSpec extends ChartFrame {
  readonly kind: 'sobolBars';
  readonly assumptions: readonly SobolAssumption[];
  /** Builds that the indices rest on. */
  readonly runs: number;
  readonly seed: number;
}
