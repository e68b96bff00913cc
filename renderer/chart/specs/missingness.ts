import type { MissingReason } from '../../../analysis/column.ts';
import type { ChartFrame } from './frame.ts';
import type { NodeLabel } from './nodeLabel.ts';

/** Whether a cell holds a number, and if not, why; `partly` where only some of several do. */
export type CellState = 'present' | 'partly' | 'imputed' | MissingReason;

/** One row: a state for each node, in the order of the nodes. */
export interface MissingnessArea {
  readonly area: string;
  readonly label: string;
  readonly cells: readonly CellState[];
}

/** Which indicators each area has, and why others are missing. */
export interface MissingnessSpec extends ChartFrame {
  readonly kind: 'missingness';
  readonly nodes: readonly NodeLabel[];
  readonly areas: readonly MissingnessArea[];
}
