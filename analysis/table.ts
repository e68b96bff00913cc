import { isUnusableCode } from './code.ts';
import type { Column } from './column.ts';
import { failure, nameCodes, type Result, success } from './failure.ts';

/**
 * What an index starts from: raw columns by code, one row an area, in a panel one row an area and
 * year.
 */
export interface Table {
  /** n codes of areas; in a panel an area stands once for each year. */
  readonly areas: readonly string[];
  /** n years; absent where the table has one time only. */
  readonly years?: readonly number[];
  readonly columns: ReadonlyMap<string, Column>;
  /** Words by area, such as the region; null where an area has none. */
  readonly groups?: ReadonlyMap<string, readonly (string | null)[]>;
}

/**
 * The name of a row: the area, in a panel the area and the year.
 *
 * @returns the name
 * @cost O(1)
 * @example `rowName({ areas: ['CHN'], years: [2023], columns: new Map() }, 0)` // 'CHN 2023'
 */
export function rowName({ areas, years }: Table, row: number): string {
  return years === undefined ? (areas[row] ?? '') : `${areas[row] ?? ''} ${years[row] ?? ''}`;
}

/**
 * Checks that a table is one: rows named once, columns as long as the rows, numbers finite.
 *
 * @param table - areas, years, columns and groups
 * @returns the same table
 * @fails too-few-values      there is no row
 * @fails bad-input           a code is empty, reserved or has spaces at its ends; a year is none
 * @fails duplicate-code      an area stands twice at one time
 * @fails mismatched-lengths  a column or the years are shorter or longer than the areas
 * @fails not-finite          a cell is infinite, or NaN without a reason
 * @cost O(n columns)
 * @source tidy2014, one row an observation
 * @example `checkTable({ areas: ['A', 'A'], columns: new Map() })` // duplicate-code
 */
export function checkTable(table: Table): Result<Table> {
  const rows = table.areas.length;
  if (rows === 0)
    return failure('too-few-values', 'table', 'a table needs at least one area, got none');
  const unusable = [
    ...table.areas.flatMap((code, row) =>
      isUnusableCode(code) ? [`row ${row + 1} "${code}"`] : [],
    ),
    ...[...table.columns.keys()].flatMap((code, place) =>
      isUnusableCode(code) ? [`column ${place + 1} "${code}"`] : [],
    ),
  ];
  if (unusable.length > 0) {
    const message = `a table needs codes that are not empty, not reserved and without spaces at their ends, got ${nameCodes(unusable)}: rename them`;
    return failure('bad-input', 'table', message, unusable);
  }
  const timeless = table.years?.flatMap((year, row) => (Number.isInteger(year) ? [] : [row])) ?? [];
  if (timeless.length > 0) {
    const places = timeless.map((row) => `row ${row + 1} "${table.areas[row] ?? ''}"`);
    const message = `a table with years needs a whole number in each row, got none in ${nameCodes(places)}: fill or leave out the column year`;
    return failure('bad-input', 'table', message, places);
  }
  const seen = new Set<string>();
  const twice: string[] = [];
  for (let row = 0; row < rows; row++) {
    const name = rowName(table, row);
    if (seen.has(name)) twice.push(name);
    seen.add(name);
  }
  if (twice.length > 0) {
    const message = `a table needs each area once at a time, got more of ${nameCodes(twice)}: take the others out`;
    return failure('duplicate-code', 'table', message, twice);
  }
  const lengths: (readonly [string, number])[] = [
    ...[...table.columns].map(([code, { values }]) => [code, values.length] as const),
    ...[...(table.groups ?? [])].map(([code, words]) => [code, words.length] as const),
    ['years', table.years?.length ?? rows],
  ];
  const odd = lengths.filter(([, length]) => length !== rows).map(([code]) => code);
  if (odd.length > 0) {
    const message = `a table needs ${rows} cells a column, got another number in ${nameCodes(odd)}`;
    return failure('mismatched-lengths', 'table', message, odd);
  }
  const infinite: string[] = [];
  for (const [code, { values, missing }] of table.columns) {
    values.forEach((value, row) => {
      if (!Number.isFinite(value) && !(Number.isNaN(value) && missing.has(row))) {
        infinite.push(`${code}/${rowName(table, row)}`);
      }
    });
  }
  if (infinite.length > 0) {
    const message = `a table needs finite numbers or reasons, got neither at ${nameCodes(infinite)}`;
    return failure('not-finite', 'table', message, infinite);
  }
  return success(table);
}
