/**
 * The breaks with the least sum of squared distances from the class means (Fisher, Jenks).
 *
 * @param values -  n scores, no gaps
 * @param classes - how many classes
 * @returns rising limits, the least value of each class but the lowest; fewer where values are alike
 * @cost O(classes m^2) for m different values
 * @source jenks1977, optimal classification
 * @example naturalBreaks(new Float64Array([1, 2, 9, 10, 20]), 3) // 9, 20
 */
export function naturalBreaks(values: Float64Array, classes: number): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts.keys()].sort((one, other) => one - other);
  const size = sorted.length;
  const wanted = Math.min(classes, size);
  if (wanted < 2) return [];
  let cost = spreads(sorted, counts, 0);
  const starts: Int32Array[] = [];
  for (let made = 2; made <= wanted; made++) {
    const next = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const start = new Int32Array(size);
    for (let first = made - 1; first < size; first++) {
      const own = spreads(sorted, counts, first);
      const before = cost[first - 1] ?? 0;
      for (let last = first; last < size; last++) {
        const total = before + (own[last - first] ?? 0);
        if (total < (next[last] ?? 0)) {
          next[last] = total;
          start[last] = first;
        }
      }
    }
    starts.push(start);
    cost = next;
  }
  const limits: number[] = [];
  let last = size - 1;
  for (const start of starts.toReversed()) {
    const first = start[last] ?? 0;
    limits.unshift(sorted[first] ?? Number.NaN);
    last = first - 1;
  }
  return limits;
}

/** Squared distances from the mean of the values from one place to each later one (Welford). */
function spreads(
  sorted: readonly number[],
  counts: ReadonlyMap<number, number>,
  first: number,
): Float64Array {
  const spread = new Float64Array(sorted.length - first);
  let weight = 0;
  let mean = 0;
  let squares = 0;
  for (let place = first; place < sorted.length; place++) {
    const value = sorted[place] ?? 0;
    const count = counts.get(value) ?? 0;
    weight += count;
    const distance = value - mean;
    mean += (distance * count) / weight;
    squares += count * distance * (value - mean);
    spread[place - first] = squares;
  }
  return spread;
}
