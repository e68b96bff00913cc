import type { Column, MissingReason } from '../column.ts';
import type { AreaYears, DistinctEvents, LossData, LossEntries, LossQuantity } from './lossData.ts';

/**
 * What the source has for one member of a country set, as if it were a set of its own.
 *
 * @param data - what the source has for the whole set
 * @param area - a member of the set
 * @returns the same rows, those of other members left out
 * @throws RangeError when the area is not a member of the set
 * @cost O(rows)
 * @example `dataOfArea(data, 'PAK').areas` is `['PAK']`
 */
export function dataOfArea(data: LossData, area: string): LossData {
  const place = data.areas.indexOf(area);
  if (place < 0) throw new RangeError(`dataOfArea needs a member of the set, got ${area}`);
  return {
    ...data,
    areas: [area],
    covered: [data.covered[place] === true],
    entries: entriesOf(data.entries, place),
    economy: economyOf(data.economy, place),
  };
}

function rowsOf(areas: Int32Array, place: number): readonly number[] {
  const rows: number[] = [];
  areas.forEach((area, row) => {
    if (area === place) rows.push(row);
  });
  return rows;
}

function entriesOf(entries: LossEntries, place: number): LossEntries {
  const rows = rowsOf(entries.area, place);
  const quantity = ({ sum, reported }: LossQuantity): LossQuantity => ({
    sum: columnAt(sum, rows),
    reported: integersAt(reported, rows),
  });
  return {
    area: new Int32Array(rows.length),
    year: integersAt(entries.year, rows),
    hazard: integersAt(entries.hazard, rows),
    entries: integersAt(entries.entries, rows),
    events: Float64Array.from(rows, (row) => entries.events[row] ?? Number.NaN),
    deaths: quantity(entries.deaths),
    affected: quantity(entries.affected),
    lossUsd: quantity(entries.lossUsd),
    ...(entries.distinct === undefined
      ? {}
      : { distinct: distinctOf(entries.distinct, rows, place) }),
  };
}

function distinctOf(
  { own, shared }: DistinctEvents,
  rows: readonly number[],
  place: number,
): DistinctEvents {
  const sharedRows = rowsOf(shared.area, place);
  return {
    own: Float64Array.from(rows, (row) => own[row] ?? Number.NaN),
    shared: {
      event: integersAt(shared.event, sharedRows),
      area: new Int32Array(sharedRows.length),
      year: integersAt(shared.year, sharedRows),
      hazard: integersAt(shared.hazard, sharedRows),
    },
  };
}

function economyOf(economy: AreaYears, place: number): AreaYears {
  const rows = rowsOf(economy.area, place);
  return {
    area: new Int32Array(rows.length),
    year: integersAt(economy.year, rows),
    population: columnAt(economy.population, rows),
    gdpUsd: columnAt(economy.gdpUsd, rows),
  };
}

function integersAt(source: Int32Array, rows: readonly number[]): Int32Array {
  return Int32Array.from(rows, (row) => source[row] ?? 0);
}

function columnAt(source: Column, rows: readonly number[]): Column {
  const missing = new Map<number, MissingReason>();
  rows.forEach((row, place) => {
    const reason = source.missing.get(row);
    if (reason !== undefined) missing.set(place, reason);
  });
  return { values: Float64Array.from(rows, (row) => source.values[row] ?? Number.NaN), missing };
}
