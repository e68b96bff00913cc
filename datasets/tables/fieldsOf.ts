import type { Cell } from '../../analysis/column.ts';
import { failure, type Result, success } from '../../analysis/failure.ts';
import { readDelimited } from '../importers/delimited.ts';
import type { BundledFiles } from '../store/bundledFiles.ts';

/** A bundled table by field: n texts each. */
export interface Fields {
  readonly rows: number;
  readonly of: (name: string) => readonly string[];
}

/**
 * Reads fields of a bundled table.
 *
 * @param files -  the bundled files
 * @param folder - a data set's folder
 * @param file -   a table in it
 * @param wanted - fields that must be there
 * @returns the fields
 * @fails bad-input  the file cannot be read, or lacks a field
 */
export async function fieldsOf(
  files: BundledFiles,
  folder: string,
  file: string,
  wanted: readonly string[],
): Promise<Result<Fields>> {
  const table = readDelimited(await files.read(folder, file), `${folder}/${file}`, ',');
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const lost = wanted.filter((name) => !header.includes(name));
  if (lost.length > 0) {
    const message = `${folder}/${file} needs the fields ${lost.join(', ')}, got none of that name`;
    return failure('bad-input', 'fieldsOf', message, lost);
  }
  const of = (name: string): readonly string[] => {
    const place = header.indexOf(name);
    return rows.map(({ cells }) => cells[place] ?? '');
  };
  return success({ rows: rows.length, of });
}

/**
 * A cell of a bundled table as a number, an empty one as a gap.
 *
 * @example cellOf('', 'not-reported') // 'not-reported'
 */
export function cellOf(text: string | undefined, gap: Exclude<Cell, number> = 'no-data'): Cell {
  return text === undefined || text === '' ? gap : Number(text);
}
