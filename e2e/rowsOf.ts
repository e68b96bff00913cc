import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { root } from './launch.ts';

/** A row of a table by its columns. */
export type Row = Readonly<Record<string, string>>;

/** A bundled table as its file has it, read apart from the program. */
export function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(join(root, 'datasets', file), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}
