/** A piece of a text: a number as it is written, or what stands between numbers. */
export interface NumberPiece {
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * A number with the marks between its digits, its sign and a percent sign; no part of a name, of a span of
 * years or of a date.
 */
const number =
  /(?<![\p{Script=Latin}\d.,/–-])[−+]?\d+(?:[.,’'\u00A0\u202F]\d+)*(?:\/\d+)?(?![\d/–-]|\p{Script=Latin})(?:[\s\u00A0\u202F]?%)?/gu;

/** A year as it is written in a sentence: four digits without a mark between them. */
const year = /^(?:19|20)\d\d$/;

/**
 * Parts a text of our own into its numbers and what stands between them.
 *
 * @param withYears - whether what reads as a year counts as a number
 * @example numberPieces('2,516 of 3,637 entries') // '2,516', ' of ', '3,637', ' entries'
 */
export function numberPieces(text: string, withYears = true): readonly NumberPiece[] {
  const pieces: NumberPiece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(number)) {
    if (!withYears && year.test(found)) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), isNumber: false });
    pieces.push({ text: found, isNumber: true });
    from = index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isNumber: false });
  return pieces;
}
