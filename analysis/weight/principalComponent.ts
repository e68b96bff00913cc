import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { principalComponents } from '../stats/principalComponents.ts';
import { completeAreas } from './completeAreas.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of weights from the first principal component. */
export const principalComponentSettings = z.strictObject({
  method: z.literal('principalComponent'),
  use: z
    .enum(['loadings', 'squaredLoadings'])
    .default('loadings')
    .describe('squared loadings are shares of the variance and never negative'),
});

type Settings = Partial<Omit<z.infer<typeof principalComponentSettings>, 'method'>>;

/** Weights from the first component, with how much of the variance it holds. */
export interface ComponentWeights extends Weights {
  readonly shareOfVariance: number;
  /** The component's unit vector, its greatest entry positive. */
  readonly vector: Float64Array;
}

/**
 * Weights that make the score vary as much as possible: the first principal component.
 *
 * A negative loading means that a child runs against the others; it cannot be a weight and is
 * refused. Squared loadings hide that and are there for the literature that uses them.
 *
 * @param children - k columns of n scores
 * @param settings - loadings or squared loadings
 * @returns k weights, share of variance and component
 * @fails too-few-values  fewer than two areas without gaps
 * @fails constant-values  a child has no spread
 * @fails negative-weight  loadings have both signs
 * @cost O(n k^2 + k^3)
 * @source becker2022, get_PCA
 * @source jolliffe2002, chapter 3
 * @example `principalComponent([column([1, 2, 3]), column([1, 3, 2])], {})` // 0.5, 0.5
 */
export function principalComponent(
  children: readonly Column[],
  { use = 'loadings' }: Settings,
): Result<ComponentWeights> {
  const complete = completeAreas(children, 'principalComponent', 2);
  if (!complete.ok) return complete;
  const components = principalComponents(complete.value);
  if (!components.ok) return components;
  const [vector] = components.value.vectors;
  const [shareOfVariance = 0] = components.value.shares;
  if (vector === undefined) {
    return failure('too-few-values', 'principalComponent', 'principalComponent needs a child');
  }
  const parts = use === 'loadings' ? vector : vector.map((value) => value * value);
  const made = toShares(parts, 'principalComponent', complete.value[0]?.length ?? 0);
  return made.ok ? success({ ...made.value, shareOfVariance, vector }) : made;
}
