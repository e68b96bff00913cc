import { failure, type Result, success } from '../../analysis/failure.ts';
import { decodeText, type TextEncoding } from '../utf8.ts';
import { type Delimiter, eachDelimitedRecord } from './delimitedRecords.ts';

/** One record and the line of the file that it starts on, from one. */
export interface DelimitedRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A text table: every row has as many cells as the header. */
export interface DelimitedTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly DelimitedRow[];
}

/**
 * Reads a delimited text file with a header, cell by cell as it stands.
 *
 * Nothing is trimmed, converted or guessed; blank lines are skipped; a record may run over several
 * lines inside quotes.
 *
 * @param bytes - the whole file
 * @param file - its name, for messages
 * @param delimiter - what separates cells
 * @param encoding - UTF-8 unless the publisher is known to write another
 * @returns header and rows with their lines
 * @fails bad-input  not UTF-8, NUL, no header, a header used twice, an open quote, or a row whose
 *   number of cells is not the header's; named by `file:line:column`
 */
export function readDelimited(
  bytes: Uint8Array,
  file: string,
  delimiter: Delimiter,
  encoding: TextEncoding = 'utf-8',
): Result<DelimitedTable> {
  const decoded = decodeText(bytes, file, encoding);
  if (!decoded.ok) return decoded;
  const records: DelimitedRow[] = [];
  const broken = eachDelimitedRecord(decoded.value, file, delimiter, ({ line, cells }) => {
    records.push({ line, cells });
    return undefined;
  });
  const faults = broken.map(({ place, message }) => ({ place, message: `${place}: ${message}` }));
  const [head, ...rows] = records;
  if (head === undefined)
    return failure('bad-input', 'readDelimited', `${file} needs a header, got none`, [file]);
  const twice = head.cells.find((name, index) => name !== '' && head.cells.indexOf(name) < index);
  if (twice !== undefined) {
    const place = `${file}:${head.line}`;
    return failure('bad-input', 'readDelimited', `${place} has the column "${twice}" twice`, [
      place,
    ]);
  }
  for (const row of rows) {
    if (row.cells.length === head.cells.length) continue;
    const place = `${file}:${row.line}`;
    faults.push({
      place,
      message: `${place} needs ${head.cells.length} cells as the header has, got ${row.cells.length}`,
    });
  }
  const first = faults[0];
  if (first !== undefined) {
    return failure(
      'bad-input',
      'readDelimited',
      first.message,
      faults.map(({ place }) => place),
    );
  }
  return success({ file, header: head.cells, rows });
}

/**
 * Where the named columns stand in the header.
 *
 * @param table - what `readDelimited` returned
 * @param names - column names, exact
 * @returns one index for each name
 * @fails bad-input  a column is absent; all absent ones are named
 */
export function columnIndices<const Names extends readonly string[]>(
  table: DelimitedTable,
  names: Names,
): Result<{ readonly [Index in keyof Names]: number }> {
  const absent = names.filter((name) => !table.header.includes(name));
  if (absent.length > 0) {
    const wanted = absent.map((name) => `"${name}"`).join(', ');
    return failure('bad-input', 'columnIndices', `${table.file} needs the columns ${wanted}`, [
      `${table.file}:1`,
    ]);
  }
  const indices = names.map((name) => table.header.indexOf(name));
  return success(indices as { [Index in keyof Names]: number });
}
