import { fontRuns } from './fontRuns.ts';

/** The font that figures are measured and drawn with, on the screen and on paper. */
export const FIGURE_FONT = 'Noto Sans SC';

const UNITS_PER_EM = 1000;

const advances = new Map<number, number>();
let codePoint = 0;
for (const run of fontRuns.split(' ')) {
  const [skip = 0, count = 0, advance = 0] = run
    .split('.')
    .map((part) => Number.parseInt(part, 36));
  codePoint += skip;
  for (let i = 0; i < count; i += 1) advances.set(codePoint++, advance);
}

/**
 * Width of a line of text in the figures' font, kerning left out (it only draws text closer).
 *
 * @param text -     one line
 * @param fontSize - in any unit of length
 * @returns the width in the unit of the font size; a character that the font lacks counts one em
 * @cost O(length)
 * @example textWidth('1,0', 10) // 13.88: 555 + 278 + 555 thousandths of ten
 */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const character of text) {
    units += advances.get(character.codePointAt(0) ?? 0) ?? UNITS_PER_EM;
  }
  return (units * fontSize) / UNITS_PER_EM;
}

/**
 * The characters of a text that the figures' font has no glyph for, each once, in order.
 *
 * @example missingGlyphs('Türkiye, Erdoğan') // 'ğ'
 */
export function missingGlyphs(text: string): string {
  return [...new Set(text)]
    .filter((character) => character >= ' ' && !advances.has(character.codePointAt(0) ?? 0))
    .join('');
}
