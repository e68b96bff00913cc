import type { ChartFrame, ChartValue } from './frame.ts';

/** The spread of one area's rank over the runs of an uncertainty analysis. */
export interface RankInterval {
  readonly area: string;
  readonly label: string;
  /** Rank in the index as it stands. */
  readonly nominal: ChartValue;
  readonly median: ChartValue;
  readonly lower: ChartValue;
  readonly upper: ChartValue;
}

/** Medians and intervals of ranks in the order given; rank 1 is at the left. */
export interface IntervalPlotSpec extends ChartFrame {
  readonly kind: 'intervalPlot';
  readonly areas: readonly RankInterval[];
  /** Percentiles of the interval's ends, such as 5 and 95. */
  readonly percentiles: readonly [lower: number, upper: number];
  readonly runs: number;
  readonly seed: number;
}
