import Papa from 'papaparse';
import { failure, type Result, success } from '../../analysis/failure.ts';
import { decodeText, type TextEncoding } from '../utf8.ts';

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
 * The one door to papaparse. Nothing is trimmed, converted or guessed; blank lines are skipped; a
 * record may run over several lines inside quotes.
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
  delimiter: ',' | '\t' | ';',
  encoding: TextEncoding = 'utf-8',
): Result<DelimitedTable> {
  const decoded = decodeText(bytes, file, encoding);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const records: DelimitedRow[] = [];
  const faults: { readonly place: string; readonly message: string }[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar: '"',
    fastMode: false,
    step: ({ data, errors, meta }) => {
      for (const { message, index } of errors) {
        // Papa points just behind the opening quote.
        const at = index === undefined ? start : index - 1;
        const place = `${file}:${line + countLineEnds(text, start, at)}:${columnAt(text, at)}`;
        faults.push({ place, message: `${place}: ${message.toLowerCase()}` });
      }
      if (data.length > 1 || data[0] !== '') records.push({ line, cells: data });
      line += countLineEnds(text, start, meta.cursor);
      start = meta.cursor;
    },
  });
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

function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count += 1;
  }
  return count;
}

function columnAt(text: string, at: number): number {
  const lineEnd = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
  return at === 0 ? 1 : at - lineEnd;
}
