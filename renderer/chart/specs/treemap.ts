import type { ChartFrame, ChartValue } from './frame.ts';

/** A kind of part that all areas may have, such as a hazard. */
export interface PartLabel {
  readonly part: string;
  readonly label: string;
}

/** One area of a treemap: a value for each part, in the order of the parts. */
export interface TreemapArea {
  readonly area: string;
  readonly label: string;
  readonly values: readonly ChartValue[];
}

/** One group of a treemap, such as a region. */
export interface TreemapGroup {
  readonly group: string;
  readonly label: string;
  readonly areas: readonly TreemapArea[];
}

/** Values by group, area and part as nested rectangles; never the only form of its data. */
export interface TreemapSpec extends ChartFrame {
  readonly kind: 'treemap';
  readonly parts: readonly PartLabel[];
  readonly groups: readonly TreemapGroup[];
}
