import { failure, type Result, success } from '../../analysis/failure.ts';
import { decodeText, type TextEncoding } from '../utf8.ts';
import { type Delimiter, eachDelimitedRecord, placeInRecord } from './delimitedRecords.ts';
import { isEmpty } from './eventNumbers.ts';
import { notOtherThanTable } from './otherThanTable.ts';
import { cellPlace, readWorkbook, type SheetCell } from './workbook.ts';

/** One row of a table that a user brings, as it stands. */
export interface TableRow {
  readonly cells: readonly SheetCell[];
  /** Where a cell stands: `file:line:column`, or `file:sheet:cell`. */
  readonly place: (column: number) => string;
}

/** A table that a user brings, from a text file or a workbook. */
export interface TableSource {
  readonly file: string;
  /** Names of the columns, outer blanks taken off. */
  readonly header: readonly string[];
  /** Walks through the rows below the header, blank rows skipped, without keeping them. */
  readonly eachRow: (visit: (row: TableRow) => void) => Result<null>;
}

/** How to open a table. */
export interface TableOptions {
  /** A name that only the header row has; without it the first row that is not blank is the header. */
  readonly headerName?: readonly string[];
  /** Of a text file; stated by a person, never guessed. UTF-8 unless stated. */
  readonly encoding?: TextEncoding;
}

/** So many rows may stand above the header. */
const ROWS_ABOVE_HEADER = 30;

/**
 * Opens a table: an xlsx workbook by its first bytes, else text with commas, semicolons or tabs.
 *
 * @param bytes - the whole file
 * @param file - its name, for places
 * @param options - what the header is known by, and the encoding
 * @fails bad-input  a file that holds no table, such as a PDF; an old binary workbook (xls), a wrong encoding, no header, or a column that is
 *   there twice
 */
export async function openTable(
  bytes: Uint8Array,
  file: string,
  options: TableOptions = {},
): Promise<Result<TableSource>> {
  const table = notOtherThanTable(bytes, file);
  if (!table.ok) return table;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const message = `${file} is an old binary workbook (xls): save it as xlsx or CSV and try again`;
    return failure('bad-input', 'openTable', message, [file]);
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return openSheet(bytes, file, options);
  const text = decodeText(bytes, file, options.encoding ?? 'utf-8');
  return text.ok ? openText(text.value, file, options) : text;
}

async function openSheet(
  bytes: Uint8Array,
  file: string,
  { headerName }: TableOptions,
): Promise<Result<TableSource>> {
  const sheets = await readWorkbook(bytes, file);
  if (!sheets.ok) return sheets;
  for (const { name, rows } of sheets.value) {
    const at = rows.slice(0, ROWS_ABOVE_HEADER).findIndex((row) => isHeader(row, headerName));
    const head = rows[at];
    if (head === undefined) continue;
    const source: TableSource = {
      file,
      header: namesIn(head),
      eachRow: (visit) => {
        for (const [below, cells] of rows.slice(at + 1).entries()) {
          if (cells.every(isEmpty)) continue;
          const row = at + 1 + below;
          visit({ cells, place: (column) => cellPlace(file, name, row, column) });
        }
        return success(null);
      },
    };
    return withoutTwice(source, cellPlace(file, name, at, 0));
  }
  return noHeader(file, headerName);
}

function openText(text: string, file: string, { headerName }: TableOptions): Result<TableSource> {
  const delimiter = delimiterOf(text);
  let above = 0;
  let header:
    | { readonly line: number; readonly start: number; names: readonly string[] }
    | undefined;
  eachDelimitedRecord(text, file, delimiter, ({ line, start, cells }) => {
    above += 1;
    if (!isHeader(cells, headerName)) return above > ROWS_ABOVE_HEADER ? 'stop' : undefined;
    header = { line, start, names: namesIn(cells) };
    return 'stop';
  });
  if (header === undefined) return noHeader(file, headerName);
  const { start: headerStart, line, names } = header;
  const source: TableSource = {
    file,
    header: names,
    eachRow: (visit) => {
      const broken = eachDelimitedRecord(text, file, delimiter, (record) => {
        const { cells, start } = record;
        if (start <= headerStart || cells.every(isEmpty)) return undefined;
        visit({ cells, place: (column) => placeInRecord(text, file, delimiter, record, column) });
        return undefined;
      });
      const [first] = broken;
      if (first === undefined) return success(null);
      const places = broken.map(({ place }) => place);
      return failure('bad-input', 'openTable', `${first.place}: ${first.message}`, places);
    },
  };
  return withoutTwice(source, `${file}:${line}`);
}

/** The separator that the first line uses most, outside quotes. */
function delimiterOf(text: string): Delimiter {
  const firstLine = /^[\r\n]*([^\r\n]*)/.exec(text)?.[1] ?? '';
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (delimiter: Delimiter): number => bare.split(delimiter).length;
  const candidates: readonly Delimiter[] = [',', ';', '\t'];
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function isHeader(cells: readonly SheetCell[], headerName: readonly string[] | undefined): boolean {
  if (headerName === undefined) return !cells.every(isEmpty);
  return namesIn(cells).some((name) => headerName.includes(name));
}

function namesIn(cells: readonly SheetCell[]): readonly string[] {
  return cells.map((cell) => (cell === null ? '' : String(cell).trim().replace(/\s+/g, ' ')));
}

function withoutTwice(source: TableSource, place: string): Result<TableSource> {
  const { header } = source;
  const twice = header.find((name, index) => name !== '' && header.indexOf(name) < index);
  if (twice === undefined) return success(source);
  return failure('bad-input', 'openTable', `${place} has the column "${twice}" twice`, [place]);
}

function noHeader(file: string, headerName: readonly string[] | undefined): Result<TableSource> {
  const wanted = headerName === undefined ? 'a header' : `a header with "${headerName[0] ?? ''}"`;
  return failure('bad-input', 'openTable', `${file} needs ${wanted}, got none`, [file]);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
