import type { ReactNode } from 'react';
import type { GridCell, GridColumn, PrintedPart } from './GridColumn.ts';
import { MOST_PRINTED_ROWS } from './usePrinting.ts';

interface PrintedGridProps {
  readonly columns: readonly GridColumn[];
  readonly rowCount: number;
  /** Null where the cell has not come yet. */
  readonly cell: (row: number, column: number) => GridCell | null;
  /** Says how much of the grid stands there. */
  readonly printed: (part: PrintedPart) => string;
}

/** What fits across a sheet, in the CSS pixels that columns take on screen. */
const MOST_WIDTH = 1400;

/**
 * A grid on paper: its first rows and columns as a plain table, which repeats its head on every sheet, and
 * how much of the whole they are. Rows that have not come yet end it.
 */
export function PrintedGrid({ columns, rowCount, cell, printed }: PrintedGridProps): ReactNode {
  const fitting = columnsThatFit(columns);
  let rows = 0;
  while (rows < Math.min(rowCount, MOST_PRINTED_ROWS) && cell(rows, 0) !== null) rows += 1;
  return (
    <div className="printed-grid">
      <p>
        {printed({ rows, allRows: rowCount, columns: fitting.length, allColumns: columns.length })}
      </p>
      <table>
        <thead>
          <tr>
            {fitting.map(({ key, label, under, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'number' : ''}>
                {label}
                {under === undefined ? null : <small>{under}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            // A row has no name but its place.
            <tr key={`row ${row}`}>
              {fitting.map(({ key, numeric }, column) => (
                <td key={key} className={numeric ? 'number' : ''}>
                  {cell(row, column)?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function columnsThatFit(columns: readonly GridColumn[]): readonly GridColumn[] {
  let width = 0;
  return columns.filter((column, place) => {
    width += column.width;
    return place === 0 || width <= MOST_WIDTH;
  });
}
