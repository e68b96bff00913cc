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

/** Where a reader expects a break: after a mark that parts, and before a bracket. */
function isPause(before: string, after: string): boolean {
  return /[，；：、,;:]\s*$/u.test(before) || /^[（(]/u.test(after);
}

/** How much a break hurts: Chinese words mostly have two characters, so that odd ones cut a word. */
function breakCost(line: string, after: string): number {
  if (isPause(line, after)) return 0;
  return Array.from(line).filter((character) => CJK.test(character)).length % 2 === 0 ? 0.2 : 0.45;
}

/** Pieces as so many lines of a width, as even as can be; none where they do not fit. */
function evenLines(
  all: readonly string[],
  count: number,
  width: number,
  fontSize: number,
): { readonly lines: readonly string[]; readonly cost: number } | null {
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null;
  for (let taken = 1; taken <= all.length; taken += 1) {
    const line = all.slice(0, taken).join('').trimEnd();
    const slack = 1 - textWidth(line, fontSize) / width;
    if (slack < 0) break;
    const rest = all.slice(taken);
    if (rest.length === 0) {
      if (count === 1) return { lines: [line], cost: slack * slack };
      break;
    }
    if (count === 1) continue;
    const below = evenLines(rest, count - 1, width, fontSize);
    if (below === null) continue;
    const cost = slack * slack + breakCost(line, rest[0] ?? '') + below.cost;
    if (best === null || cost < best.cost) best = { lines: [line, ...below.lines], cost };
  }
  return best;
}

/** Most lines that are made even: more are a paragraph. */
const MOST_EVEN_LINES = 3;

/**
 * Breaks a name or a heading as `wrapText` does, in as many lines; but Chinese, which may break
 * anywhere, leaves no single character over and breaks where a reader pauses if it can.
 *
 * @param text -     without line breaks
 * @param width -    in the unit of the font size
 * @param fontSize - in any unit of length
 * @returns at least one line, each without spaces at its ends
 * @example wrapLabel('拉丁美洲和加勒比', 56, 8) // '拉丁美洲', '和加勒比'
 */
export function wrapLabel(text: string, width: number, fontSize: number): string[] {
  const lines = wrapText(text, width, fontSize);
  if (lines.length === 1 || lines.length > MOST_EVEN_LINES || !CJK.test(text)) return lines;
  const all = pieces(text.replace(/[^\S\u00a0]+/g, ' ').trim());
  const even = evenLines(all, lines.length, width, fontSize)?.lines ?? lines;
  return even.map((line) => line.replaceAll('\u00a0', ' ').trim());
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
