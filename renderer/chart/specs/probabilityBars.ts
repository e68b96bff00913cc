import type { ChartFrame, ChartValue } from './frame.ts';

/** How often an area fell into each class, in the order of the classes. */
export interface ClassProbabilities {
  readonly area: string;
  readonly label: string;
  /** Shares of the runs, from 0 to 1. */
  readonly probabilities: readonly ChartValue[];
}

/** Stacked probabilities of the classes for each area. */
export interface ProbabilityBarsSpec extends ChartFrame {
  readonly kind: 'probabilityBars';
  /** Names of the classes from the lowest. */
  readonly classes: readonly string[];
  readonly areas: readonly ClassProbabilities[];
  readonly runs: number;
  readonly seed: number;
}
