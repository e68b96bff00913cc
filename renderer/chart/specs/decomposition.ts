import type { AreaValue } from './areaValue.ts';
import type { ChartFrame, ChartValue } from './frame.ts';
import type { NodeLabel } from './nodeLabel.ts';

/** One bar: the score of an area, and what each part contributes, in the order of the parts. */
export interface DecomposedArea extends AreaValue {
  readonly contributions: readonly ChartValue[];
}

/** Scores of areas split into the contributions of their children. */
export interface DecompositionSpec extends ChartFrame {
  readonly kind: 'decomposition';
  readonly parts: readonly NodeLabel[];
  readonly areas: readonly DecomposedArea[];
}
