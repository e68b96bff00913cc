import { CompensatedSums } from '../stats/compensatedSums.ts';
import type { LossEntries, LossQuantity } from './lossData.ts';
import { type PlacedRows, placeRows } from './placeRows.ts';
import type { YearSpan } from './yearSpan.ts';

/** One quantity by area and year: its sum over the hazards counted, and how many entries report it. */
export interface QuantityTally {
  /** Meaningful where `reported` is above zero. */
  readonly sum: Float64Array;
  readonly reported: Int32Array;
}

/** What the source has by area and year, all counted hazards together; row = area · years + year. */
export interface Tally {
  /** The rows that have any entry, rising. */
  readonly filled: Int32Array;
  readonly entries: Int32Array;
  readonly events: QuantityTally;
  readonly deaths: QuantityTally;
  readonly affected: QuantityTally;
  readonly lossUsd: QuantityTally;
  readonly lossUsdAdjusted: QuantityTally;
  /** Only where the source lists events. */
  readonly distinct: DistinctTally | undefined;
}

/** Events told apart by area and year. */
export interface DistinctTally {
  /** Events in no other cell, by cell. */
  readonly own: Float64Array;
  /** Events that may lie in several cells: number and cell of each, rising by number. */
  readonly sharedEvent: Int32Array;
  readonly sharedCell: Int32Array;
}

/**
 * Adds the rows of the source up by area and year.
 *
 * @param entries - rows of the source
 * @param areas -   number of areas
 * @param span -    years of the grid; rows of other years are left out
 * @param hazard -  counts the rows of this hazard only; all when absent
 * @cost O(rows + areas · years)
 */
export function tally(entries: LossEntries, areas: number, span: YearSpan, hazard?: number): Tally {
  const size = areas * span.years;
  const { distinct } = entries;
  return tallyPlaced(
    entries,
    placeRows(entries, span, hazard),
    distinct === undefined ? undefined : placeRows(distinct.shared, span, hazard),
    new CompensatedSums(size),
    size,
  );
}

/**
 * Adds rows up whose cells are known.
 *
 * @param entries - rows of the source
 * @param placed -  the rows that count, and the cell of each
 * @param shared -  the same for events of several rows, where the source lists events
 * @param sums -    one for each cell, all zero; they are zero again at the end
 * @param size -    number of cells
 * @cost O(rows + cells)
 */
export function tallyPlaced(
  entries: LossEntries,
  placed: PlacedRows,
  shared: PlacedRows | undefined,
  sums: CompensatedSums,
  size: number,
): Tally {
  const counts = countEntries(entries.entries, placed, size);
  const filled = placesAboveZero(counts);
  const add = (quantity: LossQuantity): QuantityTally =>
    tallyQuantity(quantity, placed, filled, sums, size);
  return {
    filled,
    entries: counts,
    events: add({
      sum: { values: entries.events, missing: NO_GAPS },
      reported: entries.entries,
    }),
    deaths: add(entries.deaths),
    affected: add(entries.affected),
    lossUsd: add(entries.lossUsd),
    lossUsdAdjusted: add(entries.lossUsdAdjusted),
    distinct: tallyDistinct(entries, placed, shared, size),
  };
}

const NO_GAPS: LossQuantity['sum']['missing'] = new Map();

function countEntries(entries: Int32Array, { rows, cells }: PlacedRows, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let place = 0; place < rows.length; place += 1) {
    const cell = cells[place] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + (entries[rows[place] ?? 0] ?? 0);
  }
  return counts;
}

function placesAboveZero(counts: Int32Array): Int32Array {
  const places = new Int32Array(counts.length);
  let found = 0;
  for (let place = 0; place < counts.length; place += 1) {
    if ((counts[place] ?? 0) <= 0) continue;
    places[found] = place;
    found += 1;
  }
  return places.slice(0, found);
}

function tallyDistinct(
  { distinct }: LossEntries,
  { rows, cells }: PlacedRows,
  shared: PlacedRows | undefined,
  size: number,
): DistinctTally | undefined {
  if (distinct === undefined || shared === undefined) return undefined;
  const own = new Float64Array(size);
  for (let place = 0; place < rows.length; place += 1) {
    const cell = cells[place] ?? 0;
    own[cell] = (own[cell] ?? 0) + (distinct.own[rows[place] ?? 0] ?? 0);
  }
  const { event } = distinct.shared;
  return {
    own,
    sharedEvent: shared.rows.map((row) => event[row] ?? -1),
    sharedCell: shared.cells,
  };
}

/**
 * Adds one quantity of rows up whose cells are known.
 *
 * @param quantity - by row of the source
 * @param placed -   the rows that count, and the cell of each
 * @param filled -   the cells that have any
 * @param sums -     one for each cell, all zero; they are zero again at the end
 * @param size -     number of cells
 * @cost O(rows that count + cells)
 */
export function tallyQuantity(
  { sum: { values }, reported: reports }: LossQuantity,
  { rows, cells }: PlacedRows,
  filled: Int32Array,
  sums: CompensatedSums,
  size: number,
): QuantityTally {
  const sum = new Float64Array(size);
  const reported = new Int32Array(size);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const own = reports[row] ?? 0;
    if (own === 0) continue;
    const cell = cells[place] ?? 0;
    sums.add(cell, values[row] ?? Number.NaN);
    reported[cell] = (reported[cell] ?? 0) + own;
  }
  for (const cell of filled) {
    sum[cell] = sums.total(cell);
    sums.clear(cell);
  }
  return { sum, reported };
}
