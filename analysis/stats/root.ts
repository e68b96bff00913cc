import { failure, type Result, success } from '../failure.ts';

/**
 * A point between two others where a function crosses zero.
 *
 * Halves the interval unless a step along the secant stays well inside it (Ridders' method), so it
 * cannot leave the interval and uses square roots only.
 *
 * @param at - a continuous function
 * @param low - one end
 * @param high - the other end; the function has another sign there
 * @param tolerance - greatest width of the interval at the end, as a share of the point
 *   or of the first interval, whichever is wider
 * @returns the point
 * @fails bad-input  the function has the same sign at both ends
 * @fails not-finite  the function is NaN at a point tried
 * @fails not-converged  the interval does not shrink
 * @cost about ten evaluations for full accuracy
 * @source ridders1979
 * @example `root((x) => x * x - 2, 0, 2)` is 1.414213562373095
 */
export function root(
  at: (x: number) => number,
  low: number,
  high: number,
  tolerance = 4 * Number.EPSILON,
): Result<number> {
  const span = Math.abs(high - low);
  let left = low;
  let right = high;
  let leftValue = at(left);
  let rightValue = at(right);
  if (leftValue === 0) return success(left);
  if (rightValue === 0) return success(right);
  if (!(leftValue < 0 !== rightValue < 0)) {
    return failure(
      'bad-input',
      'root',
      `root needs a change of sign between ${low} and ${high}, got ${leftValue} and ${rightValue}`,
    );
  }
  for (let step = 0; step < 200; step += 1) {
    const middle = left + (right - left) / 2;
    const width = Math.abs(right - left);
    if (
      width <= tolerance * Math.max(Math.abs(middle), span) ||
      middle === left ||
      middle === right
    ) {
      return success(middle);
    }
    const middleValue = at(middle);
    const scale = Math.sqrt(middleValue * middleValue - leftValue * rightValue);
    const sign = leftValue < rightValue ? -1 : 1;
    const next = scale === 0 ? middle : middle + ((middle - left) * sign * middleValue) / scale;
    const nextValue = at(next);
    if (Number.isNaN(middleValue) || Number.isNaN(nextValue)) {
      return failure('not-finite', 'root', `root needs finite values, got NaN near ${middle}`);
    }
    for (const [x, value] of [
      [middle, middleValue],
      [next, nextValue],
    ] as const) {
      if (value === 0) return success(x);
      if (x <= Math.min(left, right) || x >= Math.max(left, right)) continue;
      if (value < 0 === leftValue < 0) [left, leftValue] = [x, value];
      else [right, rightValue] = [x, value];
    }
  }
  return failure(
    'not-converged',
    'root',
    `root needs a shrinking interval, got ${left} to ${right}`,
  );
}
