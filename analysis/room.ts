const LENGTH = 8192;

let block = new Float64Array(0);
let used = 0;

/**
 * Numbers for a column that is about to be made, all zero: a view of a block that other columns lie in
 * too. Many small arrays keep the collector busier than what is computed in them.
 *
 * @param length - how many
 * @returns the numbers; a view of their own block where they are many
 * @cost O(length)
 * @example room(3) // 0, 0, 0
 */
export function room(length: number): Float64Array {
  if (length > LENGTH / 4) return new Float64Array(length);
  if (used + length > block.length) {
    block = new Float64Array(LENGTH);
    used = 0;
  }
  const view = block.subarray(used, used + length);
  used += length;
  return view;
}

/**
 * The same numbers once more, to be changed, in such a place.
 *
 * @param values - n numbers
 * @cost O(n)
 * @example copyOf(new Float64Array([1, 2])) // 1, 2
 */
export function copyOf(values: Float64Array): Float64Array {
  const copy = room(values.length);
  copy.set(values);
  return copy;
}
