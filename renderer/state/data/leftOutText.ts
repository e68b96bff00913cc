import type { Say } from '../../words/words.ts';

/** So many rows or columns of a grid have no room. */
interface LeftOut {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Says what of a grid has no room; null where all of it has.
 *
 * @param written - writes a number as the reader of the text wants it
 * @example `leftOutText(of26Columns, String, say)` // 26 columns are left out for want of room.
 */
export function leftOutText(
  { rows, columns }: LeftOut,
  written: (number: number) => string,
  say: Say,
): string | null {
  if (rows === 0 && columns === 0) return null;
  const which = columns === 0 ? 'rows' : rows === 0 ? 'columns' : 'both';
  return say(`data.leftOut.${which}`, {
    count: rows === 0 ? columns : rows,
    rows: written(rows),
    columns: written(columns),
  });
}
