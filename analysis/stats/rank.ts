/** Which value is number one. */
export type RankOrder = 'descending' | 'ascending';

/**
 * What equal values share: the smallest of their places, the greatest, or the mean of them.
 */
export type RankTies = 'min' | 'max' | 'average';

/**
 * Ranks numbers from 1; equal values share a rank and the next rank skips.
 *
 * League tables count down and share the smallest place (`descending`, `min`); rank correlation
 * counts up and shares the mean (`ascending`, `average`). Rank before rounding, never after.
 *
 * @param values - n finite numbers in one unit, no gaps
 * @param order -  whether the greatest or the least value is number one
 * @param ties -   what equal values share
 * @returns n ranks in the order of the values, from 1 to n; halves occur with `average` only
 * @throws RangeError when a value is not finite: a gap has no place in a ranking
 * @cost O(n log n)
 * @source oecd2008, "Ranking" of normalised indicators
 * @example rank([10, 30, 30, 20], 'descending', 'min') // 4, 1, 1, 3
 */
export function rank(
  values: ArrayLike<number> & Iterable<number>,
  order: RankOrder,
  ties: RankTies,
): Float64Array {
  const sign = order === 'ascending' ? 1 : -1;
  const sorted = Float64Array.from(values, (value, row) => {
    if (!Number.isFinite(value)) {
      throw new RangeError(`rank needs finite values, got ${value} in row ${row}`);
    }
    return sign * value;
  }).sort();
  const places = placesByValue(sorted, ties);
  return Float64Array.from(values, (value) => places.get(sign * value + 0) ?? Number.NaN);
}

function placesByValue(sorted: Float64Array, ties: RankTies): ReadonlyMap<number, number> {
  const runs = new Map<number, { first: number; last: number }>();
  let place = 0;
  for (const value of sorted) {
    place += 1;
    const run = runs.get(value + 0);
    if (run === undefined) runs.set(value + 0, { first: place, last: place });
    else run.last = place;
  }
  const places = new Map<number, number>();
  for (const [value, { first, last }] of runs) {
    places.set(value, ties === 'min' ? first : ties === 'max' ? last : (first + last) / 2);
  }
  return places;
}
