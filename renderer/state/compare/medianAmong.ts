import type { Cell, Column } from '../../../analysis/column.ts';
import { median } from '../../../analysis/stats/median.ts';

/** The median of some rows of a column; gaps are left out, and no value at all is a gap. */
export function medianAmong(column: Column | undefined, rows: readonly number[]): Cell {
  if (column === undefined) return 'not-covered';
  const values = rows.map((row) => column.values[row] ?? Number.NaN);
  return median(values.filter((value) => !Number.isNaN(value)));
}
