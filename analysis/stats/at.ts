/** Numbers in a fixed order: what every statistic takes. Gaps are left out before (`observed`). */
export type Numbers = Float64Array | readonly number[];

/**
 * The number at a place that must exist.
 *
 * A place outside is a bug of the caller and throws; it is never a silent `undefined`.
 *
 * @param values - n numbers
 * @param place - 0 to n - 1
 * @returns the number there
 * @cost O(1)
 * @example at([2, 4], 1) // 4
 */
export function at(values: ArrayLike<number>, place: number): number {
  return values[place] ?? outside(values.length, place);
}

function outside(length: number, place: number): never {
  throw new RangeError(`at needs a place below ${length}, got ${place}`);
}
