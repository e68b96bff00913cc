import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { isConstant } from '../stats/isConstant.ts';
import { sum } from '../stats/sum.ts';
import { completeAreas } from './completeAreas.ts';
import { maximumDeviations } from './maximumDeviations.ts';
import { singleSettings } from './singleSettings.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';
import { weighSingle } from './weighSingle.ts';

/** Settings of combined weights. */
export const combinationSettings = z.strictObject({
  method: z.literal('combination'),
  rule: z
    .enum(['linear', 'multiplicative', 'maximumDeviations'])
    .describe('how the weights of the parts become one'),
  parts: z.array(singleSettings).min(1).describe('the methods that are combined'),
  shares: z
    .array(z.number().nonnegative())
    .optional()
    .describe('of each method, for the linear rule; equal without it'),
});

type Settings = Omit<z.infer<typeof combinationSettings>, 'method'>;

/** Combined weights with what they come from. */
export interface CombinedWeights extends Weights {
  /** What each method counts; equal under the multiplicative rule. */
  readonly shares: Float64Array;
  /** The weights that each method gives. */
  readonly parts: readonly Float64Array[];
}

/**
 * Weights of several methods in one.
 *
 * `linear` mixes them by given shares, `multiplicative` multiplies them and rescales, and
 * `maximumDeviations` gives more to a method under which the areas' weighted means, each brought to
 * [0, 1], lie further apart.
 *
 * @param children - k columns of n scores
 * @param settings - rule, methods, and the methods' shares for the linear rule
 * @returns k weights, what each method counts, and its own weights
 * @fails mismatched-lengths  not one share for each method
 * @fails zero-weights  all shares, or all products, are zero
 * @fails too-few-values  and others, as the combined methods say
 * @cost the methods', and O(n k) for each
 * @source wang1998
 * @source zhang2024, combination of weights
 * @example `combination([column([1, 2]), column([2, 9])], { rule: 'linear', parts: [{ method: 'equal' }, { method: 'given', weights: [1, 3] }], shares: [1, 3] })` // 0.3125, 0.6875
 */
export function combination(
  children: readonly Column[],
  { rule, parts, shares }: Settings,
): Result<CombinedWeights> {
  const step = 'combination';
  const made: Weights[] = [];
  for (const part of parts) {
    const weights = weighSingle(children, part);
    if (!weights.ok) return weights;
    made.push(weights.value);
  }
  const lists = made.map(({ values }) => values);
  const areas = made.reduce((most, weights) => Math.max(most, weights.areas), 0);
  const counted = methodShares(children, lists, rule, shares);
  if (!counted.ok) return counted;
  const combined = children.map((_, child) =>
    rule === 'multiplicative'
      ? lists.reduce((product, weights) => product * at(weights, child), 1)
      : sum(lists.map((weights, method) => at(weights, child) * at(counted.value, method))),
  );
  const scaled = toShares(combined, step, areas);
  return scaled.ok ? success({ ...scaled.value, shares: counted.value, parts: lists }) : scaled;
}

function methodShares(
  children: readonly Column[],
  lists: readonly Float64Array[],
  rule: Settings['rule'],
  shares: readonly number[] | undefined,
): Result<Float64Array> {
  if (rule === 'maximumDeviations') {
    const complete = completeAreas(children, 'combination', 2);
    if (!complete.ok) return complete;
    const results = lists.map((weights) => scaledMeans(complete.value, weights));
    const found = maximumDeviations(results);
    return found.ok ? success(found.value.values) : found;
  }
  const given = rule === 'linear' && shares !== undefined ? shares : lists.map(() => 1);
  if (given.length !== lists.length) {
    return failure(
      'mismatched-lengths',
      'combination',
      `combination needs ${lists.length} shares, got ${given.length}`,
    );
  }
  const scaled = toShares(given, 'combination', 0);
  return scaled.ok ? success(scaled.value.values) : scaled;
}

/** Weighted means of the areas, brought to [0, 1]; zeros when all are equal. */
function scaledMeans(scores: readonly Float64Array[], weights: Float64Array): Float64Array {
  const means = Float64Array.from({ length: scores[0]?.length ?? 0 }, (_, area) =>
    sum(scores.map((child, k) => at(child, area) * at(weights, k))),
  );
  if (isConstant(means)) return means.map(() => 0);
  const least = means.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const greatest = means.reduce((top, value) => Math.max(top, value), Number.NEGATIVE_INFINITY);
  return means.map((value) => (value - least) / (greatest - least));
}
