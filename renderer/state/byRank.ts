import type { AreaLosses } from '../../analysis/losses/assessment.ts';

/** Rank first, then code; areas without a rank stand last. */
export function byRank(areas: readonly AreaLosses[]): readonly AreaLosses[] {
  const place = ({ rank }: AreaLosses): number =>
    typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY;
  return areas.toSorted((one, other) => {
    const difference = place(one) - place(other);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    return one.area < other.area ? -1 : 1;
  });
}
