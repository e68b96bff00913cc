import type { ChartFrame, ChartValue } from './frame.ts';

/** One column of a stack. */
export interface StackColumn {
  /** The year, or another code. */
  readonly code: string;
  readonly label: string;
  /** The source has not yet closed this year. */
  readonly partial: boolean;
}

/** One layer of all stacks; hazards have their own colours everywhere. */
export interface StackPart {
  readonly code: string;
  readonly label: string;
  /** One value a column, none below zero. */
  readonly values: readonly ChartValue[];
}

/** What a measure is made of, column by column: in its unit, or as parts of a hundred. */
export interface StackedBarsSpec extends ChartFrame {
  readonly kind: 'stackedBars';
  readonly shape: 'bars' | 'areas';
  readonly show: 'amount' | 'share';
  readonly columns: readonly StackColumn[];
  /** From the bottom up. */
  readonly parts: readonly StackPart[];
}
