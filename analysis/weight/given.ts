import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result } from '../failure.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of given weights. */
export const givenSettings = z.strictObject({
  method: z.literal('given'),
  weights: z.array(z.number().nonnegative()).min(1).describe('one for each child, any scale'),
});

type Settings = Omit<z.infer<typeof givenSettings>, 'method'>;

/**
 * Weights that somebody decided.
 *
 * @param children - k columns of n scores
 * @param settings - k numbers of at least zero, in the children's order, on any scale
 * @returns the numbers over their sum
 * @fails mismatched-lengths  not one weight for each child
 * @fails negative-weight  a weight is below zero
 * @fails zero-weights  all weights are zero
 * @cost O(k)
 * @source oecd2008, "Weighting and aggregation"
 * @example `given([column([1]), column([2])], { weights: [1, 3] })` // 0.25, 0.75
 */
export function given(children: readonly Column[], { weights }: Settings): Result<Weights> {
  if (weights.length !== children.length) {
    return failure(
      'mismatched-lengths',
      'given',
      `given needs ${children.length} weights, got ${weights.length}`,
    );
  }
  return toShares(weights, 'given', 0);
}
