import type { ReactNode } from 'react';
import { ScrollRegion } from '../../../../ui/ScrollRegion.tsx';

/** A column of a table about trends. */
export interface TrendColumn {
  readonly key: string;
  readonly name: string;
  /** What stands in the second line of its cells. */
  readonly below?: string;
  /** A text column stands to the left. */
  readonly isText?: boolean;
}

/** Some rows with what they have in common. */
export interface TrendGroup {
  readonly key: string;
  /** None where the rows speak for themselves. */
  readonly name: string | null;
  readonly rows: readonly ReactNode[];
}

interface TrendTableProps {
  readonly label: string;
  readonly columns: readonly TrendColumn[];
  readonly groups: readonly TrendGroup[];
}

/** Tests of several series, a row each. */
export function TrendTable({ label, columns, groups }: TrendTableProps): ReactNode {
  return (
    <ScrollRegion label={label}>
      <table className="table trend-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, name, below, isText = false }) => (
              <th key={key} scope="col" className={isText ? '' : 'numeric'}>
                {name}
                {below === undefined ? null : <span className="cell-note">{below}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, name, rows }) =>
          rows.length === 0 ? null : (
            <tbody key={key}>
              {name === null ? null : (
                <tr className="table-group">
                  <th scope="rowgroup" colSpan={columns.length}>
                    {name}
                  </th>
                </tr>
              )}
              {rows}
            </tbody>
          ),
        )}
      </table>
    </ScrollRegion>
  );
}

interface StackedProps {
  readonly main: ReactNode;
  /** What belongs to it, in a second line. */
  readonly note: ReactNode;
}

/** A number with what belongs to it. */
export function Stacked({ main, note }: StackedProps): ReactNode {
  return (
    <>
      {main}
      <span className="cell-note">{note}</span>
    </>
  );
}

interface ReadingProps {
  readonly title: string;
  /** Words of the table, and what each means. */
  readonly entries: readonly (readonly [name: string, meaning: string])[];
}

/** What the columns of a table mean. */
export function Reading({ title, entries }: ReadingProps): ReactNode {
  return (
    <dl className="trend-read" aria-label={title}>
      {entries.map(([name, meaning]) => (
        <Entry key={name} name={name} meaning={meaning} />
      ))}
    </dl>
  );
}

function Entry({ name, meaning }: { readonly name: string; readonly meaning: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{meaning}</dd>
    </>
  );
}
