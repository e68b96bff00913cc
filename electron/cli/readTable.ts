import { type Column, column } from '../../analysis/column.ts';
import { decimalNumber } from '../../analysis/decimalNumber.ts';
import { failure, nameCodes, type Result, success } from '../../analysis/failure.ts';
import type { Table } from '../../analysis/table.ts';
import { readDelimited } from '../../datasets/importers/delimited.ts';
import { GROUP } from '../../datasets/tables/tableText.ts';

/**
 * Reads a raw table as `tableText` writes it.
 *
 * @param bytes - of the file
 * @param file -  its name, for the place of a fault
 * @returns the table; an empty cell is a gap, `no-data`
 * @fails bad-input   it is no CSV, or has no column `area`
 * @fails not-finite  a cell is neither empty nor a finite number
 */
export function readTable(bytes: Uint8Array, file: string): Result<Table> {
  const read = readDelimited(bytes, file, ',');
  if (!read.ok) return read;
  const { header, rows } = read.value;
  const areaPlace = header.indexOf('area');
  if (areaPlace < 0) {
    return failure('bad-input', 'table', `${file} needs a column area, got none`, [`${file}:1`]);
  }
  const faults: string[] = [];
  const number = (text: string, line: number, name: string): number | undefined => {
    if (text === '') return undefined;
    const value = decimalNumber(text);
    if (!Number.isNaN(value)) return value;
    faults.push(`${file}:${line}:${name}`);
    return undefined;
  };
  const columns = new Map<string, Column>();
  const groups = new Map<string, readonly (string | null)[]>();
  let years: readonly number[] | undefined;
  header.forEach((name, place) => {
    if (place === areaPlace) return;
    if (name.startsWith(GROUP)) {
      const words = rows.map(({ cells }) => (cells[place] === '' ? null : (cells[place] ?? null)));
      groups.set(name.slice(GROUP.length), words);
      return;
    }
    const cells = rows.map(({ cells: own, line }) => number(own[place] ?? '', line, name));
    if (name === 'year') years = cells.map((cell) => cell ?? Number.NaN);
    else columns.set(name, column(cells.map((cell) => cell ?? 'no-data')));
  });
  if (faults.length > 0) {
    const message = `a table needs finite numbers or empty cells, got something else at ${nameCodes(faults)}: leave a cell empty where there is no value, and call a column of words group:NAME`;
    return failure('not-finite', 'table', message, faults);
  }
  const areas = rows.map(({ cells }) => cells[areaPlace] ?? '');
  return success({ areas, ...(years === undefined ? {} : { years }), columns, groups });
}
