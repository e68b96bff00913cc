import type { ChartFrame, ChartValue } from './frame.ts';

/** A quantity that an axis or the size of bubbles stands for. */
export interface BubbleQuantity {
  readonly label: string;
  /** Empty for a pure number. */
  readonly unit: string;
}

/** One area by two quantities, as large as a third. */
export interface Bubble {
  readonly area: string;
  readonly label: string;
  readonly x: ChartValue;
  readonly y: ChartValue;
  readonly size: ChartValue;
}

/** Where the quadrants meet, and by which rule, such as `medians`. */
export interface QuadrantCuts {
  readonly x: number;
  readonly y: number;
  readonly rule: string;
}

/** Areas as bubbles between two axes, parted into quadrants. */
export interface BubbleMatrixSpec extends ChartFrame {
  readonly kind: 'bubbleMatrix';
  readonly x: BubbleQuantity;
  readonly y: BubbleQuantity;
  readonly size: BubbleQuantity;
  /** Logarithmic axes have no place for zero: such areas are counted with the gaps. */
  readonly scale: 'linear' | 'logarithmic';
  readonly cuts: QuadrantCuts | null;
  readonly bubbles: readonly Bubble[];
}
