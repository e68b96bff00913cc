import type { ChartFrame } from './frame.ts';

/** A point of a Lorenz curve. */
export interface LorenzStep {
  /** Share of the areas, from those with least, 0 to 1. */
  readonly areas: number;
  /** Share of the total that these have, 0 to 1. */
  readonly total: number;
  /** The area that the step adds; empty at the origin. */
  readonly area: string;
  readonly label: string;
  /** What that area has; null at the origin. */
  readonly value: number | null;
}

/** How far a total is concentrated on few areas. */
export interface LorenzCurveSpec extends ChartFrame {
  readonly kind: 'lorenzCurve';
  /** From (0, 0) to (1, 1). */
  readonly steps: readonly LorenzStep[];
  /** Gini's coefficient, 0 to 1. */
  readonly gini: number;
}
