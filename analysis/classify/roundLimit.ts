/**
 * The nearest number of the series 1, 2, 5, 10, 20, 50 … in either direction of zero.
 *
 * Nearest by ratio: the change-over between two neighbours is their geometric mean.
 *
 * @param value - finite
 * @returns zero for zero
 * @cost O(1)
 * @example roundLimit(370) // 500
 * @example roundLimit(0.0012) // 0.001
 */
export function roundLimit(value: number): number {
  if (value === 0) return 0;
  const [, exponent = '0'] = Math.abs(value).toExponential().split('e');
  const tens = Number(`1e${exponent}`);
  const lead = Math.abs(value) / tens;
  const digit = lead * lead < 2 ? 1 : lead * lead < 10 ? 2 : lead * lead < 50 ? 5 : 10;
  const limit = Number(`${digit}e${exponent}`);
  return value < 0 ? -limit : limit;
}
