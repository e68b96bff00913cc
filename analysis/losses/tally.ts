import { CompensatedSums } from '../stats/compensatedSums.ts';
import type { DistinctEvents, LossEntries, LossQuantity } from './lossData.ts';

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

/** The years of a grid of areas and years. */
export interface YearSpan {
  readonly firstYear: number;
  readonly years: number;
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
  const placed = placeRows(entries, span, hazard);
  const counts = new Int32Array(size);
  placed.cells.forEach((cell, place) => {
    const row = placed.rows[place] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + (entries.entries[row] ?? 0);
  });
  const filled = placesAboveZero(counts);
  const events = { sum: { values: entries.events, missing: NO_GAPS }, reported: entries.entries };
  return {
    filled,
    entries: counts,
    events: tallyQuantity(events, placed, filled, size),
    deaths: tallyQuantity(entries.deaths, placed, filled, size),
    affected: tallyQuantity(entries.affected, placed, filled, size),
    lossUsd: tallyQuantity(entries.lossUsd, placed, filled, size),
    distinct:
      entries.distinct === undefined
        ? undefined
        : tallyDistinct(
            entries.distinct,
            placed,
            size,
            placeRows(entries.distinct.shared, span, hazard),
          ),
  };
}

/** The rows that count, and the cell of each. */
interface PlacedRows {
  readonly rows: Int32Array;
  readonly cells: Int32Array;
}

const NO_GAPS: LossQuantity['sum']['missing'] = new Map();

/** Looked through once: what follows sees the rows that count only, few of a single hazard. */
function placeRows(
  entries: Pick<LossEntries, 'area' | 'year' | 'hazard'>,
  span: YearSpan,
  hazard: number | undefined,
): PlacedRows {
  const rows = new Int32Array(entries.area.length);
  const cells = new Int32Array(entries.area.length);
  let count = 0;
  entries.area.forEach((area, row) => {
    if (hazard !== undefined && entries.hazard[row] !== hazard) return;
    const year = (entries.year[row] ?? 0) - span.firstYear;
    if (year < 0 || year >= span.years) return;
    rows[count] = row;
    cells[count] = area * span.years + year;
    count += 1;
  });
  return { rows: rows.subarray(0, count), cells: cells.subarray(0, count) };
}

function placesAboveZero(counts: Int32Array): Int32Array {
  const places = new Int32Array(counts.length);
  let found = 0;
  counts.forEach((count, place) => {
    if (count <= 0) return;
    places[found] = place;
    found += 1;
  });
  return places.slice(0, found);
}

function tallyDistinct(
  { own, shared }: DistinctEvents,
  { rows, cells }: PlacedRows,
  size: number,
  placedShared: PlacedRows,
): DistinctTally {
  const ownInCell = new Float64Array(size);
  cells.forEach((cell, place) => {
    ownInCell[cell] = (ownInCell[cell] ?? 0) + (own[rows[place] ?? 0] ?? 0);
  });
  return {
    own: ownInCell,
    sharedEvent: placedShared.rows.map((row) => shared.event[row] ?? -1),
    sharedCell: placedShared.cells,
  };
}

function tallyQuantity(
  quantity: LossQuantity,
  { rows, cells }: PlacedRows,
  filled: Int32Array,
  size: number,
): QuantityTally {
  const sums = new CompensatedSums(size);
  const reported = new Int32Array(size);
  cells.forEach((cell, place) => {
    const row = rows[place] ?? 0;
    const reports = quantity.reported[row] ?? 0;
    if (reports === 0) return;
    sums.add(cell, quantity.sum.values[row] ?? Number.NaN);
    reported[cell] = (reported[cell] ?? 0) + reports;
  });
  const sum = new Float64Array(size);
  for (const cell of filled) sum[cell] = sums.total(cell);
  return { sum, reported };
}
