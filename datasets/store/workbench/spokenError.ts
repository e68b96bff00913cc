import type { QueryError } from '../queryError.ts';

/** What the engine says of an error, and where in the person's statement it is. */
export interface SpokenError {
  readonly message: string;
  /** Characters before it; null where the engine names no place. */
  readonly place: number | null;
}

/**
 * Reads an error of the engine: some come as JSON with their place, others as text that quotes the
 * line with a mark below.
 *
 * @param error -  with the statement as it was sent
 * @param before - what stood before the person's statement
 */
export function spokenError({ message, sql }: QueryError, before: string): SpokenError {
  const { text, position } = unpacked(message);
  const place = position ?? quotedPlace(text, sql);
  return {
    message: (text.split('\n\nLINE ')[0] ?? text).trim(),
    place: place === null || place < before.length ? null : place - before.length,
  };
}

function unpacked(message: string): { readonly text: string; readonly position: number | null } {
  try {
    const told = JSON.parse(message) as Readonly<Record<string, unknown>>;
    const text = told['exception_message'];
    const position = Number(told['position'] ?? Number.NaN);
    return {
      text: typeof text === 'string' ? text : message,
      position: Number.isInteger(position) ? position : null,
    };
  } catch {
    return { text: message, position: null };
  }
}

/** The place of the mark below the quoted line, of which the engine may leave out both ends. */
function quotedPlace(text: string, sql: string): number | null {
  const quoted = /\nLINE (\d+): (.*)\n( *)\^/.exec(text);
  if (quoted === null) return null;
  const [, number = '', excerpt = '', indent = ''] = quoted;
  const lines = sql.split('\n');
  const line = lines[Number(number) - 1] ?? '';
  const cutBefore = excerpt.startsWith('...') ? 3 : 0;
  const kept = excerpt.slice(cutBefore).replace(/\.\.\.$/, '');
  const start = line.indexOf(kept);
  if (start < 0) return null;
  const marked = indent.length - `LINE ${number}: `.length - cutBefore;
  const above = lines.slice(0, Number(number) - 1).join('\n').length;
  return above + (Number(number) > 1 ? 1 : 0) + start + marked;
}
