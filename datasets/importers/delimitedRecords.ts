import Papa from 'papaparse';

/** What separates the cells of a text table. */
export type Delimiter = ',' | '\t' | ';';

/** One record of a delimited text, as it stands. */
export interface DelimitedRecord {
  /** The line of the file that it starts on, from one. */
  readonly line: number;
  /** Where it starts in the text, from zero. */
  readonly start: number;
  readonly cells: readonly string[];
}

/** A quote that is not closed, or that stands where none may stand. */
export interface BrokenQuote {
  /** `file:line:column`. */
  readonly place: string;
  /** What is wrong, lower case, without the place. */
  readonly message: string;
}

/**
 * Walks through a delimited text record by record, without keeping them.
 *
 * The one door to papaparse. Nothing is trimmed, converted or guessed; blank lines are skipped; a
 * record may run over several lines inside quotes.
 *
 * @param text - the whole file
 * @param file - its name, for places
 * @param delimiter - what separates cells
 * @param visit - gets each record in the order of the file; `'stop'` ends the walk
 * @returns every broken quote up to where the walk ended
 */
export function eachDelimitedRecord(
  text: string,
  file: string,
  delimiter: Delimiter,
  visit: (record: DelimitedRecord) => 'stop' | undefined,
): readonly BrokenQuote[] {
  const broken: BrokenQuote[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    quoteChar: '"',
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      for (const { message, index } of errors) {
        // Papa points just behind the opening quote.
        const at = index === undefined ? start : index - 1;
        const place = `${file}:${line + countLineEnds(text, start, at)}:${columnAt(text, at)}`;
        broken.push({ place, message: message.toLowerCase() });
      }
      const blank = data.length === 1 && data[0] === '';
      if (!blank && visit({ line, start, cells: data }) === 'stop') parser.abort();
      line += countLineEnds(text, start, meta.cursor);
      start = meta.cursor;
    },
  });
  return broken;
}

/**
 * Where one cell of a record stands, quotes and line ends inside earlier cells counted.
 *
 * @param text - the whole file
 * @param file - its name
 * @param delimiter - what separates cells
 * @param record - line and start of the record
 * @param column - index of the cell, from zero
 * @returns `file:line:column` of the cell's first character
 */
export function placeInRecord(
  text: string,
  file: string,
  delimiter: Delimiter,
  { line, start }: Pick<DelimitedRecord, 'line' | 'start'>,
  column: number,
): string {
  let at = start;
  let quoted = false;
  for (let left = column; left > 0 && at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === delimiter && !quoted) left -= 1;
  }
  return `${file}:${line + countLineEnds(text, start, at)}:${columnAt(text, at)}`;
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
  let lineStart = at;
  while (lineStart > 0 && text[lineStart - 1] !== '\n' && text[lineStart - 1] !== '\r') {
    lineStart -= 1;
  }
  return at - lineStart + 1;
}
