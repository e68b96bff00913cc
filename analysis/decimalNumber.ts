const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The number that a text writes in decimal digits, as a table has it: a point, perhaps an exponent.
 *
 * @param text - without spaces around it
 * @returns a finite number; NaN for anything else, among it `0x10`, `1,5`, `Infinity` and `1e999`
 * @cost O(length)
 * @example `decimalNumber('-1.5e3')` // -1500
 */
export function decimalNumber(text: string): number {
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}
