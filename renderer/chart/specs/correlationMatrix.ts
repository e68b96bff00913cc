import type { ChartFrame, ChartValue } from './frame.ts';
import type { NodeLabel } from './nodeLabel.ts';

/** Correlations of indicators or nodes with each other. */
export interface CorrelationMatrixSpec extends ChartFrame {
  readonly kind: 'correlationMatrix';
  readonly nodes: readonly NodeLabel[];
  /** A square of coefficients from -1 to 1, row by row in the order of the nodes. */
  readonly values: readonly (readonly ChartValue[])[];
  readonly method: 'pearson' | 'spearman' | 'kendall';
}
