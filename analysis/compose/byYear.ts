import type { Column, MissingReason } from '../column.ts';
import { type Result, success } from '../failure.ts';

/** Rows of each year of a panel, or nothing where all rows go together. */
export type YearRows = readonly (readonly number[])[] | undefined;

/**
 * The rows of each year.
 *
 * @param years - n years
 * @returns for each year, rising, its rows
 * @cost O(n)
 * @example yearRows([2020, 2021, 2020]) // [0, 2], [1]
 */
export function yearRows(years: readonly number[]): readonly (readonly number[])[] {
  const rows = new Map<number, number[]>();
  years.forEach((year, row) => {
    const known = rows.get(year);
    if (known === undefined) rows.set(year, [row]);
    else known.push(row);
  });
  return [...rows].sort(([one], [other]) => one - other).map(([, each]) => each);
}

/**
 * Works on a column as a whole, or on each year of a panel by itself.
 *
 * @param source - n values
 * @param years -  rows of each year; nothing for the whole
 * @param work -   makes a new column and a note of a column; gets the rows that it sees
 * @returns n values, and one note a year
 * @cost O(n) beside the work
 */
export function byYear<Note>(
  source: Column,
  years: YearRows,
  work: (part: Column, rows: readonly number[] | undefined) => Result<readonly [Column, Note]>,
): Result<readonly [Column, readonly Note[]]> {
  if (years === undefined) {
    const made = work(source, undefined);
    return made.ok ? success([made.value[0], [made.value[1]]]) : made;
  }
  const values = new Float64Array(source.values.length);
  const missing = new Map<number, MissingReason>();
  const notes: Note[] = [];
  for (const rows of years) {
    const part = pickRows(source, rows);
    const made = work(part, rows);
    if (!made.ok) {
      const at = made.failure.at.map((place) =>
        /^\d+$/.test(place) ? String(rows[Number(place)]) : place,
      );
      return { ok: false, failure: { ...made.failure, at } };
    }
    const [column, note] = made.value;
    notes.push(note);
    rows.forEach((row, place) => {
      values[row] = column.values[place] ?? Number.NaN;
      const reason = column.missing.get(place);
      if (reason !== undefined) missing.set(row, reason);
    });
  }
  return success([{ values, missing }, notes]);
}

/**
 * Some rows of a column.
 *
 * @example `pickRows(column([1, 'no-data', 3]), [2, 1])` // 3, NaN
 */
export function pickRows({ values, missing }: Column, rows: readonly number[]): Column {
  const reasons = new Map<number, MissingReason>();
  rows.forEach((row, place) => {
    const reason = missing.get(row);
    if (reason !== undefined) reasons.set(place, reason);
  });
  return { values: Float64Array.from(rows, (row) => values[row] ?? Number.NaN), missing: reasons };
}
