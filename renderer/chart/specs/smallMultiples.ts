import type { ChartFrame, ChartValue } from './frame.ts';

/** One panel: values and baseline of an area, year by year in the order of the years. */
export interface SmallMultiplesPanel {
  readonly area: string;
  readonly label: string;
  readonly values: readonly ChartValue[];
  /** Empty when there is none. */
  readonly baseline: readonly ChartValue[];
}

/** One small line chart for each area, all on the same axes. */
export interface SmallMultiplesSpec extends ChartFrame {
  readonly kind: 'smallMultiples';
  /** Rising, without holes. */
  readonly years: readonly number[];
  readonly panels: readonly SmallMultiplesPanel[];
  /** What the baseline is, such as `Mean of the 10 years before`. */
  readonly baselineLabel: string;
  /** Years that the source has not yet closed: drawn as rings. */
  readonly partialYears: readonly number[];
}
