import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import type { GridCell, GridColumn, PrintedPart } from './GridColumn.ts';
import { type GridPlace, gridMove } from './gridMove.ts';
import { PrintedGrid } from './PrintedGrid.tsx';
import { useColumnWindow } from './useGridWindow.ts';
import { usePrinting } from './usePrinting.ts';
import { useWindowedRows } from './useWindowedRows.ts';

interface DataGridProps {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rowCount: number;
  /** Null where the cell has not come yet. */
  readonly cell: (row: number, column: number) => GridCell | null;
  /** Says on paper how much of the grid stands there. */
  readonly printed: (part: PrintedPart) => string;
  /** Is told which rows are in sight. */
  readonly onRows?: (first: number, end: number) => void;
  /** Enter or a click on a head; `more` with the shift key. */
  readonly onHead?: (column: number, more: boolean) => void;
  /** Enter or a double click on a cell. */
  readonly onCell?: (place: GridPlace) => void;
  /** The place that the cursor went to. */
  readonly onPlace?: (place: GridPlace) => void;
  /** The column that the pointer or the cursor is on. */
  readonly onColumn?: (column: number) => void;
}

const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 44;
/** A browser lays nothing out beyond some 33 million pixels. */
export const MOST_GRID_ROWS = 1_200_000;

/**
 * A table of any length and width, of which only what is in sight is drawn. The arrow keys, Home,
 * End and the page keys walk it from cell to cell, heads included.
 */
export function DataGrid(props: DataGridProps): ReactNode {
  const isPrinting = usePrinting();
  const { columns, rowCount, cell, printed } = props;
  return (
    <>
      <GridOnScreen {...props} />
      {isPrinting ? (
        <PrintedGrid columns={columns} rowCount={rowCount} cell={cell} printed={printed} />
      ) : null}
    </>
  );
}

function GridOnScreen(props: Omit<DataGridProps, 'printed'>): ReactNode {
  const { label, columns, cell, onRows, onHead, onCell, onColumn, onPlace } = props;
  const rowCount = Math.min(props.rowCount, MOST_GRID_ROWS);
  const id = useId();
  const { list, first, end, height, reveal } = useWindowedRows<HTMLDivElement>(
    rowCount,
    ROW_HEIGHT,
    HEAD_HEIGHT,
  );
  const widths = useMemo(() => columns.map(({ width }) => width), [columns]);
  const { edges, shown, reveal: revealColumn } = useColumnWindow(list, widths);
  const [place, setPlace] = useState<GridPlace>({ row: -1, column: 0 });
  const row = Math.min(place.row, rowCount - 1);
  const column = Math.max(0, Math.min(place.column, columns.length - 1));
  useEffect(() => {
    onRows?.(first, end);
  }, [onRows, first, end]);

  const go = (next: GridPlace): void => {
    setPlace(next);
    onPlace?.(next);
    onColumn?.(next.column);
    if (next.row >= 0) reveal(next.row);
    revealColumn(next.column);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (row < 0) onHead?.(column, event.shiftKey);
      else onCell?.({ row, column });
      return;
    }
    const seen = (list.current?.clientHeight ?? 0) - HEAD_HEIGHT;
    const size = {
      rows: rowCount,
      columns: columns.length,
      page: Math.max(1, Math.floor(seen / ROW_HEIGHT) - 1),
    };
    const next = gridMove({ row, column }, event.key, size, event.ctrlKey || event.metaKey);
    if (next === null || event.altKey) return;
    event.preventDefault();
    go(next);
  };
  const cellId = (atRow: number, atColumn: number): string => `${id}-${atRow}-${atColumn}`;
  const box = (at: number) => ({ insetInlineStart: edges[at] ?? 0, width: widths[at] ?? 0 });
  const width = edges.at(-1) ?? 0;
  // The cell of the cursor is always there, so that its name can be read aloud.
  const drawn = shown.includes(column) ? shown : [...shown, column];

  return (
    <div
      className="data-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columns.length}
      aria-activedescendant={cellId(row, column)}
      tabIndex={0}
      ref={list}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="data-grid-head" style={{ width }}>
        <div role="row" aria-rowindex={1} className="data-grid-row">
          {drawn.map((at) => {
            const head = columns[at];
            return head === undefined ? null : (
              <div
                key={head.key}
                id={cellId(-1, at)}
                role="columnheader"
                aria-colindex={at + 1}
                aria-sort={head.sorted ?? 'none'}
                className={`data-grid-cell ${head.numeric ? 'numeric' : ''} ${at === 0 ? 'first' : ''}`}
                data-active={row === -1 && at === column}
                style={box(at)}
                onClick={(event) => {
                  setPlace({ row: -1, column: at });
                  onHead?.(at, event.shiftKey);
                }}
                onPointerEnter={() => onColumn?.(at)}
              >
                <span className="data-grid-name">
                  {head.label}
                  {head.sorted === undefined || head.sorted === null ? null : (
                    <span className="sort-mark" aria-hidden="true">
                      {head.sorted === 'ascending' ? ' ▲' : ' ▼'}
                      {head.sortPlace}
                    </span>
                  )}
                </span>
                <span className="data-grid-under">{head.under}</span>
                {head.mark}
              </div>
            );
          })}
        </div>
      </div>
      <div role="rowgroup" className="data-grid-body" style={{ width, height }}>
        {Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step).map((at) => (
          <GridRow
            key={at}
            row={at}
            drawn={drawn}
            columns={columns}
            cell={cell}
            cellId={cellId}
            box={box}
            active={at === row ? column : null}
            onPlace={(next) => {
              setPlace(next);
              onPlace?.(next);
              onColumn?.(next.column);
            }}
            {...(onCell === undefined ? {} : { onCell })}
          />
        ))}
      </div>
    </div>
  );
}

interface GridRowProps extends Pick<DataGridProps, 'columns' | 'cell' | 'onCell'> {
  readonly row: number;
  readonly drawn: readonly number[];
  readonly cellId: (row: number, column: number) => string;
  readonly box: (column: number) => { insetInlineStart: number; width: number };
  readonly active: number | null;
  readonly onPlace: (place: GridPlace) => void;
}

function GridRow({
  row,
  drawn,
  columns,
  cell,
  cellId,
  box,
  active,
  onPlace,
  onCell,
}: GridRowProps): ReactNode {
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="data-grid-row"
      data-even={row % 2 === 0}
      style={{ transform: `translateY(${row * ROW_HEIGHT}px)` }}
    >
      {drawn.map((at) => {
        const shown = cell(row, at);
        const column = columns[at];
        return (
          <div
            key={column?.key ?? at}
            id={cellId(row, at)}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            className={`data-grid-cell ${column?.numeric === true ? 'numeric' : ''} ${at === 0 ? 'first' : ''}`}
            data-kind={shown === null ? 'waiting' : shown.kind}
            data-active={active === at}
            title={shown?.title}
            style={box(at)}
            onClick={() => onPlace({ row, column: at })}
            onDoubleClick={() => onCell?.({ row, column: at })}
          >
            {shown?.text}
          </div>
        );
      })}
    </div>
  );
}
