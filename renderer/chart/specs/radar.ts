import type { ChartFrame, ChartValue } from './frame.ts';
import type { NodeLabel } from './nodeLabel.ts';

/** One area of a radar: a value for each node, in the order of the nodes. */
export interface RadarArea {
  readonly area: string;
  readonly label: string;
  readonly values: readonly ChartValue[];
}

/** Two to six areas over the same nodes; the figure states that the enclosed area means nothing. */
export interface RadarSpec extends ChartFrame {
  readonly kind: 'radar';
  readonly nodes: readonly NodeLabel[];
  readonly areas: readonly RadarArea[];
  /** Ends of the scale that all nodes share: the centre and the rim. */
  readonly range: readonly [least: number, greatest: number];
}
