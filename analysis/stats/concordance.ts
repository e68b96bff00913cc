import { at } from './at.ts';
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
  for (let step = 0; step < order.length; step += 1) {
    const row = at(order, step);
    const place = at(b.ranks, row);
    if (place < 0) continue;
    const rank = at(ranks, row);
    if (rank !== group) {
      group = rank;
      for (; inserted < count; inserted += 1) {
        const added = at(waiting, inserted);
        countsB[added] = at(countsB, added) + 1;
        for (let node = added + 1; node <= size; node += node & -node) {
          tree[node] = at(tree, node) + 1;
        }
      }
    }
    let lower = 0;
    for (let node = place; node > 0; node &= node - 1) lower += at(tree, node);
    score += 2 * lower - inserted + at(countsB, place);
    countsA[rank] = at(countsA, rank) + 1;
    waiting[count] = place;
    count += 1;
  }
  for (; inserted < count; inserted += 1) {
    const added = at(waiting, inserted);
    countsB[added] = at(countsB, added) + 1;
  }
  return { count, score, tiesA: tieCounts(countsA), tiesB: tieCounts(countsB) };
}
