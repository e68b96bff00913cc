/** Width of a point in digits, about. */
const POINT_WIDTH = 0.5;

/**
 * How wide a number is in digits of one width, about.
 *
 * @example numberWidth('46.86') // 4.5
 */
export function numberWidth(number: string): number {
  const points = number.replaceAll(/[^.,\s]/gu, '').length;
  return number.length - points * (1 - POINT_WIDTH);
}
