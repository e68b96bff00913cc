import { chartWords, fill } from '../chart/chartWords.ts';
import { columnHead } from '../chart/columnHead.ts';
import type { DataCell, DataColumn } from '../chart/DataColumn.ts';
import type { FigureLanguage } from '../chart/spec.ts';

/**
 * The columns of a file of numbers in the language of its figure. English files keep the names that
 * programs know; Chinese ones have Chinese heads and say in Chinese why a number is missing. Codes of
 * areas and of parts of an index stay what they are.
 *
 * @param columns - as a kind of figure gives them; none is changed
 * @returns as many columns, in the same order, each with a head of its own
 * @cost O(cells of the columns of reasons)
 * @example `readersColumns([textColumn('area', ['CHN'])], 'zh')[0]?.header` // 代码
 */
export function readersColumns(
  columns: readonly DataColumn[],
  language: FigureLanguage,
): readonly DataColumn[] {
  if (language === 'en') return columns;
  const words = chartWords[language];
  const all = columns.map(({ header }) => header);
  const reasons: ReadonlyMap<DataCell, string> = new Map(Object.entries(words.missing));
  const inWords = (cell: DataCell): DataCell => reasons.get(cell) ?? cell;
  return columns.map((column, place) => {
    const { isReason = false, cells } = column;
    if (!isReason) {
      const { told = cells } = column;
      return { ...column, header: columnHead(column, all, language), cells: told };
    }
    const of = columns[place - 1];
    const isOnly = columns.filter((each) => each.isReason).length === 1;
    const header =
      isOnly || of === undefined
        ? words.heads.missingReason
        : fill(words.heads.missingReasonOf, { head: columnHead(of, all, language) });
    return { ...column, header, cells: cells.map(inWords) };
  });
}
