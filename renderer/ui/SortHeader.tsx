import type { ReactNode } from 'react';

interface SortHeaderProps {
  readonly label: string;
  readonly unit?: string;
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
  readonly numeric?: boolean;
}

const marks = { ascending: '▲', descending: '▼' } as const;

/** The head of a table column; pressing it sorts. */
export function SortHeader({
  label,
  unit,
  sorted,
  onSort,
  numeric = false,
}: SortHeaderProps): ReactNode {
  return (
    <th
      role="columnheader"
      scope="col"
      className={numeric ? 'numeric' : ''}
      aria-sort={sorted ?? 'none'}
    >
      <button type="button" className="sort" onClick={onSort}>
        <span>
          {label}
          <span className="sort-mark" aria-hidden="true">
            {sorted === null ? '' : ` ${marks[sorted]}`}
          </span>
        </span>
        {unit === undefined ? null : <span className="sort-unit">{unit}</span>}
      </button>
    </th>
  );
}
