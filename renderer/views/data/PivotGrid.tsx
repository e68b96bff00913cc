import { type ReactNode, useMemo, useState } from 'react';
import type { Pivot, PivotCell } from '../../../datasets/store/workbench/pivotTable.ts';
import type { ColumnFilter } from '../../../datasets/store/workbench/tableQuestion.ts';
import { filterOfKey } from '../../state/data/filterOfKey.ts';
import { type FittingPivot, unitOfPivot } from '../../state/data/fittingFields.ts';
import type { ListedTable } from '../../state/data/listedTables.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import { DataGrid } from '../../ui/DataGrid.tsx';
import type { GridCell, GridColumn } from '../../ui/GridColumn.ts';
import type { GridPlace } from '../../ui/gridMove.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { printedWords } from './printedWords.ts';

interface PivotGridProps {
  readonly data: DataOnScreen;
  readonly table: ListedTable;
  readonly question: FittingPivot;
  readonly pivot: Pivot;
}

/** A pivot as a grid, with what is over all of a row and of a column. */
export function PivotGrid({ data, table, question, pivot }: PivotGridProps): ReactNode {
  const { say, numbers, cellText, choices, change } = data;
  const [noted, setNoted] = useState<GridPlace | null>(null);
  const field = (name: string | null) =>
    table.fields.find((one) => one.name === name) ?? { type: 'string' as const };
  const { unit } = unitOfPivot(table.fields, question);
  const [down, across] = [field(question.rows), field(question.columns)];
  const columns = useMemo<readonly GridColumn[]>(() => {
    const of = question.columns === null ? [] : pivot.columnKeys;
    return [
      { key: 'row', label: question.rows, width: 170, numeric: false },
      ...of.map((key, place) => ({
        key: `${place}`,
        label: cellText(key, across),
        width: 104,
        numeric: true,
      })),
      { key: 'total', label: say('data.pivot.total'), width: 120, numeric: true },
    ];
  }, [pivot, question, say, cellText, across]);
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
    const marked = found.gaps > 0 ? `${text}\u00a0*` : text;
    return last || column > wide ? { text: marked, kind: 'total', title } : { text: marked, title };
  };
  const cell = noted === null ? null : cellAt(noted);
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
        {pivot.rowsLeftOut + pivot.columnsLeftOut === 0 ? null : (
          <span>
            {say('data.pivot.leftOut', {
              rows: numbers.shown(pivot.rowsLeftOut),
              columns: numbers.shown(pivot.columnsLeftOut),
            })}
          </span>
        )}
      </p>
    </>
  );
}

/** What meets in a cell, in words, with every digit. */
function aloud(cell: PivotCell, unit: string | undefined, { say, numbers }: DataOnScreen): string {
  return say('data.pivot.cell', {
    value: cell.value === null ? say('data.gapAloud') : numbers.full(cell.value, unit),
    rows: numbers.shown(cell.rows),
    gaps: numbers.shown(cell.gaps),
  });
}
