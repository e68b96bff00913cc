import type { Column, MissingReason } from '../column.ts';
import type { AreaYears, DistinctEvents, LossEntries, LossQuantity } from './lossData.ts';

/**
 * Where areas or hazards of one list stand in another: by their place in the first, the place in the
 * second, or −1 where the second does not have them.
 *
 * @param from - codes, each once
 * @param to -   codes, each once
 * @returns one place for each code of the first list
 * @cost O(from + to)
 * @example [...placesIn(['flood', 'storm'], ['storm'])] // [-1, 0]
 */
export function placesIn(from: readonly string[], to: readonly string[]): Int32Array {
  const places = new Map(to.map((code, place) => [code, place]));
  return Int32Array.from(from, (code) => places.get(code) ?? -1);
}

/**
 * The rows of some areas and hazards, placed anew.
 *
 * @param entries - rows of the source
 * @param areas -   new place of each area, −1 for one to leave out
 * @param hazards - new place of each hazard, −1 for one to leave out
 * @returns the rows that are left, in the order of the source
 * @cost O(rows)
 */
export function selectEntries(
  entries: LossEntries,
  areas: Int32Array,
  hazards: Int32Array,
): LossEntries {
  const { distinct } = entries;
  const rows = keptRows(entries.area, areas, entries.hazard, hazards);
  return {
    area: placedAt(entries.area, rows, areas),
    year: integersAt(entries.year, rows),
    hazard: placedAt(entries.hazard, rows, hazards),
    entries: integersAt(entries.entries, rows),
    events: numbersAt(entries.events, rows),
    deaths: quantityAt(entries.deaths, rows),
    affected: quantityAt(entries.affected, rows),
    lossUsd: quantityAt(entries.lossUsd, rows),
    lossUsdAdjusted: quantityAt(entries.lossUsdAdjusted, rows),
    ...(distinct === undefined ? {} : { distinct: selectDistinct(distinct, rows, areas, hazards) }),
  };
}

/**
 * The denominators of some areas, placed anew.
 *
 * @param economy - rows by area and year
 * @param areas -   new place of each area, −1 for one to leave out
 * @returns the rows that are left, in the same order
 * @cost O(rows)
 */
export function selectAreaYears(economy: AreaYears, areas: Int32Array): AreaYears {
  const rows = keptRows(economy.area, areas);
  return {
    area: placedAt(economy.area, rows, areas),
    year: integersAt(economy.year, rows),
    population: columnAt(economy.population, rows),
    gdpUsd: columnAt(economy.gdpUsd, rows),
  };
}

function selectDistinct(
  { own, shared }: DistinctEvents,
  rows: Int32Array,
  areas: Int32Array,
  hazards: Int32Array,
): DistinctEvents {
  const sharedRows = keptRows(shared.area, areas, shared.hazard, hazards);
  return {
    own: numbersAt(own, rows),
    shared: {
      event: integersAt(shared.event, sharedRows),
      area: placedAt(shared.area, sharedRows, areas),
      year: integersAt(shared.year, sharedRows),
      hazard: placedAt(shared.hazard, sharedRows, hazards),
    },
  };
}

/**
 * The rows of some areas, and of some hazards, in their order.
 *
 * @param area -    place of each row's area
 * @param areas -   new place of each area, −1 for one to leave out
 * @param hazard -  place of each row's hazard
 * @param hazards - new place of each hazard, −1 for one to leave out
 */
export function keptRows(
  area: Int32Array,
  areas: Int32Array,
  hazard?: Int32Array,
  hazards?: Int32Array,
): Int32Array {
  const rows = new Int32Array(area.length);
  let kept = 0;
  for (let row = 0; row < area.length; row += 1) {
    if ((areas[area[row] ?? -1] ?? -1) < 0) continue;
    if (hazards !== undefined && (hazards[hazard?.[row] ?? -1] ?? -1) < 0) continue;
    rows[kept] = row;
    kept += 1;
  }
  return rows.subarray(0, kept);
}

function placedAt(source: Int32Array, rows: Int32Array, places: Int32Array): Int32Array {
  return rows.map((row) => places[source[row] ?? -1] ?? -1);
}

function integersAt(source: Int32Array, rows: Int32Array): Int32Array {
  return rows.map((row) => source[row] ?? 0);
}

function numbersAt(source: Float64Array, rows: Int32Array): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    numbers[place] = source[rows[place] ?? -1] ?? Number.NaN;
  }
  return numbers;
}

/** A quantity in some rows of it. */
export function quantityAt({ sum, reported }: LossQuantity, rows: Int32Array): LossQuantity {
  return { sum: columnAt(sum, rows), reported: integersAt(reported, rows) };
}

/** A column in some rows of it: reasons are looked up at gaps only. */
export function columnAt({ values, missing }: Column, rows: Int32Array): Column {
  const numbers = numbersAt(values, rows);
  const gaps = new Map<number, MissingReason>();
  if (missing.size === 0) return { values: numbers, missing: gaps };
  for (let place = 0; place < rows.length; place += 1) {
    if (!Number.isNaN(numbers[place])) continue;
    const reason = missing.get(rows[place] ?? -1);
    if (reason !== undefined) gaps.set(place, reason);
  }
  return { values: numbers, missing: gaps };
}
