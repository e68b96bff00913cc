import type { ListedTable } from '../../data/listedTables.ts';
import type { DataOnScreen } from '../../data/useData.ts';
import { type Counted, counting } from './counted.ts';

/**
 * The rows of a table that are shown, and those that its filters leave out.
 *
 * @param filters - each filter in words
 */
export function shownRowsCounted(
  { shown, total }: { readonly shown: number; readonly total: number },
  table: Pick<ListedTable, 'name' | 'dataSet'>,
  filters: readonly string[],
  { say, numbers }: Pick<DataOnScreen, 'say' | 'numbers'>,
): Counted {
  const { dataSet } = table;
  const hash = dataSet?.tables.find(({ name }) => name === table.name)?.sha256;
  return {
    title: say('counted.shownRows'),
    formulas: [
      `${numbers.shown(total)} − ${numbers.shown(total - shown)} = ${numbers.shown(shown)}`,
    ],
    notes: [
      `${say('counted.tableRows', { table: table.name })}: ${numbers.shown(total)}`,
      ...(hash === undefined ? [] : [say('counted.hash', { hash })]),
      ...(filters.length === 0 ? [say('counted.noFilter')] : []),
    ],
    lists: counting(
      say('counted.filters'),
      filters.map((filter) => ({ key: filter, name: filter, note: '', lead: null })),
      say,
    ),
    dataSets: dataSet === null ? [] : [dataSet],
    leads: [],
  };
}
