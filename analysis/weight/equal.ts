import { z } from 'zod';
import type { Column } from '../column.ts';
import type { Result } from '../failure.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of equal weights: none. */
export const equalSettings = z.strictObject({ method: z.literal('equal') });

/**
 * The same weight for each child: nothing is known, or nobody wants to decide.
 *
 * @param children - k columns of n scores
 * @returns k weights of 1 / k
 * @fails zero-weights  no children
 * @cost O(k)
 * @source oecd2008, "Equal weighting"
 * @example equal([column([1]), column([2]), column([3]), column([4])]) // 0.25, 0.25, 0.25, 0.25
 */
export function equal(children: readonly Column[]): Result<Weights> {
  return toShares(new Float64Array(children.length).fill(1), 'equal', 0);
}
