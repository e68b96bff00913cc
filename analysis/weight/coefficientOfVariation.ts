import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { isConstant } from '../stats/isConstant.ts';
import { sum } from '../stats/sum.ts';
import { standardDeviation } from '../stats/variance.ts';
import { completeAreas } from './completeAreas.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of weights by the coefficient of variation: none. */
export const coefficientOfVariationSettings = z.strictObject({
  method: z.literal('coefficientOfVariation'),
});

/** Weights by variation, with the coefficients they come from. */
export interface VariationWeights extends Weights {
  readonly coefficients: Float64Array;
}

/**
 * More weight for a child that varies more, measured against its mean (information quantity).
 *
 * Standard deviation over n - 1 divided by the mean: only scores on a scale with a true zero have
 * one, so all must be above zero. Children that all are constant get equal weights.
 *
 * @param children - k columns of n scores above zero
 * @returns k weights and coefficients of variation
 * @fails too-few-values  fewer than two areas without gaps
 * @fails not-positive  a score is not above zero
 * @cost O(n k)
 * @source zhang2024, cv_weight
 * @example coefficientOfVariation([column([4, 5, 6, 8]), column([7, 9, 8, 10]), column([1, 2, 3, 6])]) // 0.254079, 0.129927, 0.615994
 */
export function coefficientOfVariation(children: readonly Column[]): Result<VariationWeights> {
  const complete = completeAreas(children, 'coefficientOfVariation', 2);
  if (!complete.ok) return complete;
  const bad = complete.value.flatMap((scores, place) =>
    scores.every((score) => score > 0) ? [] : [`${place}`],
  );
  if (bad.length > 0) {
    return failure(
      'not-positive',
      'coefficientOfVariation',
      `coefficientOfVariation needs scores above zero, got others in ${bad.length} children`,
      bad,
    );
  }
  const coefficients = Float64Array.from(complete.value, (scores) => {
    const spread = standardDeviation(scores);
    return isConstant(scores) || typeof spread !== 'number'
      ? 0
      : (spread * scores.length) / sum(scores);
  });
  const none = coefficients.every((value) => value === 0);
  const areas = complete.value[0]?.length ?? 0;
  const made = toShares(
    none ? coefficients.map(() => 1) : coefficients,
    'coefficientOfVariation',
    areas,
  );
  return made.ok ? success({ ...made.value, coefficients }) : made;
}
