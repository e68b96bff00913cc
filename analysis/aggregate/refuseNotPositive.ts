import type { Column } from '../column.ts';
import { type Failure, failure } from '../failure.ts';

/**
 * Refuses scores that a mean of logarithms or of reciprocals cannot take.
 *
 * @param children -    k columns of scores
 * @param step -        exported name of the method that refuses
 * @param allowZero - whether zero is taken
 * @returns the failure with the rows at fault, or nothing
 * @cost O(n k)
 */
export function refuseNotPositive(
  children: readonly Column[],
  step: string,
  allowZero: boolean,
): { readonly ok: false; readonly failure: Failure } | undefined {
  const rows = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { values } of children) {
    for (let row = 0; row < values.length; row++) {
      const score = values[row] ?? Number.NaN;
      if (score < 0 || (score === 0 && !allowZero)) {
        rows.add(row);
        if (score < least) least = score;
      }
    }
  }
  if (rows.size === 0) return undefined;
  const needs = allowZero ? 'scores of zero or above' : 'scores above zero';
  return failure(
    'not-positive',
    step,
    `${step} needs ${needs}, got ${least}: normalise to a range above zero, such as 1 to 100`,
    [...rows].sort((one, other) => one - other).map(String),
  );
}
