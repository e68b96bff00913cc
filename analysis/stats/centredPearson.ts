import type { Cell } from '../column.ts';

/**
 * Pearson's correlation of two columns over the rows that both have, in one pass.
 *
 * The columns come with their own means taken off, so that the sums stay small and need no
 * compensation; what the shared rows' means still differ from zero is taken off at the end.
 *
 * @param a - n differences from a mean, NaN at a gap
 * @param b - n differences from a mean, NaN at a gap, same rows
 * @returns coefficient from -1 to 1, or why there is none, and the number of shared rows
 * @cost O(n)
 * @source chan1983, section 2 (shifted data)
 * @example centredPearson(Float64Array.of(-1, 0, 1), Float64Array.of(-3, 0, 3)).coefficient // 1
 */
export function centredPearson(
  a: Float64Array,
  b: Float64Array,
): { readonly coefficient: Cell; readonly count: number } {
  let count = 0;
  let sumA = 0;
  let sumB = 0;
  let squaresA = 0;
  let squaresB = 0;
  let products = 0;
  let leastA = Number.POSITIVE_INFINITY;
  let greatestA = Number.NEGATIVE_INFINITY;
  let leastB = Number.POSITIVE_INFINITY;
  let greatestB = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < a.length; row += 1) {
    const x = a[row] ?? Number.NaN;
    const y = b[row] ?? Number.NaN;
    const product = x * y;
    if (Number.isNaN(product)) continue;
    count += 1;
    sumA += x;
    sumB += y;
    squaresA += x * x;
    squaresB += y * y;
    products += product;
    if (x < leastA) leastA = x;
    if (x > greatestA) greatestA = x;
    if (y < leastB) leastB = y;
    if (y > greatestB) greatestB = y;
  }
  if (count < 2) return { coefficient: 'too-few-values', count };
  if (leastA === greatestA || leastB === greatestB) {
    return { coefficient: 'constant-values', count };
  }
  const spreadA = squaresA - (sumA * sumA) / count;
  const spreadB = squaresB - (sumB * sumB) / count;
  const shared = products - (sumA * sumB) / count;
  const scale = Math.sqrt(spreadA * spreadB);
  const raw =
    Number.isFinite(scale) && scale > 1e-150
      ? shared / scale
      : shared / Math.sqrt(spreadA) / Math.sqrt(spreadB);
  return { coefficient: Math.min(1, Math.max(-1, raw)), count };
}
