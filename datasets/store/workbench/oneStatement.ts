import { failure, type Result, success } from '../../../analysis/failure.ts';

/** First words of the statements that only read. */
const READING = [
  'select',
  'with',
  'from',
  'values',
  'table',
  'describe',
  'desc',
  'show',
  'summarize',
  'pivot',
  'unpivot',
  'explain',
] as const;

/**
 * The one reading statement of a text, without what stands behind its end.
 *
 * The engine refuses to write all the same; this tells a person before anything runs, and keeps a
 * second statement from running behind the first.
 *
 * @returns the statement, as long as it was written: places in it are places in the text
 * @fails bad-input  there is no statement, more than one, or one that does not begin like a question
 * @example oneStatement('SELECT 1; -- one') // 'SELECT 1'
 */
export function oneStatement(sql: string): Result<string> {
  const ends: number[] = [];
  let first: { readonly word: string; readonly at: number } | null = null;
  let end = 0;
  for (const { kind, start, length } of pieces(sql)) {
    if (kind === 'space') continue;
    const text = sql.slice(start, start + length);
    if (text === ';') {
      ends.push(start);
      continue;
    }
    if (ends.length > 0 && first !== null) {
      return refused(sql, start, 'one statement at a time, got another one');
    }
    if (first === null && text !== '(') first = { word: text.toLowerCase(), at: start };
    end = start + length;
  }
  if (first === null) return refused(sql, 0, 'a statement, got none');
  if (!READING.some((word) => word === first.word)) {
    const words = READING.map((word) => word.toUpperCase()).join(', ');
    return refused(sql, first.at, `a statement that reads (${words}), got ${first.word}`);
  }
  return success(sql.slice(0, end));
}

function refused(sql: string, at: number, needs: string): Result<never> {
  const message = `runSql needs ${needs}`;
  return failure('bad-input', 'runSql', message, [placeIn(sql, at)]);
}

/**
 * The line and column of a place in a text, both from 1.
 *
 * @example placeIn('SELECT 1', 7) // '1:8'
 */
export function placeIn(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

interface Piece {
  /** Comments are space. */
  readonly kind: 'space' | 'text' | 'word' | 'mark';
  readonly start: number;
  readonly length: number;
}

/** Patterns in the order in which they are tried; each eats what it begins with, even unfinished. */
const patterns: readonly (readonly [Piece['kind'], RegExp])[] = [
  ['space', /\s+|--[^\n]*/y],
  ['text', /[eE]'(?:[^'\\]|\\[^]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)/y],
  ['text', /\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[^]*?(?:\$\1\$|$)/y],
  ['word', /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/y],
];

function* pieces(sql: string): Generator<Piece> {
  let start = 0;
  while (start < sql.length) {
    const piece = sql.startsWith('/*', start) ? comment(sql, start) : matched(sql, start);
    yield piece;
    start += piece.length;
  }
}

function matched(sql: string, start: number): Piece {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const length = pattern.exec(sql)?.[0].length ?? 0;
    if (length > 0) return { kind, start, length };
  }
  return { kind: 'mark', start, length: 1 };
}

/** Comments stand within comments. */
function comment(sql: string, start: number): Piece {
  let depth = 0;
  let at = start;
  do {
    if (sql.startsWith('/*', at)) depth += 1;
    else if (sql.startsWith('*/', at)) depth -= 1;
    else {
      at += 1;
      continue;
    }
    at += 2;
  } while (depth > 0 && at < sql.length);
  return { kind: 'space', start, length: Math.min(at, sql.length) - start };
}
