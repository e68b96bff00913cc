import type { Column } from '../column.ts';
import type { Table } from '../table.ts';
import type { Expression } from './expression.ts';

/** Where an expression finds what it names. */
export interface FormulaScope {
  readonly rows: number;
  readonly column: (code: string) => Column;
  /** The column of one year of a series, where there is one. */
  readonly ofYear: (code: string) => Column | undefined;
  readonly node: (code: string) => Column;
  /** For a named area: its row at the time of a given row, where the table has one. */
  readonly rowsOf: (area: string) => (row: number) => number | undefined;
}

/**
 * The scope of a table: its columns by name, its rows by area.
 *
 * @param table -  what formulas are about
 * @param column - finds a column, or stands in for one that is not there
 * @param node -   finds the scores of a node; by default what `column` finds
 * @returns the scope
 * @cost O(1); O(n) for each area that a formula names
 * @example `tableScope(table, find).rowsOf('CHN')(0)` // the row of China
 */
export function tableScope(
  table: Table,
  column: (code: string) => Column,
  node: (code: string) => Column = column,
): FormulaScope {
  return {
    rows: table.areas.length,
    column,
    node,
    ofYear: (code) => table.columns.get(code),
    rowsOf: (area) => {
      const byTime = new Map<number | undefined, number>();
      for (const [place, each] of table.areas.entries()) {
        if (each === area) byTime.set(table.years?.[place], place);
      }
      return (row) => byTime.get(table.years?.[row]);
    },
  };
}

/** Works an expression out for every area. */
export type Evaluate = (expression: Expression, scope: FormulaScope) => Column;
