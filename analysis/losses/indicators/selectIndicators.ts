import { columnAt, keptRows, selectAreaYears } from '../selectLosses.ts';
import type { IndicatorEconomy } from './indicatorData.ts';

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
