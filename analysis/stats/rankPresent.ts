/**
 * How many values of a sorted list are less than another one, found by halving.
 *
 * @example firstPlace(new Float64Array([1, 2, 2, 5]), 2) // 1
 */
export function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pastPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Ranks the present values of a column from 1 and leaves its gaps out.
 *
 * Does for columns with gaps, a thousand times over, what `rank` does for whole ones.
 *
 * @param values - n numbers, NaN at a gap
 * @param order -  whether the greatest or the least value is number one
 * @param ties -   whether equal values share the smallest of their places, the greatest or the mean
 * @returns n ranks, NaN at a gap
 * @cost O(n log n)
 * @source oecd2008, "Ranking" of normalised indicators
 * @example rankPresent(new Float64Array([10, NaN, 30, 30]), 'descending', 'min') // 3, NaN, 1, 1
 */
export function rankPresent(
  values: Float64Array,
  order: 'descending' | 'ascending',
  ties: 'min' | 'max' | 'average',
): Float64Array {
  const sign = order === 'ascending' ? 1 : -1;
  const sorted = new Float64Array(values.length);
  let count = 0;
  let row = 0;
  while (row < values.length) {
    const value = sign * (values[row] ?? Number.NaN) + 0;
    row += 1;
    if (Number.isNaN(value)) continue;
    sorted[count] = value;
    count += 1;
  }
  const present = sorted.subarray(0, count).sort();
  const ranks = new Float64Array(values.length);
  for (row = 0; row < values.length; row++) {
    const value = sign * (values[row] ?? Number.NaN) + 0;
    if (Number.isNaN(value)) ranks[row] = Number.NaN;
    else if (ties === 'min') ranks[row] = firstPlace(present, value) + 1;
    else if (ties === 'max') ranks[row] = pastPlace(present, value);
    else ranks[row] = (firstPlace(present, value) + 1 + pastPlace(present, value)) / 2;
  }
  return ranks;
}
