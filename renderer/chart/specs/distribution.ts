import type { AreaValue } from './areaValue.ts';
import type { ChartFrame } from './frame.ts';

/** Areas of one group, such as a region. */
export interface DistributionGroup {
  readonly group: string;
  readonly label: string;
  readonly areas: readonly AreaValue[];
}

/** A box and a strip of dots for each group. */
export interface DistributionSpec extends ChartFrame {
  readonly kind: 'distribution';
  readonly groups: readonly DistributionGroup[];
  /** Codes of areas whose dot is named. */
  readonly emphasised: readonly string[];
}
