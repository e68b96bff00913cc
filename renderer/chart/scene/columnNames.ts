import { textWidth } from '../fontMetrics.ts';

/** Names over columns of one width. */
export interface ColumnNames {
  /** Of each name, from top to bottom. */
  readonly lines: readonly (readonly string[])[];
  /** Of a column, in the unit of the font size. */
  readonly width: number;
}

/** Lines of a name at most, and the widths that columns like to have, in font sizes. */
const [MOST_LINES, NARROW, WIDE] = [3, 4, 8] as const;
/** Space between neighbouring names, in font sizes. */
const GAP = 0.6;

/** Where a name may break: at a space, behind a joining mark, before the next word of `lossUsd`. */
const breaks = /(?<=[\s\-_/])|(?<=[\p{Ll}\d])(?=\p{Lu})/u;

/** As many parts on each line as go in. */
function linesOf(name: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const part of name.split(breaks)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + part).trimEnd(), fontSize) <= width) {
      lines[lines.length - 1] = last + part;
    } else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/**
 * Sets names over columns of one width, each on three lines at most.
 *
 * @param names -    one a column
 * @param room -     greatest width of a column, in the unit of the font size
 * @param fontSize - in any unit of length
 * @returns null where a word of a name is wider than its column, or a name longer than three lines
 * @example columnNames(['year', 'lossUsd'], 40, 8)?.lines // [['year'], ['lossUsd']]
 */
export function columnNames(
  names: readonly string[],
  room: number,
  fontSize: number,
): ColumnNames | null {
  if (names.length === 0) return null;
  const gap = GAP * fontSize;
  const needed = names
    .flatMap((name) => name.split(breaks))
    .reduce((most, part) => Math.max(most, textWidth(part.trimEnd(), fontSize)), 0);
  if (needed + gap > room) return null;
  const whole = names.reduce((most, name) => Math.max(most, textWidth(name, fontSize)), 0);
  const liked = Math.max(needed + gap, NARROW * fontSize, Math.min(whole + gap, WIDE * fontSize));
  const width = Math.min(room, liked);
  const lines = names.map((name) => linesOf(name, width - gap, fontSize));
  return lines.every((own) => own.length <= MOST_LINES) ? { lines, width } : null;
}
