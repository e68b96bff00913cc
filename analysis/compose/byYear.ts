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
    putRows({ values, missing }, column, rows);
  }
  return success([{ values, missing }, notes]);
}

/**
 * Works on several columns together, or on each year of a panel by itself.
 *
 * @param sources - k columns of n values
 * @param beside -  columns that are looked at and stay as they are
 * @param years -   rows of each year; nothing for the whole
 * @param work -    makes k new columns; gets the rows that it sees
 * @returns k columns of n values
 * @cost O(n k) beside the work
 */
export function allByYear(
  sources: readonly Column[],
  beside: readonly Column[],
  years: YearRows,
  work: (
    parts: readonly Column[],
    beside: readonly Column[],
    rows: readonly number[] | undefined,
  ) => Result<readonly Column[]>,
): Result<readonly Column[]> {
  if (years === undefined) return work(sources, beside, undefined);
  const made = sources.map(({ values }) => ({
    values: new Float64Array(values.length),
    missing: new Map<number, MissingReason>(),
  }));
  for (const rows of years) {
    const picked = (columns: readonly Column[]): readonly Column[] =>
      columns.map((each) => pickRows(each, rows));
    const parts = work(picked(sources), picked(beside), rows);
    if (!parts.ok) return parts;
    parts.value.forEach((part, k) => {
      const whole = made[k];
      if (whole !== undefined) putRows(whole, part, rows);
    });
  }
  return success(made);
}

function putRows(
  whole: { readonly values: Float64Array; readonly missing: Map<number, MissingReason> },
  part: Column,
  rows: readonly number[],
): void {
  rows.forEach((row, place) => {
    whole.values[row] = part.values[place] ?? Number.NaN;
    const reason = part.missing.get(place);
    if (reason !== undefined) whole.missing.set(row, reason);
  });
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
