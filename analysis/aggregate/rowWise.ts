import type { Column, MissingReason } from '../column.ts';

/**
 * One area's score from the scores of its present children.
 *
 * The first `count` places of both arrays hold; the arrays are reused from area to area.
 */
export type Combine = (scores: Float64Array, weights: Float64Array, count: number) => number;

const NONE: ReadonlyMap<number, MissingReason> = new Map();

/**
 * Carries a rule for one area over all areas, with the family's policy on gaps.
 *
 * @param children - k columns of n scores
 * @param weights -  k weights above zero
 * @param combine -  the rule for one area
 * @returns n scores; `no-children` where no child is present
 * @cost O(n k)
 */
export function rowWise(
  children: readonly Column[],
  weights: Float64Array,
  combine: Combine,
): Column {
  const rows = children[0]?.values.length ?? 0;
  const values = new Float64Array(rows);
  const scores = new Float64Array(children.length);
  if (children.every((child) => child.missing.size === 0)) {
    const complete = children.map((child) => child.values);
    for (let row = 0; row < rows; row++) {
      for (let child = 0; child < complete.length; child++) {
        scores[child] = complete[child]?.[row] ?? Number.NaN;
      }
      values[row] = combine(scores, weights, complete.length);
    }
    return { values, missing: NONE };
  }
  const present = new Float64Array(children.length);
  const missing = new Map<number, MissingReason>();
  for (let row = 0; row < rows; row++) {
    let count = 0;
    for (let child = 0; child < children.length; child++) {
      const score = children[child]?.values[row] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      scores[count] = score;
      present[count] = weights[child] ?? 0;
      count += 1;
    }
    values[row] = count === 0 ? Number.NaN : combine(scores, present, count);
    if (count === 0) missing.set(row, 'no-children');
  }
  return { values, missing };
}
