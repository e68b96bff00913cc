import type { Column } from '../../column.ts';
import type { AreaYears, LossData } from '../lossData.ts';
import type { GroupedAreas } from './cellGroupings.ts';

/** Denominators by area and year, and what prices and wealth are told by. */
export interface IndicatorEconomy extends AreaYears {
  /** Gross domestic product per person in international dollars of 2021. */
  readonly gdpPpp2021PerPerson: Column;
}

/**
 * All that a question about indicators is answered from. `hazard` of the entries is the place in
 * `groups` of a row's hazard or subtype, where rows stand for those.
 */
export interface IndicatorData extends Omit<LossData, 'economy'> {
  readonly economy: IndicatorEconomy;
  /** Land area of each area, NaN at a gap; one for all years. */
  readonly landAreaKm2: Float64Array;
  /** US consumer prices by year, any reference; a year without an index is absent. */
  readonly consumerPriceIndex: ReadonlyMap<number, number>;
  /** Codes of the groups that the dimension makes of areas, hazards or subtypes, in their order. */
  readonly groups: readonly string[];
  /** Place in `groups` of each area, where rows stand for groups of areas; else 0. */
  readonly groupOfArea: Int32Array;
  /** Where rows stand for several sets: each set as a group of its own. An area may be in several. */
  readonly sets?: readonly GroupedAreas[];
}
