import type { Standing } from './standings.ts';

/** How one area stands in two builds. */
export interface Move {
  readonly area: string;
  readonly rank: number | null;
  readonly rankBefore: number | null;
  /** Places won; null where one of the ranks is missing. */
  readonly moved: number | null;
  readonly score: number | null;
  readonly scoreBefore: number | null;
  readonly change: number | null;
}

/** Areas whose score or rank differs between two builds, the largest moves first. */
export function movesOf(
  now: readonly Standing[],
  before: ReadonlyMap<string, Standing>,
): readonly Move[] {
  return now
    .map(({ area, rank, score }): Move => {
      const past = before.get(area);
      const rankBefore = past?.rank ?? null;
      const own = typeof score === 'number' ? score : null;
      const scoreBefore = typeof past?.score === 'number' ? past.score : null;
      return {
        area,
        rank,
        rankBefore,
        moved: rank === null || rankBefore === null ? null : rankBefore - rank,
        score: own,
        scoreBefore,
        change: own === null || scoreBefore === null ? null : own - scoreBefore,
      };
    })
    .filter(({ moved, score, scoreBefore }) => (moved ?? 0) !== 0 || score !== scoreBefore)
    .sort(
      (one, other) =>
        Math.abs(other.moved ?? Infinity) - Math.abs(one.moved ?? Infinity) ||
        Math.abs(other.change ?? 0) - Math.abs(one.change ?? 0) ||
        (one.area < other.area ? -1 : 1),
    );
}
