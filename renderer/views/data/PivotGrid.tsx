import { type ReactNode, useMemo, useState } from 'react';
import type { Pivot, PivotCell } from '../../../datasets/store/workbench/pivotTable.ts';
import type { ColumnFilter } from '../../../datasets/store/workbench/tableQuestion.ts';
import { filterOfKey } from '../../state/data/filterOfKey.ts';
import { type FittingPivot, unitOfPivot } from '../../state/data/fittingFields.ts';
import { leftOutText } from '../../state/data/leftOutText.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { DataGrid } from '../../ui/DataGrid.tsx';
import type { GridCell, GridColumn } from '../../ui/GridColumn.ts';
import type { GridPlace } from '../../ui/gridMove.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { columnWidth } from './gridColumns.ts';
import { printedWords } from './printedWords.ts';

interface PivotGridProps {
  readonly data: DataOnScreen;
  readonly table: ListedTable;
  readonly question: FittingPivot;
  readonly pivot: Pivot;
}

/** Stands for a field where none is named. */
const NO_FIELD = { type: 'string' } as const;
/** Stands behind a number that some rows are missing in. */
const STAR = '\u00a0*';

/** A pivot as a grid, with what is over all of a row and of a column. */
export function PivotGrid({ data, table, question, pivot }: PivotGridProps): ReactNode {
  const { say, numbers, cellText, choices, change } = data;
  const [noted, setNoted] = useState<GridPlace | null>(null);
  const field = (name: string | null) => table.fields.find((one) => one.name === name) ?? NO_FIELD;
  const { unit } = unitOfPivot(table.fields, question);
  const [down, across] = [field(question.rows), field(question.columns)];
  const columns = useMemo<readonly GridColumn[]>(() => {
    const of = question.columns === null ? [] : pivot.columnKeys;
    const total = say('data.pivot.total');
    const keys = pivot.rowKeys.map((key) => cellText(key, down));
    const number = (key: string, label: string, cells: readonly (PivotCell | null)[]) => ({
      key,
      label,
      width: columnWidth([label, ...widestTexts(cells, (value) => numbers.shown(value, unit))]),
      numeric: true,
    });
    return [
      {
        key: 'row',
        label: question.rows,
        width: columnWidth([question.rows, total, ...keys]),
        numeric: false,
      },
      ...of.map((key, place) =>
        number(`${place}`, cellText(key, across), [
          ...pivot.cells.map((cells) => cells[place] ?? null),
          pivot.columnTotals[place] ?? null,
        ]),
      ),
      number('total', total, [...pivot.rowTotals, pivot.total]),
    ];
  }, [pivot, question, say, cellText, down, across, numbers, unit]);
  const wide = columns.length - 2;
  const cellAt = ({ row, column }: GridPlace): PivotCell | null => {
    const last = row === pivot.rowKeys.length;
    if (column > wide) return last ? pivot.total : (pivot.rowTotals[row] ?? null);
    if (last) return pivot.columnTotals[column - 1] ?? null;
    return pivot.cells[row]?.[column - 1] ?? null;
  };
  const show = (row: number, column: number): GridCell => {
    const last = row === pivot.rowKeys.length;
    if (column === 0) {
      return last
        ? { text: say('data.pivot.total'), kind: 'total' }
        : { text: cellText(pivot.rowKeys[row] ?? null, down) };
    }
    const found = cellAt({ row, column });
    if (found === null) return { text: '' };
    const title = aloud(found, unit, data);
    if (found.value === null) return { text: say('data.gap'), kind: 'gap', title };
    const text = numbers.shown(found.value, unit);
    const marked = found.gaps > 0 ? `${text}${STAR}` : text;
    return last || column > wide ? { text: marked, kind: 'total', title } : { text: marked, title };
  };
  const cell = noted === null ? null : cellAt(noted);
  const leftOut = leftOutText(
    { rows: pivot.rowsLeftOut, columns: pivot.columnsLeftOut },
    (number) => numbers.shown(number),
    say,
  );
  const met = (): readonly ColumnFilter[] => {
    if (noted === null) return [];
    const { row, column } = noted;
    const isTotal = column > wide;
    return [
      ...(row === pivot.rowKeys.length
        ? []
        : [filterOfKey(question.rows, pivot.rowKeys[row] ?? null)]),
      ...(isTotal || question.columns === null
        ? []
        : [filterOfKey(question.columns, pivot.columnKeys[column - 1] ?? null)]),
    ];
  };
  return (
    <>
      <DataGrid
        label={say('data.pivot.grid', { table: table.name })}
        columns={columns}
        rowCount={pivot.rowKeys.length + 1}
        cell={show}
        printed={printedWords(data)}
        onPlace={setNoted}
      />
      <p className="column-note">
        <span>{cell === null ? say('data.pivot.note') : aloud(cell, unit, data)}</span>
        {cell === null ? null : (
          <LinkButton
            onPress={() => change({ tab: 'rows', filters: [...choices.filters, ...met()] })}
          >
            {say('data.pivot.showRows', { count: cell.rows })}
          </LinkButton>
        )}
        {leftOut === null ? null : <span>{leftOut}</span>}
      </p>
    </>
  );
}

/** The texts of the numbers farthest from zero, as integers and with a fraction: none is wider. */
function widestTexts(
  cells: readonly (PivotCell | null)[],
  text: (value: number) => string,
): readonly string[] {
  let [whole, broken] = [0, 0];
  for (const cell of cells) {
    const value = cell?.value ?? 0;
    if (Number.isInteger(value)) whole = farther(whole, value);
    else broken = farther(broken, value);
  }
  // Four places, as many as are shown.
  const fraction = broken === 0 ? [] : [text(Math.trunc(broken) + Math.sign(broken) * 1.1111)];
  return [text(whole), ...fraction].map((shown) => shown + STAR);
}

function farther(one: number, other: number): number {
  return Math.abs(other) > Math.abs(one) ? other : one;
}

/** What meets in a cell, in words, with every digit. */
function aloud(cell: PivotCell, unit: string | undefined, { say, numbers }: DataOnScreen): string {
  return say('data.pivot.cell', {
    value: cell.value === null ? say('data.gapAloud') : numbers.full(cell.value, unit),
    rows: numbers.shown(cell.rows),
    gaps: numbers.shown(cell.gaps),
  });
}
