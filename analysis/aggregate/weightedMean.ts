/**
 * The mean of the first `count` scores by weight: both sums compensated (Neumaier).
 *
 * @param scores -  at least `count` numbers
 * @param weights - their weights, above zero
 * @param count -   how many of them hold, at least one
 * @returns sum of weight times score over the sum of weights
 * @cost O(count)
 * @source neumaier1974, compensated summation
 * @example weightedMean(new Float64Array([2, 4]), new Float64Array([3, 1]), 2) // 2.5
 */
export function weightedMean(scores: Float64Array, weights: Float64Array, count: number): number {
  let total = 0;
  let lost = 0;
  let weightTotal = 0;
  let weightLost = 0;
  for (let child = 0; child < count; child++) {
    const weight = weights[child] ?? 0;
    const term = weight * (scores[child] ?? 0);
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
    const nextWeight = weightTotal + weight;
    weightLost +=
      Math.abs(weightTotal) >= Math.abs(weight)
        ? weightTotal - nextWeight + weight
        : weight - nextWeight + weightTotal;
    weightTotal = nextWeight;
  }
  return (total + lost) / (weightTotal + weightLost);
}
