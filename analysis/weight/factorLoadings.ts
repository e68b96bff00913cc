import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { type PrincipalComponents, principalComponents } from '../stats/principalComponents.ts';
import { varimax } from '../stats/varimax.ts';
import { completeAreas } from './completeAreas.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of weights from rotated factors. */
export const factorLoadingsSettings = z.strictObject({
  method: z.literal('factorLoadings'),
  leastEigenvalue: z.number().nonnegative().default(1).describe('of a factor that is kept'),
  leastShare: z.number().min(0).max(1).default(0.1).describe('of the variance, for each factor'),
  leastTogether: z.number().min(0).max(1).default(0.6).describe('of the variance, all factors'),
});

type Settings = Partial<Omit<z.infer<typeof factorLoadingsSettings>, 'method'>>;

/** Weights from factors, with the factors. */
export interface FactorWeights extends Weights {
  /** Rotated loadings, one list a factor. */
  readonly factors: readonly Float64Array[];
  /** What each rotated factor explains: the sum of its squared loadings. */
  readonly explained: Float64Array;
}

/**
 * Weights from rotated factors, as in the OECD Handbook.
 *
 * Factors are kept that have an eigenvalue above one and a tenth of the variance each; more are
 * added until they hold 60 % together. After varimax each child belongs to the factor on which it
 * loads most; its squared loading, over what the factor explains, counts within the factor, and the
 * factor counts by its share of what all explain.
 *
 * @param children - k columns of n scores
 * @param settings - which factors to keep
 * @returns k weights, rotated factors and what they explain
 * @fails too-few-values  fewer than two areas without gaps
 * @fails constant-values  a child has no spread
 * @cost O(n k^2 + k^3)
 * @source oecd2008, "Weights based on principal components analysis or factor analysis"
 * @source nicoletti2000, annex
 * @example `factorLoadings([column([1, 2, 3]), column([1, 3, 2])], {})` // 0.5, 0.5
 */
export function factorLoadings(
  children: readonly Column[],
  settings: Settings,
): Result<FactorWeights> {
  const complete = completeAreas(children, 'factorLoadings', 2);
  if (!complete.ok) return complete;
  const components = principalComponents(complete.value);
  if (!components.ok) return components;
  const kept = components.value.loadings.slice(0, factorCount(components.value, settings));
  const factors = varimax(kept);
  const squares = children.map((_, child) =>
    factors.reduce((most, factor) => Math.max(most, at(factor, child) * at(factor, child)), 0),
  );
  const made = toShares(squares, 'factorLoadings', complete.value[0]?.length ?? 0);
  if (!made.ok) return made;
  const explained = Float64Array.from(factors, (factor) => {
    let total = 0;
    for (const value of factor) total += value * value;
    return total;
  });
  return success({ ...made.value, factors, explained });
}

function factorCount(
  { eigenvalues, shares, cumulativeShares }: PrincipalComponents,
  { leastEigenvalue = 1, leastShare = 0.1, leastTogether = 0.6 }: Settings,
): number {
  let count = 0;
  while (
    count < eigenvalues.length &&
    at(eigenvalues, count) > leastEigenvalue &&
    at(shares, count) >= leastShare
  ) {
    count += 1;
  }
  count = Math.max(count, 1);
  while (count < eigenvalues.length && at(cumulativeShares, count - 1) < leastTogether) count += 1;
  return count;
}
