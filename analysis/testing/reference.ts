import { existsSync, readFileSync } from 'node:fs';
import { type Column, column } from '../column.ts';
import type { Result } from '../failure.ts';

/** Where reference answers of other implementations stand; absent in a bare clone. */
export const referenceFolder = '../shared/reference';

/** Whether a folder of reference answers is there. */
export function hasReference(folder: string): boolean {
  return existsSync(`${referenceFolder}/${folder}`);
}

/** The rows of a CSV file as text, quotes taken off; the first row is the head. */
export function csvRows(path: string, folder = referenceFolder): readonly (readonly string[])[] {
  const text = readFileSync(`${folder}/${path}`, 'utf8').replace(/^\uFEFF/, '');
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(cellsOf);
}

/** The cells of one line: between commas, where these do not stand in quotes. */
function cellsOf(line: string): readonly string[] {
  return line
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** A CSV file by column name. */
export class ReferenceTable {
  readonly head: readonly string[];
  readonly body: readonly (readonly string[])[];

  constructor(path: string, folder = referenceFolder) {
    const [head = [], ...body] = csvRows(path, folder);
    this.head = head;
    this.body = body;
  }

  text(name: string): readonly string[] {
    const place = this.head.indexOf(name);
    if (place < 0) throw new RangeError(`reference table needs a column, got no ${name}`);
    return this.body.map((row) => row[place] ?? '');
  }

  numbers(name: string): readonly number[] {
    return this.text(name).map((cell) => (isGap(cell) ? Number.NaN : Number(cell)));
  }

  column(name: string): Column {
    return column(this.numbers(name).map((value) => (Number.isFinite(value) ? value : 'no-data')));
  }
}

function isGap(cell: string): boolean {
  return cell === '' || cell === 'NA' || cell === 'NaN';
}

/** The greatest relative difference of two lists, a gap equal to a gap only. */
export function greatestDifference(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (got.length !== expected.length) return Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (let row = 0; row < got.length; row++) {
    const one = got[row] ?? Number.NaN;
    const other = expected[row] ?? Number.NaN;
    if (Number.isNaN(one) && Number.isNaN(other)) continue;
    if (Number.isNaN(one) || Number.isNaN(other)) return Number.POSITIVE_INFINITY;
    const size = Math.max(Math.abs(other), 1e-6);
    greatest = Math.max(greatest, Math.abs(one - other) / size);
  }
  return greatest;
}

/** The value of a result that must be one. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.failure.message} (${result.failure.at.join(', ')})`);
  return result.value;
}
