import { textWidth } from './fontMetrics.ts';

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;
/** Marks that may not begin a line, and those that may not end one. */
const NO_START = /^[，。、；：！？）》〉」』】”’…·～％‰℃,.;:!?)\]}%]/u;
const NO_END = /[（《〈「『【“‘([{]$/u;

/** Pieces that a line may break between: Latin words with their space, single Chinese characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const character of text) {
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      ((!CJK.test(character) &&
        !CJK.test(last.slice(-1)) &&
        (!last.endsWith(' ') || character === ' ')) ||
        NO_START.test(character) ||
        NO_END.test(last));
    if (joins) found[found.length - 1] = last + character;
    else found.push(character);
  }
  return found;
}

/** Cuts a piece that is wider than a line; marks stay with what they stand beside, if there is room. */
function chopped(piece: string, width: number, fontSize: number): string[] {
  const fits = (part: string): boolean => textWidth(part.trimEnd(), fontSize) <= width;
  if (fits(piece)) return [piece];
  const parts: string[] = [];
  for (const character of piece) {
    const last = parts.at(-1);
    if (last === undefined) parts.push(character);
    else if (fits(last + character)) parts[parts.length - 1] = last + character;
    else parts.splice(-1, 1, ...cut(last, character, fits));
  }
  return parts;
}

/** A full line and the one after it, which begins where a line may. */
function cut(
  line: string,
  character: string,
  fits: (part: string) => boolean,
): [full: string, next: string] {
  const full = Array.from(line);
  let next = character;
  while (full.length > 1 && (NO_START.test(next) || NO_END.test(full.at(-1) ?? ''))) {
    const longer = (full.at(-1) ?? '') + next;
    if (!fits(longer)) return [line, character];
    full.pop();
    next = longer;
  }
  return NO_START.test(next) ? [line, character] : [full.join(''), next];
}

/**
 * Breaks a text into lines no wider than given: Latin between words, Chinese between characters
 * but never before a closing or after an opening mark. A no-break space holds what it joins together.
 *
 * @param text -     without line breaks
 * @param width -    in the unit of the font size
 * @param fontSize - in any unit of length
 * @returns at least one line, each without spaces at its ends
 * @example wrapText('Deaths per million', 60, 8) // 'Deaths per', 'million'
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [''];
  for (const piece of pieces(text.replace(/[^\S\u00a0]+/g, ' ').trim())) {
    for (const part of chopped(piece, width, fontSize)) {
      const line = lines.at(-1) ?? '';
      if (line === '' || textWidth((line + part).trimEnd(), fontSize) <= width) {
        lines[lines.length - 1] = line + part;
      } else lines.push(part);
    }
  }
  return lines.map((line) => line.replaceAll('\u00a0', ' ').trim());
}

/**
 * The width of the widest piece of a text that a line is not broken in.
 *
 * @param text -     without line breaks
 * @param fontSize - in any unit of length
 * @returns a width in that unit; in it and above, `wrapText` cuts no word
 * @example widestPiece('Deaths per million', 8) // the width of 'million'
 */
export function widestPiece(text: string, fontSize: number): number {
  return Math.max(0, ...pieces(text).map((piece) => textWidth(piece.trimEnd(), fontSize)));
}
