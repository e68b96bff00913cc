import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { ln } from '../math.ts';
import { sum } from '../stats/sum.ts';
import { completeAreas } from './completeAreas.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of entropy weights. */
export const entropySettings = z.strictObject({
  method: z.literal('entropy'),
  epsilon: z
    .number()
    .gt(0)
    .lt(0.5)
    .optional()
    .describe('rescale each child to [epsilon, 1 - epsilon] first; without it take it as it is'),
});

type Settings = Omit<z.infer<typeof entropySettings>, 'method'>;

/** Entropy weights with the entropies they come from. */
export interface EntropyWeights extends Weights {
  /** k entropies from 0 to 1. */
  readonly entropies: Float64Array;
}

/**
 * More weight for a child whose scores are spread unevenly over the areas.
 *
 * Each child's scores become shares of their sum; what their entropy lacks of the greatest possible
 * is its weight. Zero times ln 0 counts as zero. Scores below zero need `epsilon`, which rescales
 * each child to [epsilon, 1 - epsilon] (0.002 is common); the rescaling changes the weights, so it
 * is a setting. Children that all tell nothing get equal weights.
 *
 * @param children - k columns of n scores of at least zero
 * @param settings - epsilon, or none to take the scores as they are
 * @returns k weights and entropies
 * @fails too-few-values  fewer than two areas without gaps
 * @fails not-positive  a score below zero, or a child of zeros, without epsilon
 * @cost O(n k), one logarithm a score
 * @source shannon1948, section 6
 * @source zou2006, entropy weights
 * @example `entropy([column([1, 4]), column([2, 16])], {})` // 0.358889, 0.641111
 */
export function entropy(
  children: readonly Column[],
  { epsilon }: Settings,
): Result<EntropyWeights> {
  const complete = completeAreas(children, 'entropy', 2);
  if (!complete.ok) return complete;
  const scores =
    epsilon === undefined ? complete.value : complete.value.map((s) => scaled(s, epsilon));
  const bad = scores.flatMap((child, place) =>
    child.some((score) => score < 0) || child.every((score) => score === 0) ? [`${place}`] : [],
  );
  if (bad.length > 0) {
    return failure(
      'not-positive',
      'entropy',
      'entropy needs scores of at least zero and not all zero, or an epsilon',
      bad,
    );
  }
  const areas = scores[0]?.length ?? 0;
  const entropies = Float64Array.from(scores, (child) => {
    const total = sum(child);
    if (child.every((score) => score === child[0])) return 1;
    const terms = child.map((score) => (score === 0 ? 0 : (score / total) * ln(score / total)));
    return -sum(terms) / ln(areas);
  });
  const lacks = entropies.map((value) => Math.max(0, 1 - value));
  const none = lacks.every((lack) => lack === 0);
  const made = toShares(none ? lacks.map(() => 1) : lacks, 'entropy', areas);
  return made.ok ? success({ ...made.value, entropies }) : made;
}

/** A child between epsilon and 1 - epsilon by its least and greatest score; halves when constant. */
function scaled(scores: Float64Array, epsilon: number): Float64Array {
  const least = scores.reduce((low, score) => Math.min(low, score), Number.POSITIVE_INFINITY);
  const greatest = scores.reduce((top, score) => Math.max(top, score), Number.NEGATIVE_INFINITY);
  if (least === greatest) return scores.map(() => 0.5);
  return scores.map(
    (score) => epsilon + ((score - least) / (greatest - least)) * (1 - 2 * epsilon),
  );
}
