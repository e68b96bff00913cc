import type { Gaps } from '../../../datasets/store/workbench/gapsOfTable.ts';
import type { ColumnFilter, TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';
import type { DataChoices } from './dataChoices.ts';
import { filterOfKey } from './filterOfKey.ts';
import type { FittingGaps } from './fittingFields.ts';

/** What a map of gaps answers. */
interface AnsweredGaps {
  readonly gaps: Pick<Gaps, 'rowKeys' | 'columnKeys'>;
  readonly question: FittingGaps;
  readonly filters: readonly ColumnFilter[];
}

/**
 * The choices that show the rows behind a cell of a map of gaps, or behind a whole line of it.
 *
 * @param row -    key of the line, as text
 * @param column - key of the cell as text; null takes the whole line. Where columns are fields, rows
 *                 have all of them, and the line is shown
 * @returns null where the map has no such line
 */
export function rowsBehindGaps(
  { gaps, question, filters }: AnsweredGaps,
  row: string,
  column: string | null,
): Pick<DataChoices, 'tab' | 'filters'> | null {
  const keyOf = (keys: readonly TableCell[], text: string) =>
    keys.find((each) => String(each) === text);
  const line = keyOf(gaps.rowKeys, row);
  if (line === undefined) return null;
  const key = column === null ? undefined : keyOf(gaps.columnKeys, column);
  return {
    tab: 'rows',
    filters: [
      ...filters,
      filterOfKey(question.rows, line),
      ...(question.columns === null || key === undefined
        ? []
        : [filterOfKey(question.columns, key)]),
    ],
  };
}
