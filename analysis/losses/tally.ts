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
  /** −1 where it does not count. */
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
  const cells = cellOfRow(entries, span, hazard);
  const counts = new Int32Array(size);
  cells.forEach((cell, row) => {
    if (cell >= 0) counts[cell] = (counts[cell] ?? 0) + (entries.entries[row] ?? 0);
  });
  const filled = Int32Array.from(new Set(cells.filter((cell) => cell >= 0))).sort();
  const events = { sum: { values: entries.events, missing: NO_GAPS }, reported: entries.entries };
  return {
    filled,
    entries: counts,
    events: tallyQuantity(events, cells, filled, size),
    deaths: tallyQuantity(entries.deaths, cells, filled, size),
    affected: tallyQuantity(entries.affected, cells, filled, size),
    lossUsd: tallyQuantity(entries.lossUsd, cells, filled, size),
    distinct: tallyDistinct(entries.distinct, cells, size, span, hazard),
  };
}

function tallyDistinct(
  distinct: DistinctEvents | undefined,
  cells: Int32Array,
  size: number,
  span: YearSpan,
  hazard: number | undefined,
): DistinctTally | undefined {
  if (distinct === undefined) return undefined;
  const own = new Float64Array(size);
  cells.forEach((cell, row) => {
    if (cell >= 0) own[cell] = (own[cell] ?? 0) + (distinct.own[row] ?? 0);
  });
  const { shared } = distinct;
  return { own, sharedEvent: shared.event, sharedCell: cellOfRow(shared, span, hazard) };
}

const NO_GAPS: LossQuantity['sum']['missing'] = new Map();

function cellOfRow(
  entries: Pick<LossEntries, 'area' | 'year' | 'hazard'>,
  span: YearSpan,
  hazard: number | undefined,
): Int32Array {
  return entries.area.map((area, row) => {
    const year = (entries.year[row] ?? 0) - span.firstYear;
    const counts = hazard === undefined || entries.hazard[row] === hazard;
    return counts && year >= 0 && year < span.years ? area * span.years + year : -1;
  });
}

function tallyQuantity(
  quantity: LossQuantity,
  cells: Int32Array,
  filled: Int32Array,
  size: number,
): QuantityTally {
  const sums = new CompensatedSums(size);
  const reported = new Int32Array(size);
  cells.forEach((cell, row) => {
    const reports = quantity.reported[row] ?? 0;
    if (cell < 0 || reports === 0) return;
    sums.add(cell, quantity.sum.values[row] ?? Number.NaN);
    reported[cell] = (reported[cell] ?? 0) + reports;
  });
  const sum = new Float64Array(size);
  for (const cell of filled) sum[cell] = sums.total(cell);
  return { sum, reported };
}
