import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result } from '../failure.ts';
import { isConstant } from '../stats/isConstant.ts';
import { pearson } from '../stats/pearson.ts';
import { spearman } from '../stats/spearman.ts';
import { sum } from '../stats/sum.ts';
import { standardDeviation } from '../stats/variance.ts';
import { completeAreas } from './completeAreas.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of CRITIC weights. */
export const criticSettings = z.strictObject({
  method: z.literal('critic'),
  correlation: z.enum(['pearson', 'spearman']).default('pearson').describe('between the children'),
  rescale: z.boolean().default(true).describe('bring each child to [0, 1] first, as published'),
});

type Settings = Partial<Omit<z.infer<typeof criticSettings>, 'method'>>;

/**
 * More weight for a child with spread that says something else than the others (CRITIC).
 *
 * Standard deviation after min-max, times the sum of one minus the correlations. A child without
 * spread gets zero and does not enter the correlations of the others.
 *
 * @param children - k columns of n scores
 * @param settings - Pearson's or Spearman's correlation; whether to rescale
 * @returns k weights
 * @fails too-few-values  fewer than three areas without gaps, or fewer than two children with spread
 * @cost O(n k^2)
 * @source diakoulaki1995, section 2
 * @example `critic([column([0, 1, 2]), column([2, 1, 0]), column([0, 2, 1])], {})` // 0.3125, 0.4375, 0.25
 */
export function critic(
  children: readonly Column[],
  { correlation = 'pearson', rescale = true }: Settings,
): Result<Weights> {
  const complete = completeAreas(children, 'critic', 3);
  if (!complete.ok) return complete;
  const varied = complete.value.filter((scores) => !isConstant(scores));
  if (varied.length < 2) {
    return failure(
      'too-few-values',
      'critic',
      `critic needs two children with spread, got ${varied.length}`,
    );
  }
  const correlate = correlation === 'pearson' ? pearson : spearman;
  const information = complete.value.map((scores) => {
    if (isConstant(scores)) return 0;
    const spread = standardDeviation(rescale ? minMaxed(scores) : scores);
    const contrasts = varied.map((other) => {
      const coefficient = other === scores ? 1 : correlate(scores, other);
      return typeof coefficient === 'number' ? 1 - coefficient : 0;
    });
    return typeof spread === 'number' ? spread * sum(contrasts) : 0;
  });
  return toShares(information, 'critic', complete.value[0]?.length ?? 0);
}

function minMaxed(scores: Float64Array): Float64Array {
  const least = scores.reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY);
  const greatest = scores.reduce((top, score) => Math.max(top, score), Number.NEGATIVE_INFINITY);
  return scores.map((score) => (score - least) / (greatest - least));
}
