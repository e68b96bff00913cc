import type { Quantity } from '../assessment.ts';

/** A text in the languages of the program. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** Where a number stands in the tables that are written beside the sentences. */
export interface CellAddress {
  /** Name of the table, without its ending. */
  readonly table: string;
  /** What finds the row: values by column, in the order of the columns. */
  readonly key: Readonly<Record<string, string | number>>;
  /** The column of the number; `value` when absent. */
  readonly column?: string;
}

/** One number that a sentence states, unrounded, and the cell that it is computed in. */
export interface SentenceFigure {
  readonly name: string;
  readonly value: Quantity;
  readonly address: CellAddress;
}

/** A sentence of a report in both languages, with every figure that it is made of. */
export interface Sentence extends Bilingual {
  /** The same texts with each number as `[number](#name)`, the name that of its figure. */
  readonly linked: Bilingual;
  readonly figures: readonly SentenceFigure[];
}

/**
 * Makes a figure of a sentence.
 *
 * @param name -    one word, unlike any other of its sentence
 * @param value -   unrounded
 * @param address - where it stands in the written tables
 */
export function figure(name: string, value: Quantity, address: CellAddress): SentenceFigure {
  return { name, value, address };
}

/**
 * Marks a number of a text as that of a figure.
 *
 * @param name - of the figure
 * @param text - the number as it is read, with or without its unit
 * @example linkTo('deaths', '150 deaths') // '[150 deaths](#deaths)'
 */
export function linkTo(name: string, text: string): string {
  return `[${text}](#${fragment(name)})`;
}

/**
 * Makes a sentence of texts whose numbers are marked.
 *
 * @param linked -  texts in both languages
 * @param figures - what the marks name
 */
export function sentence(linked: Bilingual, figures: readonly SentenceFigure[]): Sentence {
  const plain = (text: string): string => text.replaceAll(MARK, '$1');
  return { en: plain(linked.en), zh: plain(linked.zh), linked, figures };
}

/**
 * A cell as an address: a file, what finds the row, and the column.
 *
 * @example `addressText({ table: 'losses', key: { code: 'CHN' } })` is 'losses.csv#code=CHN&column=value'
 */
export function addressText({ table, key, column = 'value' }: CellAddress): string {
  const parts = Object.entries({ ...key, column }).map(
    ([name, value]) => `${name}=${fragment(value)}`,
  );
  return `${table}.csv#${parts.join('&')}`;
}

/**
 * A marked text with the addresses of its numbers in place of their names.
 *
 * @param linked -  one language of `Sentence.linked`
 * @param figures - of the same sentence
 * @throws RangeError when a mark names no figure
 */
export function withAddresses(linked: string, figures: readonly SentenceFigure[]): string {
  return linked.replaceAll(MARK, (_, text: string, name: string) => {
    const found = figures.find((each) => fragment(each.name) === name);
    if (found === undefined) throw new RangeError(`withAddresses needs a figure called ${name}`);
    return `[${text}](${addressText(found.address)})`;
  });
}

/** A part of a sentence: words alone, or the words of a number with its figure. */
export interface SentencePiece {
  /** Where it begins in the marked text. */
  readonly place: number;
  readonly text: string;
  readonly figure: SentenceFigure | undefined;
}

/**
 * A sentence taken apart at its numbers, for those who make links of another kind.
 *
 * @param made -     a sentence
 * @param language - which of its texts
 * @returns pieces in order; together they are the text
 * @throws RangeError when a mark names no figure
 */
export function sentencePieces(
  { linked, figures }: Sentence,
  language: keyof Bilingual,
): readonly SentencePiece[] {
  const whole = linked[language];
  const pieces: SentencePiece[] = [];
  let done = 0;
  for (const match of whole.matchAll(MARK)) {
    const [all, text = '', name = ''] = match;
    const found = figures.find((each) => fragment(each.name) === name);
    if (found === undefined) throw new RangeError(`sentencePieces needs a figure called ${name}`);
    if (match.index > done) {
      pieces.push({ place: done, text: whole.slice(done, match.index), figure: undefined });
    }
    pieces.push({ place: match.index, text, figure: found });
    done = match.index + all.length;
  }
  if (done < whole.length) {
    pieces.push({ place: done, text: whole.slice(done), figure: undefined });
  }
  return pieces;
}

const MARK = /\[([^\]]*)\]\(#([^)]*)\)/g;

/** Brackets would end a link of Markdown. */
function fragment(text: string): string {
  return encodeURIComponent(text).replaceAll('(', '%28').replaceAll(')', '%29');
}
