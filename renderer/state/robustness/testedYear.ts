import type { Table } from '../../../analysis/table.ts';
import { yearsOf } from '../builds/standings.ts';

/** The year of a panel that a test is of: the one shown, which is the last unless one was chosen; null without years. */
export function testedYear(table: Table, chosen: number | null): number | null {
  return table.years === undefined ? null : (chosen ?? yearsOf(table).at(-1) ?? null);
}
