import { type Cell, type Column, column } from '../../analysis/column.ts';

/** Columns of a table, filled cell by cell in any order. */
export interface ColumnCells {
  readonly put: (code: string, area: string, cell: Cell) => void;
  readonly columns: () => ReadonlyMap<string, Column>;
}

/**
 * Makes columns for some areas; a cell that is never put is a gap.
 *
 * @param areas - n codes
 * @param gap -   the reason of a cell that is never put
 */
export function columnCells(
  areas: readonly string[],
  gap: Exclude<Cell, number> = 'no-data',
): ColumnCells {
  const rows = new Map(areas.map((area, row) => [area, row]));
  const cells = new Map<string, Cell[]>();
  return {
    put: (code, area, cell) => {
      const row = rows.get(area);
      if (row === undefined) return;
      const list = cells.get(code) ?? areas.map((): Cell => gap);
      list[row] = cell;
      cells.set(code, list);
    },
    columns: () => new Map([...cells].map(([code, list]) => [code, column(list)])),
  };
}
