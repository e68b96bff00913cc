import type { LossData, LossEntries, LossQuantity } from '../lossData.ts';

/** The source's rows with the loss that the publisher adjusted by consumer prices. */
export interface IndicatorEntries extends LossEntries {
  /** A gap where not reported, or where the year has no price index yet. */
  readonly lossUsdAdjusted: LossQuantity;
}

/** All that a question about indicators is answered from. */
export interface IndicatorData extends Omit<LossData, 'entries'> {
  /** `hazard` is the place in `groups` of a row's hazard or subtype, where rows stand for those. */
  readonly entries: IndicatorEntries;
  /** Codes of the groups that the dimension makes of areas, hazards or subtypes, in their order. */
  readonly groups: readonly string[];
  /** Place in `groups` of each area, where rows stand for groups of areas; else 0. */
  readonly groupOfArea: Int32Array;
}
