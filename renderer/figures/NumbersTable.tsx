import type { MouseEvent, ReactNode } from 'react';
import { columnHead, isForReaders } from '../chart/columnHead.ts';
import type { DataColumn } from '../chart/DataColumn.ts';
import { numberTarget } from '../chart/numberTarget.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { WindowEvent } from '../state/event.ts';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { walkCells } from '../ui/walkCells.ts';
import { type Say, useWords } from '../words/words.ts';
import { columnTexts } from './columnTexts.ts';
import type { ExplainTarget } from './ExplainTarget.ts';

interface NumbersTableProps {
  readonly spec: ChartSpec;
  /** What explains a mark of the figure; absent where its numbers are only read. */
  readonly explain?: ExplainTarget | undefined;
  readonly onExplain?: ((event: WindowEvent) => void) | undefined;
}

/** The numbers that a figure draws, as they are exported, each gap with its reason; each that can is explained. */
export function NumbersTable({ spec, explain, onExplain }: NumbersTableProps): ReactNode {
  const say = useWords();
  const columns = rulesOf(spec).columns(spec).filter(isForReaders);
  const rows = columns[0]?.cells.length ?? 0;
  const texts = columns.map(({ cells, datatype, fractionDigits }) =>
    datatype === 'number'
      ? columnTexts(
          cells,
          fractionDigits === undefined ? spec.numbers : { ...spec.numbers, fractionDigits },
        )
      : null,
  );
  const eventOf = (row: number, header: string): WindowEvent | null => {
    const target = explain === undefined ? null : numberTarget(spec, row, header);
    return target === null ? null : (explain?.(spec, target) ?? null);
  };
  const choose = (cell: HTMLElement): void => {
    const header = columns[Number(cell.dataset['column'])]?.header;
    if (header === undefined) return;
    const event = eventOf(Number(cell.dataset['row']), header);
    if (event !== null) onExplain?.(event);
  };
  const table = (
    <>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.header}
              scope="col"
              className={column.datatype === 'string' ? '' : 'numeric'}
            >
              {columnHead(
                column,
                columns.map((each) => each.header),
                spec.language,
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={columns.map(({ cells }) => cells[row]).join(' ')}>
            {columns.map((column, place) => (
              <DataCellView
                key={column.header}
                column={column}
                place={place}
                row={row}
                text={texts[place]?.get(row)}
                say={say}
                explains={
                  (column.datatype === 'number' || spec.kind === 'missingness') &&
                  eventOf(row, column.header) !== null
                }
              />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
  return (
    <ScrollRegion label={`${say('lossFigures.table')}: ${spec.title}`}>
      {explain === undefined ? (
        <table className="table figure-numbers" aria-label={spec.title}>
          {table}
        </table>
      ) : (
        <table
          className="table figure-numbers"
          role="grid"
          aria-label={`${spec.title}. ${say('explaining.tableHint')}`}
          onClick={(event: MouseEvent) => {
            const cell = event.target instanceof Element ? event.target.closest('td') : null;
            if (cell?.dataset['cell'] !== undefined) choose(cell);
          }}
          onKeyDown={walkCells(choose)}
          onFocus={({ currentTarget, target }) => {
            // The table is one stop of Tab: the cell that had the focus last.
            for (const each of currentTarget.querySelectorAll<HTMLElement>('td[data-cell]')) {
              each.tabIndex = each === target ? 0 : -1;
            }
          }}
          ref={firstStop}
        >
          {table}
        </table>
      )}
    </ScrollRegion>
  );
}

/** Tab finds the first number that can be explained; arrows lead on from there. */
function firstStop(table: HTMLTableElement | null): void {
  const first = table?.querySelector<HTMLElement>('td[data-cell]');
  if (first !== null && first !== undefined) first.tabIndex = 0;
}

interface DataCellProps {
  /** Of a number. */
  readonly text: string | undefined;
  readonly column: DataColumn;
  readonly place: number;
  readonly row: number;
  readonly say: Say;
  readonly explains: boolean;
}

function DataCellView({
  column,
  place,
  row,
  text: written,
  say,
  explains,
}: DataCellProps): ReactNode {
  const cell = column.told?.[row] ?? column.cells[row] ?? null;
  // The cells of a map of gaps are states in words; in other figures words are names.
  if (column.datatype === 'string' && !explains) return <td className="text">{cell}</td>;
  const missing = column.missing?.[row];
  const text =
    column.datatype === 'boolean' && (cell === 'true' || cell === 'false')
      ? say(cell === 'true' ? 'figureTools.yes' : 'figureTools.no')
      : typeof cell === 'string'
        ? cell
        : typeof cell !== 'number'
          ? missing === undefined || missing === null
            ? ''
            : say(`missing.${missing}`)
          : (written ?? String(cell));
  const look = typeof cell === 'number' ? 'number' : 'missing';
  if (!explains) return <td className={look}>{text}</td>;
  return (
    <td
      className={`${look} explains`}
      title={say('explaining.hint')}
      data-cell={column.header}
      data-column={place}
      data-row={row}
      tabIndex={-1}
    >
      {text}
    </td>
  );
}
