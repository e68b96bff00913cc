import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { covariance } from '../stats/covariance.ts';
import { isConstant } from '../stats/isConstant.ts';
import { sum } from '../stats/sum.ts';
import { completeAreas } from './completeAreas.ts';
import { meanCorrelations, searchBalance, searchInformation } from './correlationSearch.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of weights optimised by correlation. */
export const optimisedCorrelationSettings = z.strictObject({
  method: z.literal('optimisedCorrelation'),
  aim: z
    .enum(['balance', 'information'])
    .default('balance')
    .describe('influence as wanted, or as much correlation with the score as possible'),
  importance: z
    .array(z.number().positive())
    .optional()
    .describe('wanted importance of each child, any scale; equal without it'),
  least: z.number().min(0).max(1).default(0.01).describe('least weight'),
  greatest: z.number().min(0).max(1).default(1).describe('greatest weight'),
});

type Settings = Partial<Omit<z.infer<typeof optimisedCorrelationSettings>, 'method'>>;

/** Optimised weights with what they reach. */
export interface OptimisedWeights extends Weights {
  /** Correlation of each child with the weighted mean. */
  readonly correlations: Float64Array;
  /** Mean squared difference between wanted and reached shares of correlation. */
  readonly distance: number;
}

/**
 * Weights under which the children matter as much as wanted, measured by correlation.
 *
 * A child's influence on the score is its correlation with it, not its weight. The weights are
 * searched, within bounds, that bring the shares of correlation nearest to the wanted importance,
 * or those that make the sum of all correlations greatest.
 *
 * @param children - k columns of n scores
 * @param settings - the aim, importance of each child, least and greatest weight
 * @returns k weights, correlations and distance of the best point found
 * @fails too-few-values  fewer than three areas without gaps
 * @fails constant-values  a child has no spread
 * @fails mismatched-lengths  not one importance for each child
 * @fails bad-setting  the bounds cannot be kept
 * @cost O(n k^2) once, then some hundred steps of O(k^2)
 * @source becker2017, section 4
 * @example `optimisedCorrelation([column([1, 2, 3]), column([1, 3, 2])], {})` // 0.5, 0.5
 */
export function optimisedCorrelation(
  children: readonly Column[],
  { aim = 'balance', importance, least = 0.01, greatest = 1 }: Settings,
): Result<OptimisedWeights> {
  const step = 'optimisedCorrelation';
  const size = children.length;
  const wanted = toShares(importance ?? new Float64Array(size).fill(1), step, 0);
  if (!wanted.ok) return wanted;
  if (wanted.value.values.length !== size) {
    return failure('mismatched-lengths', step, `${step} needs ${size} numbers of importance`);
  }
  if (least * size > 1 || greatest * size < 1 || least > greatest) {
    return failure('bad-setting', step, `${step} needs bounds that ${size} weights can keep`);
  }
  const complete = completeAreas(children, step, 3);
  if (!complete.ok) return complete;
  const constant = complete.value.flatMap((scores, k) => (isConstant(scores) ? [`${k}`] : []));
  if (constant.length > 0) {
    return failure('constant-values', step, `${step} needs children with spread`, constant);
  }
  const covariances = complete.value.map((a) =>
    Float64Array.from(complete.value, (b) => {
      const value = covariance(a, b);
      return typeof value === 'number' ? value : 0;
    }),
  );
  const bounds = { least, greatest };
  const found =
    aim === 'information'
      ? searchInformation(covariances, bounds)
      : searchBalance(covariances, wanted.value.values, bounds);
  const correlations = meanCorrelations(covariances, found);
  const total = sum(correlations);
  const offs = correlations.map((value, k) => at(wanted.value.values, k) - value / total);
  return success({
    values: found,
    areas: complete.value[0]?.length ?? 0,
    correlations,
    distance: sum(offs.map((off) => off * off)) / size,
  });
}
