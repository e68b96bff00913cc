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

/** Counts of one set of areas by place, in blocks of 32 bits under a binary indexed tree. */
interface PlaceCounts {
  readonly bits: Int32Array;
  readonly tree: Int32Array;
}

/**
 * Counts concordant minus discordant pairs without comparing all of them.
 *
 * Goes through the areas in the order of the first column and marks the second column's positions,
 * so that each area asks once how many before it lie lower. Rows with a gap in either column are
 * left out. Positions are bits; only whole words of them are counted in a binary indexed tree.
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
  const words = (b.order.length >>> 5) + 1;
  const before: PlaceCounts = { bits: new Int32Array(words), tree: new Int32Array(words + 1) };
  let count = 0;
  let score = 0;
  for (let group = 0; group < a.distinct; group++) {
    const [from, to] = [a.starts[group] ?? 0, a.starts[group + 1] ?? 0];
    const seen = count;
    for (let place = from; place < to; place++) {
      const row = a.order[place] ?? 0;
      const position = b.positions[row] ?? -1;
      if (position < 0) continue;
      count += 1;
      const rank = b.ranks[row] ?? 0;
      const [start, end] = [b.starts[rank] ?? 0, b.starts[rank + 1] ?? 0];
      const lower = countBelow(before, start);
      score += lower + (end - start > 1 ? countBelow(before, end) : lower) - seen;
    }
    if (count === seen) continue;
    for (let place = from; place < to; place++) {
      const position = b.positions[a.order[place] ?? 0] ?? -1;
      if (position >= 0) mark(before, position, words);
    }
  }
  return { count, score, tiesA: tiesAmong(a, b, count), tiesB: tiesAmong(b, a, count) };
}

function countBelow({ bits, tree }: PlaceCounts, position: number): number {
  const word = position >>> 5;
  let lower = bitCount((bits[word] ?? 0) & ((1 << (position & 31)) - 1));
  for (let node = word; node > 0; node &= node - 1) lower += tree[node] ?? 0;
  return lower;
}

function mark({ bits, tree }: PlaceCounts, position: number, words: number): void {
  const word = position >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (position & 31));
  for (let node = word + 1; node <= words; node += node & -node) {
    tree[node] = (tree[node] ?? 0) + 1;
  }
}

/** How many bits of a whole number of 32 bits are set. */
function bitCount(given: number): number {
  const pairs = given - ((given >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Ties of a column among the areas that the other has too: its own where that is all of them. */
function tiesAmong(own: DenseRanks, other: DenseRanks, count: number): TieCounts {
  if (count === own.order.length) return own.ties;
  const sizes = new Int32Array(own.distinct);
  for (const row of own.order) {
    if ((other.ranks[row] ?? -1) < 0) continue;
    const place = own.ranks[row] ?? 0;
    sizes[place] = (sizes[place] ?? 0) + 1;
  }
  return tieCounts(sizes);
}
