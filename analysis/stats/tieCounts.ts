/** What equal values take from rank statistics: sums over the groups of t equal values. */
export interface TieCounts {
  /** Sum of t (t - 1) / 2: pairs without an order. */
  readonly pairs: number;
  /** Sum of t (t - 1) (t - 2). */
  readonly triples: number;
  /** Sum of t (t - 1) (2 t + 5). */
  readonly spread: number;
}

/**
 * Adds up over groups of equal values what variances of rank statistics subtract.
 *
 * @param sizes - how often each different value occurs; ones and zeros count for nothing
 * @returns the three sums, whole numbers
 * @cost O(number of groups)
 * @source kendall1970, chapter 4
 * @example tieCounts([1, 3]) // pairs 3, triples 6, spread 66
 */
export function tieCounts(sizes: Int32Array | readonly number[]): TieCounts {
  let pairs = 0;
  let triples = 0;
  let spread = 0;
  for (const size of sizes) {
    if (size < 2) continue;
    const ordered = size * (size - 1);
    pairs += ordered / 2;
    triples += ordered * (size - 2);
    spread += ordered * (2 * size + 5);
  }
  return { pairs, triples, spread };
}
