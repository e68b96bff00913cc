import type { LossEntries } from './lossData.ts';
import type { YearSpan } from './tally.ts';

/** Rows that count, in the order of the source, and the cell of each in a grid of areas and years. */
export interface PlacedRows {
  readonly rows: Int32Array;
  readonly cells: Int32Array;
}

type Placeable = Pick<LossEntries, 'area' | 'year' | 'hazard'>;

/**
 * Finds the rows of a grid of areas and years.
 *
 * Looked through once: what follows sees the rows that count only, few of a single hazard.
 *
 * @param entries - area, year and hazard by row
 * @param span -    years of the grid; rows of other years are left out
 * @param hazard -  takes the rows of this hazard only; all when absent
 * @cost O(rows)
 */
export function placeRows(
  { area, year, hazard: hazards }: Placeable,
  { firstYear, years }: YearSpan,
  hazard?: number,
): PlacedRows {
  const rows = new Int32Array(area.length);
  const cells = new Int32Array(area.length);
  let count = 0;
  for (let row = 0; row < area.length; row += 1) {
    if (hazard !== undefined && hazards[row] !== hazard) continue;
    const place = (year[row] ?? 0) - firstYear;
    if (place < 0 || place >= years) continue;
    rows[count] = row;
    cells[count] = (area[row] ?? 0) * years + place;
    count += 1;
  }
  return { rows: rows.subarray(0, count), cells: cells.subarray(0, count) };
}

/**
 * Sorts placed rows by hazard, those of one hazard in their order.
 *
 * @param placed -  rows that count
 * @param hazards - hazard by row of the source
 * @param count -   number of hazards
 * @returns the rows of each hazard
 * @cost O(rows)
 */
export function byHazard(
  placed: PlacedRows,
  hazards: Int32Array,
  count: number,
): readonly PlacedRows[] {
  const starts = new Int32Array(count + 1);
  for (const row of placed.rows) {
    const next = (hazards[row] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let hazard = 0; hazard < count; hazard += 1) {
    starts[hazard + 1] = (starts[hazard + 1] ?? 0) + (starts[hazard] ?? 0);
  }
  const rows = new Int32Array(placed.rows.length);
  const cells = new Int32Array(placed.rows.length);
  const filled = starts.slice();
  for (let place = 0; place < placed.rows.length; place += 1) {
    const row = placed.rows[place] ?? 0;
    const hazard = hazards[row] ?? 0;
    const at = filled[hazard] ?? 0;
    rows[at] = row;
    cells[at] = placed.cells[place] ?? 0;
    filled[hazard] = at + 1;
  }
  return Array.from({ length: count }, (_, hazard) => ({
    rows: rows.subarray(starts[hazard], starts[hazard + 1]),
    cells: cells.subarray(starts[hazard], starts[hazard + 1]),
  }));
}
