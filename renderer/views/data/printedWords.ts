import type { DataOnScreen } from '../../state/data/useData.ts';
import type { PrintedPart } from '../../ui/GridColumn.ts';

/** Says how much of a table stands on paper, and where the rest can be had. */
export function printedWords({ say, numbers }: DataOnScreen): (part: PrintedPart) => string {
  return ({ rows, allRows, columns, allColumns }) =>
    rows === allRows && columns === allColumns
      ? say('data.printed.whole', { rows: numbers.shown(rows) })
      : say('data.printed.part', {
          rows: numbers.shown(rows),
          allRows: numbers.shown(allRows),
          columns: numbers.shown(columns),
          allColumns: numbers.shown(allColumns),
        });
}
