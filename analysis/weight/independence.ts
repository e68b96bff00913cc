import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { isConstant } from '../stats/isConstant.ts';
import { entry, matrix } from '../stats/matrix.ts';
import { pearson } from '../stats/pearson.ts';
import { inverse } from '../stats/solve.ts';
import { completeAreas } from './completeAreas.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of independence weights. */
export const independenceSettings = z.strictObject({
  method: z.literal('independence'),
  leastCorrelation: z
    .number()
    .gt(0)
    .max(1)
    .default(0.05)
    .describe('multiple correlations below this count as this, so that no weight becomes infinite'),
});

type Settings = Partial<Omit<z.infer<typeof independenceSettings>, 'method'>>;

/** Independence weights with the multiple correlations they come from. */
export interface IndependenceWeights extends Weights {
  /** How well the other children together predict each child, 0 to 1. */
  readonly multipleCorrelations: Float64Array;
}

/**
 * More weight for a child that the others cannot predict.
 *
 * The weight is one over the multiple correlation of the child with all others, taken from the
 * diagonal of the inverse correlation matrix.
 *
 * @param children - k columns of n scores
 * @param settings - least multiple correlation that counts, 0.05
 * @returns k weights and multiple correlations
 * @fails too-few-values  no more areas without gaps than children, or fewer than two children
 * @fails constant-values  a child has no spread
 * @fails singular  a child depends on the others completely
 * @cost O(n k^2 + k^3)
 * @source draper1998, chapter 5 (multiple correlation)
 * @example `independence([column([0, 1, 2, 3]), column([0, 2, 1, 3])], {})` // 0.5, 0.5
 */
export function independence(
  children: readonly Column[],
  { leastCorrelation = 0.05 }: Settings,
): Result<IndependenceWeights> {
  const complete = completeAreas(children, 'independence', children.length + 1);
  if (!complete.ok) return complete;
  const scores = complete.value;
  if (scores.length < 2) {
    return failure('too-few-values', 'independence', 'independence needs two children, got one');
  }
  const constant = scores.flatMap((child, place) => (isConstant(child) ? [`${place}`] : []));
  if (constant.length > 0) {
    return failure(
      'constant-values',
      'independence',
      `independence needs children with spread, got ${constant.length} without`,
      constant,
    );
  }
  const correlations = scores.map((a) =>
    scores.map((b) => {
      const coefficient = a === b ? 1 : pearson(a, b);
      return typeof coefficient === 'number' ? coefficient : 0;
    }),
  );
  const inverted = inverse(matrix(correlations));
  if (!inverted.ok) {
    return failure(
      'singular',
      'independence',
      'independence needs children that do not depend on each other completely',
    );
  }
  const multipleCorrelations = Float64Array.from(scores, (_, place) =>
    Math.sqrt(Math.max(0, 1 - 1 / entry(inverted.value, place, place))),
  );
  const parts = multipleCorrelations.map((value) => 1 / Math.max(value, leastCorrelation));
  const made = toShares(parts, 'independence', scores[0]?.length ?? 0);
  return made.ok ? success({ ...made.value, multipleCorrelations }) : made;
}
