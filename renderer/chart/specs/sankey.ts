import type { ChartFrame } from './frame.ts';

/** A place that flows pass through. */
export interface SankeyNode {
  /** Code: an area's at the stage of areas, a hazard's or region's elsewhere. */
  readonly node: string;
  readonly label: string;
  /** Column from the left, from 0. */
  readonly stage: number;
  /** Whether the code is an area's. */
  readonly isArea: boolean;
}

/** A flow between nodes of neighbouring stages. */
export interface SankeyFlow {
  readonly from: string;
  readonly to: string;
  /** Greater than zero. */
  readonly value: number;
}

/** Values that flow from stage to stage, such as region, country, hazard; never the only form. */
export interface SankeySpec extends ChartFrame {
  readonly kind: 'sankey';
  /** Names of the stages. */
  readonly stages: readonly string[];
  readonly nodes: readonly SankeyNode[];
  readonly flows: readonly SankeyFlow[];
}
