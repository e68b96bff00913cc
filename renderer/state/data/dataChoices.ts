import type { PivotAggregate } from '../../../datasets/store/workbench/pivotTable.ts';
import type { ColumnFilter, SortKey } from '../../../datasets/store/workbench/tableQuestion.ts';

/** What is seen of a table, in the order of the tabs. */
export const dataTabs = ['rows', 'pivot', 'gaps', 'sql'] as const;

export type DataTab = (typeof dataTabs)[number];

/** How a table is turned; null takes what fits the table. */
export interface PivotChoices {
  readonly rows: string | null;
  readonly columns: string | null;
  readonly measure: string | null;
  readonly aggregate: PivotAggregate;
}

/** What the map of gaps shows; null takes what fits the table. */
export interface GapsChoices {
  readonly rows: string | null;
  /** A field whose values are the columns; null has a column for each other field. */
  readonly columns: string | null;
  readonly measure: string | null;
}

/** Everything chosen on the data screen. */
export interface DataChoices {
  readonly table: string;
  readonly tab: DataTab;
  readonly filters: readonly ColumnFilter[];
  readonly order: readonly SortKey[];
  readonly pivot: PivotChoices;
  readonly gaps: GapsChoices;
  readonly sql: string;
}

const wholeTable = {
  filters: [],
  order: [],
  pivot: { rows: null, columns: null, measure: null, aggregate: 'count' },
  gaps: { rows: null, columns: null, measure: null },
} as const satisfies Partial<DataChoices>;

/** What the screen opens with. */
export const firstDataChoices: DataChoices = {
  table: 'emdat-losses/losses',
  tab: 'rows',
  ...wholeTable,
  sql: `SELECT hazard, sum(deaths) AS deaths, count(deaths) AS reported, count(*) AS entries
FROM "emdat-losses".losses
WHERE year BETWEEN 2001 AND 2022
GROUP BY hazard
ORDER BY deaths DESC NULLS LAST`,
};

/** The choices for another table: nothing of the old one's filters and fields stays. */
export function withTable(choices: DataChoices, table: string): DataChoices {
  return table === choices.table ? choices : { ...choices, table, ...wholeTable };
}

/** Sorts by a field: rising, then falling, then not at all; `more` keeps the other keys. */
export function sortedBy(
  order: readonly SortKey[],
  field: string,
  more: boolean,
): readonly SortKey[] {
  const now = order.find((key) => key.field === field);
  const next: readonly SortKey[] =
    now === undefined
      ? [{ field, descending: false }]
      : now.descending
        ? []
        : [{ field, descending: true }];
  if (!more) return next;
  if (now === undefined) return [...order, ...next];
  return order.flatMap((key) => (key.field === field ? next : [key]));
}
