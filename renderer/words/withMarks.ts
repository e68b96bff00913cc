import type { NumberMarks } from './numbers.ts';

/** Digits in groups of three, or with a decimal mark, as sentences of the analysis write them. */
const NUMBERS = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/g;

/**
 * A text whose numbers have the marks of a locale in place of English ones.
 *
 * Numbers such as `13.1.1` that are codes stay what they are.
 *
 * @param text -  a sentence, or a number alone
 * @param marks - of the locale
 * @example `withMarks('1,764.7', numberMarks('de-DE'))` is '1.764,7'
 */
export function withMarks(
  text: string,
  { decimal, group }: Pick<NumberMarks, 'decimal' | 'group'>,
): string {
  if (decimal === '.' && group === ',') return text;
  return text.replaceAll(NUMBERS, (number, place: number) => {
    const after = text.slice(place + number.length);
    const before = text.slice(0, place);
    if (/^\.\d/.test(after) || /\d\.$/.test(before)) return number;
    const [whole = '', part] = number.split('.');
    return `${whole.replaceAll(',', group)}${part === undefined ? '' : `${decimal}${part}`}`;
  });
}
