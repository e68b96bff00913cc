/** A label that wants to stand at a place and needs some room. */
export interface Wish {
  readonly place: number;
  readonly size: number;
}

interface Cluster {
  /** Sum over the labels of where each would have the cluster begin. */
  sum: number;
  count: number;
  size: number;
}

const startOf = (cluster: Cluster) => cluster.sum / cluster.count;

/**
 * Moves labels along a line so that none covers another, each as little as possible.
 *
 * Labels that would meet are pooled and share the mean of their wishes (pool adjacent violators), so
 * that their order stays.
 *
 * @param wishes - in rising order of place
 * @param least -    where the first may begin
 * @param greatest - where the last may end; overrun when there is not enough room
 * @returns the middle of each label, in the same order
 * @cost O(n)
 * @example `spread([{ place: 5, size: 4 }, { place: 5, size: 4 }], 0, 20)` // 3, 7
 */
export function spread(wishes: readonly Wish[], least: number, greatest: number): number[] {
  const clusters: Cluster[] = [];
  for (const { place, size } of wishes) {
    clusters.push({ sum: place - size / 2, count: 1, size });
    for (;;) {
      const [before, last] = [clusters.at(-2), clusters.at(-1)];
      if (before === undefined || last === undefined) break;
      if (startOf(before) + before.size <= startOf(last)) break;
      before.sum += last.sum - last.count * before.size;
      before.count += last.count;
      before.size += last.size;
      clusters.pop();
    }
  }
  const starts = clusters.map(startOf);
  let end = greatest;
  for (let i = clusters.length - 1; i >= 0; i -= 1) {
    const size = clusters[i]?.size ?? 0;
    starts[i] = Math.min(starts[i] ?? 0, end - size);
    end = starts[i] ?? 0;
  }
  let begin = least;
  for (const [i, { size }] of clusters.entries()) {
    starts[i] = Math.max(starts[i] ?? 0, begin);
    begin = (starts[i] ?? 0) + size;
  }
  const middles: number[] = [];
  let at = 0;
  for (const [i, { count }] of clusters.entries()) {
    let y = starts[i] ?? 0;
    for (let k = 0; k < count; k += 1) {
      const size = wishes[at]?.size ?? 0;
      middles.push(y + size / 2);
      y += size;
      at += 1;
    }
  }
  return middles;
}
