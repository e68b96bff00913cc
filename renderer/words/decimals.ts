import type { NumberMarks } from './numbers.ts';

/**
 * Writes numbers with a fixed count of decimals, by the marks of a locale; fast enough for every
 * frame of a slider.
 *
 * @param decimals - 0 to 12
 * @param marks -    as `numberMarks` answers
 * @example decimalWriter(1, numberMarks('de-DE'))(2.25) // '2,3'
 */
export function decimalWriter(
  decimals: number,
  { decimal }: Pick<NumberMarks, 'decimal'>,
): (value: number) => string {
  return (value) => {
    const text = value.toFixed(decimals).replace('.', decimal);
    return /^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '−');
  };
}

/**
 * Writes a number with the digits that matter, at most six figures, without a magnitude word.
 *
 * @example figureWriter(numberMarks('en-GB'))(0.1234567) // '0.123457'
 */
export function figureWriter({
  decimal,
  group,
}: Pick<NumberMarks, 'decimal' | 'group'>): (value: number) => string {
  return (value) => {
    if (value !== 0 && (Math.abs(value) < 1e-6 || Math.abs(value) >= 1e15)) {
      return value.toExponential(5).replace('.', decimal).replace('-', '−');
    }
    const shortest = Number(value.toPrecision(Math.abs(value) >= 1e6 ? 15 : 6));
    const [whole = '', part] = String(Math.abs(shortest)).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    const sign = shortest < 0 ? '−' : '';
    return part === undefined ? `${sign}${grouped}` : `${sign}${grouped}${decimal}${part}`;
  };
}
