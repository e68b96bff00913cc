import type { ColumnFilter, TableCell } from '../../../datasets/store/workbench/tableQuestion.ts';

/**
 * The condition that the rows under a key of a pivot meet.
 *
 * @param field - that the table is turned by
 * @param key -   a value of it; null are its gaps
 * @example `filterOfKey('year', 2004)` // from 2004 to 2004
 */
export function filterOfKey(field: string, key: TableCell): ColumnFilter {
  if (key === null) return { kind: 'gap', field };
  return typeof key === 'number'
    ? { kind: 'range', field, least: key, most: key }
    : { kind: 'equals', field, text: String(key) };
}
