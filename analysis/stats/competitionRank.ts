import { type Column, column, observed } from '../column.ts';
import { rank } from './rank.ts';

/**
 * Places of a league table: 1 = greatest; equal values share the smallest place, the next skips.
 *
 * @param source - n values in one unit
 * @returns n places from 1; a gap has no place and keeps its reason
 * @cost O(n log n)
 * @source oecd2008, "Ranking" of normalised indicators
 * @example competitionRank(column([10, 30, 'not-reported', 30])) // 3, 1, gap, 1
 */
export function competitionRank(source: Column): Column {
  const places = rank(observed(source), 'descending', 'min').values();
  return column(
    Array.from(source.values, (_, row) => {
      const reason = source.missing.get(row);
      if (reason !== undefined) return reason;
      const place = places.next();
      if (place.done === true) throw new RangeError('competitionRank ran out of places');
      return place.value;
    }),
  );
}
