import type { DenseRanks } from './denseRanks.ts';
import { type TieCounts, tieCounts } from './tieCounts.ts';

/** How far two orders of the same areas agree. */
export interface Concordance {
  /** Areas that both columns have. */
  readonly count: number;
  /** Pairs of areas in the same order minus pairs in the opposite order. */
  readonly score: number;
  readonly tiesA: TieCounts;
  readonly tiesB: TieCounts;
}

/**
 * Counts concordant minus discordant pairs without comparing all of them.
 *
 * Goes through the areas in the order of the first column and keeps the second column's places in
 * a binary indexed tree, so that each area asks once how many before it lie lower. Rows with a gap
 * in either column are left out.
 *
 * @param a - first column's places
 * @param b - second column's places, same rows
 * @returns number of areas, score and ties
 * @cost O(n log n)
 * @source knight1966, section 2
 * @source fenwick1994, binary indexed tree
 * @example concordance(denseRanks(column([1, 2, 3])), denseRanks(column([1, 3, 2]))).score // 1
 */
export function concordance(a: DenseRanks, b: DenseRanks): Concordance {
  const size = b.distinct;
  const { order, ranks } = a;
  const tree = new Int32Array(size + 1);
  const countsA = new Int32Array(a.distinct);
  const countsB = new Int32Array(size);
  const waiting = new Int32Array(order.length);
  let count = 0;
  let inserted = 0;
  let group = -1;
  let score = 0;
  for (const row of order) {
    const place = b.ranks[row] ?? 0;
    if (place < 0) continue;
    const rank = ranks[row] ?? 0;
    if (rank !== group) {
      group = rank;
      for (; inserted < count; inserted += 1) {
        const added = waiting[inserted] ?? 0;
        countsB[added] = (countsB[added] ?? 0) + 1;
        for (let node = added + 1; node <= size; node += node & -node) {
          tree[node] = (tree[node] ?? 0) + 1;
        }
      }
    }
    let lower = 0;
    for (let node = place; node > 0; node &= node - 1) lower += tree[node] ?? 0;
    score += 2 * lower - inserted + (countsB[place] ?? 0);
    countsA[rank] = (countsA[rank] ?? 0) + 1;
    waiting[count] = place;
    count += 1;
  }
  for (; inserted < count; inserted += 1) {
    const added = waiting[inserted] ?? 0;
    countsB[added] = (countsB[added] ?? 0) + 1;
  }
  return { count, score, tiesA: tieCounts(countsA), tiesB: tieCounts(countsB) };
}
