import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { type LinearConstraint, linearProgramme } from '../stats/linearProgramme.ts';
import { sum } from '../stats/sum.ts';
import { completeAreas } from './completeAreas.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of the benefit of the doubt. */
export const benefitOfTheDoubtSettings = z.strictObject({
  method: z.literal('benefitOfTheDoubt'),
  leastShare: z.number().min(0).max(1).default(0).describe('of each child in an area’s own score'),
  greatestShare: z
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('of each child in an area’s own score'),
});

type Settings = Partial<Omit<z.infer<typeof benefitOfTheDoubtSettings>, 'method'>>;

/** Mean weights, with each area's own. */
export interface DoubtWeights extends Weights {
  /** For each area without gaps its score from 0 to 1 under its own weights. */
  readonly scores: Float64Array;
  /** For each area without gaps the share of each child in its own score. */
  readonly shares: readonly Float64Array[];
}

/**
 * The weights that put each area in its best light, and their mean (data envelopment).
 *
 * Each area chooses weights that make its own sum greatest while no area's sum passes one under
 * them. Bounds on each child's share of that sum keep an area from looking at one child only. The
 * node's weights are the mean shares; the scores under own weights go along.
 *
 * Weights of areas with several best choices are not unique; the scores are.
 *
 * @param children - k columns of n scores of at least zero
 * @param settings - least and greatest share of a child in an area's sum
 * @returns k mean shares; scores and shares of the areas
 * @fails too-few-values  no area without gaps
 * @fails not-positive  a score below zero, or a child or an area with zeros only
 * @fails bad-setting  the bounds on shares cannot be kept
 * @cost O(n) linear programmes of k variables and n + 2 k conditions
 * @source cherchye2007, sections 2 and 3
 * @example `benefitOfTheDoubt([column([1, 0.2]), column([0.2, 1])], { leastShare: 0.5 })` // 0.5, 0.5
 */
export function benefitOfTheDoubt(
  children: readonly Column[],
  { leastShare = 0, greatestShare = 1 }: Settings,
): Result<DoubtWeights> {
  const step = 'benefitOfTheDoubt';
  const complete = completeAreas(children, step, 1);
  if (!complete.ok) return complete;
  const size = children.length;
  if (leastShare * size > 1 + 1e-12 || greatestShare * size < 1 - 1e-12) {
    return failure(
      'bad-setting',
      step,
      `${step} needs shares that can add up to one, got ${leastShare} to ${greatestShare} for ${size} children`,
    );
  }
  const bad = complete.value.flatMap((scores, place) =>
    scores.every((score) => score >= 0) && scores.some((score) => score > 0) ? [] : [`${place}`],
  );
  if (bad.length > 0) {
    return failure('not-positive', step, `${step} needs scores of at least zero`, bad);
  }
  // each child is divided by its greatest score, so that all coefficients are at most one
  const scaled = complete.value.map((scores) => {
    const greatest = scores.reduce((top, score) => Math.max(top, score), 0);
    return scores.map((score) => score / greatest);
  });
  const areas = Array.from({ length: scaled[0]?.length ?? 0 }, (_, area) =>
    Float64Array.from(scaled, (scores) => at(scores, area)),
  );
  const scores: number[] = [];
  const shares: Float64Array[] = [];
  for (const own of areas) {
    const best = inBestLight(own, areas, leastShare, greatestShare);
    if (!best.ok) return best;
    scores.push(best.value.score);
    shares.push(best.value.shares);
  }
  const means = children.map((_, child) => sum(shares.map((share) => at(share, child))));
  const made = toShares(means, step, areas.length);
  return made.ok ? success({ ...made.value, scores: Float64Array.from(scores), shares }) : made;
}

/**
 * One area's score under the weights that suit it best.
 *
 * @param own - its k scores, each at most about one
 * @param areas - the scores of all areas that it is measured against, its own among them
 * @param leastShare - of a child in its sum, so that k shares can add up to one
 * @param greatestShare - of a child in its sum
 * @returns score from 0 to 1 and the shares of the children in it
 * @fails not-positive  the area has zeros only
 * @fails bad-input  the bounds cannot be kept, for instance with a score of zero
 * @cost a linear programme of k variables and n + 2 k conditions
 * @source cherchye2007, section 2
 * @example inBestLight(Float64Array.of(0.4, 0.4), [Float64Array.of(0.8, 0.8)], 0, 1) // 0.5
 */
export function inBestLight(
  own: Float64Array,
  areas: readonly Float64Array[],
  leastShare: number,
  greatestShare: number,
): Result<{ readonly score: number; readonly shares: Float64Array }> {
  const frontier = areas.map(
    (scores): LinearConstraint => ({ coefficients: scores, relation: 'at-most', bound: 1 }),
  );
  const best = linearProgramme(own, [...frontier, ...bounds(own, leastShare, greatestShare)]);
  if (!best.ok) return best;
  const { value, variables } = best.value;
  if (!(value > 0)) {
    return failure(
      'not-positive',
      'benefitOfTheDoubt',
      'benefitOfTheDoubt needs areas with a score above zero',
    );
  }
  return success({
    score: Math.min(1, value),
    shares: own.map((score, child) => (score * at(variables, child)) / value),
  });
}

/** Each child's part of the sum between the least and the greatest share of it. */
function bounds(own: Float64Array, least: number, greatest: number): LinearConstraint[] {
  return [...own].flatMap((_, child) => {
    const part = (share: number): Float64Array =>
      own.map((score, j) => (j === child ? score - share * score : -share * score));
    const made: LinearConstraint[] = [];
    if (least > 0) made.push({ coefficients: part(least), relation: 'at-least', bound: 0 });
    if (greatest < 1) made.push({ coefficients: part(greatest), relation: 'at-most', bound: 0 });
    return made;
  });
}
