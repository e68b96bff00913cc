import type { ReactNode } from 'react';
import type { DataColumn } from '../chart/DataColumn.ts';
import { formatNumber } from '../chart/formatNumber.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { ScrollRegion } from '../ui/ScrollRegion.tsx';
import { type Say, useWords } from '../words/words.ts';

interface NumbersTableProps {
  readonly spec: ChartSpec;
}

/** The numbers that a figure draws, as they are exported, each gap with its reason. */
export function NumbersTable({ spec }: NumbersTableProps): ReactNode {
  const say = useWords();
  const columns = rulesOf(spec)
    .columns(spec)
    .filter(({ isReason }) => isReason !== true);
  const rows = columns[0]?.cells.length ?? 0;
  return (
    <ScrollRegion label={`${say('lossFigures.table')}: ${spec.title}`}>
      <table className="table figure-numbers" aria-label={spec.title}>
        <thead>
          <tr>
            {columns.map(({ header, datatype }) => (
              <th key={header} scope="col" className={datatype === 'string' ? '' : 'numeric'}>
                {headWords(header, say)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={columns.map(({ cells }) => cells[row]).join(' ')}>
              {columns.map((column) => (
                <DataCellView key={column.header} column={column} row={row} spec={spec} say={say} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface DataCellProps extends NumbersTableProps {
  readonly column: DataColumn;
  readonly row: number;
  readonly say: Say;
}

function DataCellView({ column, row, spec, say }: DataCellProps): ReactNode {
  const cell = column.cells[row] ?? null;
  if (column.datatype === 'string') return <td className="text">{cell}</td>;
  if (typeof cell === 'number') {
    const text = column.datatype === 'integer' ? String(cell) : formatNumber(cell, spec.numbers);
    return <td className="number">{text}</td>;
  }
  const missing = column.missing?.[row];
  return (
    <td className="missing">
      {missing === undefined || missing === null ? '' : say(`missing.${missing}`)}
    </td>
  );
}

/** Columns that every kind of figure writes under a name for programs. */
const heads = ['area', 'name', 'year', 'rank'] as const;

/** A column's head for a reader; others are made in the language of the figure. */
function headWords(header: string, say: Say): string {
  const known = heads.find((each) => each === header);
  return known === undefined ? header : say(`figureTools.heads.${known}`);
}
