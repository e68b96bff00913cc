import { failure, type Result, success } from '../../analysis/failure.ts';
import type { Quantity } from '../../analysis/losses/assessment.ts';
import { readDelimited } from '../../datasets/importers/delimited.ts';

/** A series of a file: times and values, a gap where a cell is empty. */
export interface GivenSeries {
  readonly times: readonly number[];
  readonly values: readonly Quantity[];
}

/**
 * Reads a series: a CSV file with the columns `time` and `value`.
 *
 * @param bytes - of the file
 * @param file -  its name, for the place of a fault
 * @returns times as they stand; an empty value is a gap, `no-data`
 * @fails bad-input   it is no CSV, lacks a column or has no rows
 * @fails not-finite  a time or a value is no finite number
 */
export function readSeries(bytes: Uint8Array, file: string): Result<GivenSeries> {
  const read = readDelimited(bytes, file, ',');
  if (!read.ok) return read;
  const { header, rows } = read.value;
  const [timePlace, valuePlace] = [header.indexOf('time'), header.indexOf('value')];
  if (timePlace < 0 || valuePlace < 0 || rows.length === 0) {
    const message = `a series needs the columns time and value and a row, got ${header.join(', ')} and ${rows.length}`;
    return failure('bad-input', 'series', message, [`${file}:1`]);
  }
  const faults: string[] = [];
  const numberOf = (text: string, line: number, name: string): number => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (!Number.isFinite(value)) faults.push(`${file}:${line}:${name}`);
    return value;
  };
  const times = rows.map(({ cells, line }) => numberOf(cells[timePlace] ?? '', line, 'time'));
  const values = rows.map(({ cells, line }): Quantity => {
    const text = cells[valuePlace] ?? '';
    return text === '' ? 'no-data' : numberOf(text, line, 'value');
  });
  if (faults.length > 0) {
    const message = `a series needs finite numbers, got something else at ${faults.slice(0, 5).join(', ')}`;
    return failure('not-finite', 'series', message, faults);
  }
  return success({ times, values });
}
