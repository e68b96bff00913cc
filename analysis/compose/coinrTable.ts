import { type Column, column } from '../column.ts';
import { decimalNumber } from '../decimalNumber.ts';
import { failure, nameCodes, type Result, success } from '../failure.ts';
import type { Table } from '../table.ts';

/** A table of text cells, its head in the first row. */
export type TextRows = readonly (readonly string[])[];

/**
 * Whether COINr takes a cell for empty.
 *
 * @example isEmptyCell('NA') // true
 */
export function isEmptyCell(cell: string): boolean {
  return cell === '' || cell === 'NA' || cell === 'NaN';
}

/**
 * Reads COINr's table of values.
 *
 * @param data -    iData: `uCode`, perhaps `Time`, and the columns and groups named
 * @param columns - codes of indicators and denominators
 * @param groups -  codes of groups
 * @returns the table; an empty cell, `NA` or `NaN` is a gap, `no-data`
 * @fails unknown-code  a column is not there
 * @fails not-finite    a cell is neither a number nor empty
 * @cost O(cells)
 * @source becker2022, new_coin
 */
export function coinrTable(
  data: TextRows,
  columns: readonly string[],
  groups: readonly string[],
): Result<Table> {
  const [head = [], ...body] = data;
  const absent = ['uCode', ...columns, ...groups].filter((code) => !head.includes(code));
  if (absent.length > 0) {
    const message = `fromCoinr needs columns of iData, got none called ${nameCodes(absent)}`;
    return failure('unknown-code', 'fromCoinr', message, absent);
  }
  const cells = (code: string): readonly string[] => {
    const place = head.indexOf(code);
    return body.map((row) => row[place]?.trim() ?? '');
  };
  const bad: string[] = [];
  const numbers = (code: string): Column =>
    column(
      cells(code).map((cell, line) => {
        if (isEmptyCell(cell)) return 'no-data';
        const value = decimalNumber(cell);
        if (!Number.isNaN(value)) return value;
        bad.push(`iData:${line + 2}:${code}`);
        return 'invalid';
      }),
    );
  const made = new Map(columns.map((code) => [code, numbers(code)]));
  const years = head.includes('Time') ? { years: cells('Time').map(decimalNumber) } : {};
  if (bad.length > 0) {
    const message = `fromCoinr needs numbers, got none at ${nameCodes(bad)}: leave a cell empty where there is no value`;
    return failure('not-finite', 'fromCoinr', message, bad);
  }
  return success({
    areas: cells('uCode'),
    ...years,
    columns: made,
    groups: new Map(
      groups.map((code) => [code, cells(code).map((word) => (isEmptyCell(word) ? null : word))]),
    ),
  });
}
