import type { Cell } from '../column.ts';
import { at, type Numbers } from './at.ts';
import { sum } from './sum.ts';

/**
 * A quantile of values that count several times each: type 7 of the written-out list.
 *
 * The weights are counts (people, events); whole counts give exactly the quantile of the list in
 * which each value stands as often as its weight says. For shares multiply them to counts first.
 *
 * @param values - n observed values in one unit, in any order
 * @param weights - n counts of at least zero
 * @param probability - from 0 to 1
 * @returns the quantile in the unit of the values; `no-data` when the counts add up to less than one
 * @throws RangeError when lengths differ, a weight is negative or the probability is outside 0 to 1
 * @cost O(n log n)
 * @source harrell2022, wtd.quantile, type "quantile"
 * @example weightedQuantile([1, 2, 3], [1, 1, 8], 0.5) // 3
 */
export function weightedQuantile(values: Numbers, weights: Numbers, probability: number): Cell {
  if (values.length !== weights.length) {
    throw new RangeError(
      `weightedQuantile needs as many weights as values, got ${weights.length} for ${values.length}`,
    );
  }
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`weightedQuantile needs a probability from 0 to 1, got ${probability}`);
  }
  const pairs = Array.from(values, (value, row) => ({ value, weight: at(weights, row) }))
    .filter(({ weight }) => {
      if (!(weight >= 0)) {
        throw new RangeError(`weightedQuantile needs weights of at least zero, got ${weight}`);
      }
      return weight > 0;
    })
    .sort((a, b) => a.value - b.value);
  const total = sum(pairs.map(({ weight }) => weight));
  if (total < 1) return 'no-data';
  const order = 1 + (total - 1) * probability;
  const low = Math.max(Math.floor(order), 1);
  const share = order - Math.floor(order);
  const below = valueAtCount(pairs, low);
  return (1 - share) * below + share * valueAtCount(pairs, Math.min(low + 1, total));
}

function valueAtCount(
  pairs: readonly { readonly value: number; readonly weight: number }[],
  count: number,
): number {
  let reached = 0;
  let last = Number.NaN;
  for (const { value, weight } of pairs) {
    reached += weight;
    last = value;
    if (reached >= count) break;
  }
  return last;
}
