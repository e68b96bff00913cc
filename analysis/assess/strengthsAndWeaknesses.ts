import { type Column, observed } from '../column.ts';
import { rankPresent } from '../stats/rankPresent.ts';

/** An indicator as the table of strengths needs it. */
export interface Profiled {
  readonly code: string;
  readonly column: Column;
  /** 1 when more is in front, -1 when less is. */
  readonly direction: 1 | -1;
}

/** One line of the table. */
export interface ProfileRow {
  readonly code: string;
  readonly rank: number;
  readonly value: number;
}

/** What an area is ahead and behind in. */
export interface Profile {
  readonly strengths: readonly ProfileRow[];
  readonly weaknesses: readonly ProfileRow[];
}

/** Which lines to leave out. */
export interface ProfileSettings {
  /** Lines of each table. */
  readonly count: number;
  /** Leave out indicators whose share of different values, among all areas, is at most this. */
  readonly leastUnique?: number;
  /** Leave out indicators in which the area shares the last rank. */
  readonly withoutLast?: boolean;
  /** Rows to rank among; all without it. */
  readonly among?: ReadonlySet<number>;
}

/**
 * The indicators in which an area ranks highest and lowest.
 *
 * Ranks count down on direction-adjusted values and ties share the smallest rank; equal ranks stand
 * in the order of the indicators. What is a strength for a resilience index is a burden for a risk
 * index: the direction decides.
 *
 * @param indicators - columns with directions
 * @param row - the area
 * @param settings - number of lines and what to leave out
 * @returns both lists, each from the best rank to the worst
 * @cost O(k n log n)
 * @source becker2022, get_str_weak
 * @example strengthsAndWeaknesses(indicators, 0, settings).strengths[0] // its best rank
 */
export function strengthsAndWeaknesses(
  indicators: readonly Profiled[],
  row: number,
  { count, leastUnique = -1, withoutLast = true, among }: ProfileSettings,
): Profile {
  const rows = indicators.flatMap(({ code, column, direction }): ProfileRow[] => {
    const value = column.values[row] ?? Number.NaN;
    if (Number.isNaN(value)) return [];
    const adjusted = column.values.map((other, place) =>
      among === undefined || among.has(place) ? direction * other : Number.NaN,
    );
    const ranks = rankPresent(adjusted, 'descending', 'min');
    const rank = ranks[row] ?? Number.NaN;
    if (Number.isNaN(rank)) return [];
    const present = observed(column);
    if (new Set(present).size / present.length <= leastUnique) return [];
    const last = ranks.reduce((most, other) => (other > most ? other : most), 0);
    return withoutLast && rank === last ? [] : [{ code, rank, value }];
  });
  const ordered = rows.sort((a, b) => a.rank - b.rank);
  return { strengths: ordered.slice(0, count), weaknesses: ordered.slice(-count) };
}
