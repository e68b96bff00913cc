import { columnAt, keptRows, quantityAt, selectAreaYears, selectEntries } from '../selectLosses.ts';
import type { IndicatorEconomy, IndicatorEntries } from './indicatorData.ts';

/**
 * The rows of some areas and hazards or subtypes, placed anew, with the loss that the publisher
 * adjusted.
 *
 * @param entries - rows of the source
 * @param areas -   new place of each area, −1 for one to leave out
 * @param groups -  new place of each hazard or subtype, −1 for one to leave out
 * @returns the rows that are left, in the order of the source
 * @cost O(rows)
 */
export function selectIndicatorEntries(
  entries: IndicatorEntries,
  areas: Int32Array,
  groups: Int32Array,
): IndicatorEntries {
  const rows = keptRows(entries.area, areas, entries.hazard, groups);
  return {
    ...selectEntries(entries, areas, groups),
    lossUsdAdjusted: quantityAt(entries.lossUsdAdjusted, rows),
  };
}

/**
 * The denominators of some areas, placed anew, with the product per person.
 *
 * @param economy - rows by area and year
 * @param areas -   new place of each area, −1 for one to leave out
 * @returns the rows that are left, in the same order
 * @cost O(rows)
 */
export function selectIndicatorEconomy(
  economy: IndicatorEconomy,
  areas: Int32Array,
): IndicatorEconomy {
  const rows = keptRows(economy.area, areas);
  return {
    ...selectAreaYears(economy, areas),
    gdpPpp2021PerPerson: columnAt(economy.gdpPpp2021PerPerson, rows),
  };
}
