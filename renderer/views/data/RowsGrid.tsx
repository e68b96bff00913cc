import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { TableField } from '../../../datasets/store/catalogue.ts';
import type { FieldProfile } from '../../../datasets/store/workbench/profileTable.ts';
import type { SortKey, TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { DataOnScreen } from '../../state/data/useData.ts';
import type { TableRows } from '../../state/data/useTablePages.ts';
import { prepareForPrint } from '../../state/printScreen.ts';
import { DataGrid } from '../../ui/DataGrid.tsx';
import type { GridCell } from '../../ui/GridColumn.ts';
import type { GridPlace } from '../../ui/gridMove.ts';
import { MOST_PRINTED_ROWS } from '../../ui/usePrinting.ts';
import { gridColumns } from './gridColumns.ts';
import { longestTexts } from './longestTexts.ts';
import { printedWords } from './printedWords.ts';

interface RowsGridProps {
  readonly label: string;
  readonly data: DataOnScreen;
  readonly fields: readonly TableField[];
  readonly order: readonly SortKey[];
  readonly rows: TableRows;
  /** What the fields hold; without it columns are as wide as the first rows need. */
  readonly profile: readonly FieldProfile[] | null;
  readonly onSort: (field: string, more: boolean) => void;
  readonly onField?: (field: TableField) => void;
  /** The cell that the cursor went to. */
  readonly onPlace?: (place: GridPlace) => void;
}

/** Rows of a table as they come into sight. */
export function RowsGrid(props: RowsGridProps): ReactNode {
  const { label, data, fields, order, rows, profile, onSort, onField, onPlace } = props;
  const [first, setFirst] = useState<readonly (readonly TableCell[])[] | null>(null);
  // Kept, since a column must not change its width while its table is scrolled or sorted.
  if (first === null && rows.row(0) !== undefined) setFirst(firstRows(rows));
  const longest = useMemo(
    () => longestTexts(fields, profile, first ?? [], data),
    [fields, profile, first, data],
  );
  const columns = useMemo(
    () => gridColumns(fields, order, longest, data),
    [fields, order, longest, data],
  );
  const { want } = rows;
  useEffect(() => prepareForPrint(() => want(0, MOST_PRINTED_ROWS)), [want]);
  const inSight = useCallback((first: number, end: number) => void want(first, end), [want]);
  const cell = (row: number, column: number): GridCell | null => {
    const found = rows.row(row)?.[column];
    const field = fields[column];
    return found === undefined || field === undefined ? null : shownCell(found, field, data);
  };
  const noted = useCallback(
    (column: number) => {
      const field = fields[column];
      if (field !== undefined) onField?.(field);
    },
    [fields, onField],
  );
  return (
    <DataGrid
      label={label}
      columns={columns}
      rowCount={rows.counts?.shown ?? 0}
      cell={cell}
      printed={printedWords(data)}
      onRows={inSight}
      onHead={(column, more) => {
        const field = fields[column];
        if (field !== undefined) onSort(field.name, more);
      }}
      onColumn={noted}
      {...(onPlace === undefined ? {} : { onPlace })}
    />
  );
}

function shownCell(cell: TableCell, field: TableField, data: DataOnScreen): GridCell {
  const text = data.cellText(cell, field);
  if (cell === null) return { text, kind: 'gap' };
  if (typeof cell !== 'number') return { text, title: text };
  const full = data.numbers.full(cell, field.unit);
  return full === text ? { text } : { text, title: full };
}

/** As many rows as are looked through for the widths of columns. */
const LOOKED_THROUGH = 200;

function firstRows(rows: TableRows): readonly (readonly TableCell[])[] {
  return Array.from({ length: LOOKED_THROUGH }, (_, row) => rows.row(row) ?? []);
}
