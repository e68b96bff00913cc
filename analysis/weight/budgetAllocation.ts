import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { sum } from '../stats/sum.ts';
import { standardDeviation } from '../stats/variance.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of budget allocation. */
export const budgetAllocationSettings = z.strictObject({
  method: z.literal('budgetAllocation'),
  points: z
    .array(z.array(z.number().nonnegative()))
    .min(1)
    .describe('for each expert, the points that each child gets'),
});

type Settings = Omit<z.infer<typeof budgetAllocationSettings>, 'method'>;

/** Weights that experts agreed on, with how far they differ. */
export interface BudgetWeights extends Weights {
  /** Standard deviation of the experts' shares for each child; zero for one expert. */
  readonly deviations: Float64Array;
}

/**
 * Weights from experts who each distribute a budget of points over the children.
 *
 * Each expert's points count as shares of what this expert gave, so that nobody counts double; the
 * weight is the mean share.
 *
 * @param children - k columns; only their number counts
 * @param settings - for each expert k numbers of at least zero
 * @returns k weights and the deviation between experts
 * @fails mismatched-lengths  an expert did not give k numbers
 * @fails negative-weight  points below zero
 * @fails zero-weights  an expert gave no points
 * @cost O(experts × k)
 * @source oecd2008, "Budget allocation process"
 * @example `budgetAllocation([column([1]), column([1])], { points: [[50, 50], [70, 30]] })` // 0.6, 0.4
 */
export function budgetAllocation(
  children: readonly Column[],
  { points }: Settings,
): Result<BudgetWeights> {
  const experts: Float64Array[] = [];
  for (const [expert, given] of points.entries()) {
    if (given.length !== children.length) {
      return failure(
        'mismatched-lengths',
        'budgetAllocation',
        `budgetAllocation needs ${children.length} numbers from expert ${expert + 1}, got ${given.length}`,
      );
    }
    const shares = toShares(given, 'budgetAllocation', 0);
    if (!shares.ok) return shares;
    experts.push(shares.value.values);
  }
  const byChild = children.map((_, place) => experts.map((shares) => at(shares, place)));
  const made = toShares(byChild.map(sum), 'budgetAllocation', 0);
  if (!made.ok) return made;
  const deviations = Float64Array.from(byChild, (shares) => {
    const spread = standardDeviation(shares);
    return typeof spread === 'number' ? spread : 0;
  });
  return success({ ...made.value, deviations });
}
