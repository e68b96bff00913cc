import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { exp, ln } from '../math.ts';
import { at } from '../stats/at.ts';
import { covariance } from '../stats/covariance.ts';
import { isConstant } from '../stats/isConstant.ts';
import { minimise } from '../stats/minimise.ts';
import { sum } from '../stats/sum.ts';
import { completeAreas } from './completeAreas.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of weights optimised by correlation. */
export const optimisedCorrelationSettings = z.strictObject({
  method: z.literal('optimisedCorrelation'),
  importance: z
    .array(z.number().positive())
    .optional()
    .describe('wanted importance of each child, any scale; equal without it'),
  least: z.number().min(0).max(1).default(0.01).describe('least weight'),
  greatest: z.number().min(0).max(1).default(1).describe('greatest weight'),
});

type Settings = Partial<Omit<z.infer<typeof optimisedCorrelationSettings>, 'method'>>;

/** Optimised weights with what they reach. */
export interface OptimisedWeights extends Weights {
  /** Correlation of each child with the weighted mean. */
  readonly correlations: Float64Array;
  /** Mean squared difference between wanted and reached shares of correlation. */
  readonly distance: number;
}

/**
 * Weights under which the children matter as much as wanted, measured by correlation.
 *
 * A child's influence on the score is its correlation with it, not its weight. The weights are
 * searched, within bounds, that bring the shares of correlation nearest to the wanted importance.
 *
 * @param children - k columns of n scores
 * @param settings - importance of each child, least and greatest weight
 * @returns k weights, correlations and distance of the best point found
 * @fails too-few-values  fewer than three areas without gaps
 * @fails constant-values  a child has no spread
 * @fails mismatched-lengths  not one importance for each child
 * @fails bad-setting  the bounds cannot be kept
 * @fails not-converged  the search does not settle
 * @cost O(n k^2) once, then some thousand steps of O(k^2)
 * @source becker2017, section 4
 * @example `optimisedCorrelation([column([1, 2, 3]), column([1, 3, 2])], {})` // 0.5, 0.5
 */
export function optimisedCorrelation(
  children: readonly Column[],
  { importance, least = 0.01, greatest = 1 }: Settings,
): Result<OptimisedWeights> {
  const step = 'optimisedCorrelation';
  const size = children.length;
  const wanted = toShares(importance ?? new Float64Array(size).fill(1), step, 0);
  if (!wanted.ok) return wanted;
  if (wanted.value.values.length !== size) {
    return failure('mismatched-lengths', step, `${step} needs ${size} numbers of importance`);
  }
  if (least * size > 1 || greatest * size < 1 || least > greatest) {
    return failure('bad-setting', step, `${step} needs bounds that ${size} weights can keep`);
  }
  const complete = completeAreas(children, step, 3);
  if (!complete.ok) return complete;
  const constant = complete.value.flatMap((scores, k) => (isConstant(scores) ? [`${k}`] : []));
  if (constant.length > 0) {
    return failure('constant-values', step, `${step} needs children with spread`, constant);
  }
  const covariances = complete.value.map((a) =>
    Float64Array.from(complete.value, (b) => {
      const value = covariance(a, b);
      return typeof value === 'number' ? value : 0;
    }),
  );
  const areas = complete.value[0]?.length ?? 0;
  const distance = (weights: Float64Array): number => {
    const correlations = withMean(covariances, weights);
    const total = sum(correlations);
    let squares = 0;
    correlations.forEach((value, k) => {
      const off = at(wanted.value.values, k) - value / total;
      squares += off * off;
    });
    return squares / size;
  };
  const objective = (point: Float64Array): number => distance(bounded(point, least, greatest));
  const climbed = climb(objective, size, (point) => {
    const correlations = withMean(covariances, bounded(point, least, greatest));
    const total = sum(correlations);
    return correlations.map((value, k) => at(wanted.value.values, k) - value / total);
  });
  const found =
    objective(climbed) < 1e-24
      ? success({ point: climbed })
      : minimise((point) => ln(objective(point) + 1e-30), climbed, {
          steps: climbed.map(() => 0.1),
          tolerance: 1e-8,
          mostEvaluations: 50_000,
        });
  if (!found.ok) return found;
  const values = bounded(found.value.point, least, greatest);
  const correlations = withMean(covariances, values);
  return success({ values, areas, correlations, distance: distance(values) });
}

/** Raises the weights of what matters too little and lowers the others, in steps that shorten. */
function climb(
  objective: (point: Float64Array) => number,
  size: number,
  lacks: (point: Float64Array) => Float64Array,
): Float64Array {
  let point = new Float64Array(size);
  let reached = objective(point);
  let step = size;
  for (let round = 0; round < 2000 && step > 1e-4 && reached > 1e-26; round += 1) {
    const missing = lacks(point);
    const next = point.map((value, k) => value + step * at(missing, k));
    const got = objective(next);
    if (got < reached) {
      point = next;
      reached = got;
      step *= 1.2;
    } else step /= 2;
  }
  return point;
}

/** Weights that sum to one and keep their bounds, from numbers that may be anything. */
function bounded(point: Float64Array, least: number, greatest: number): Float64Array {
  const top = point.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const raw = point.map((value) => exp(value - top));
  const free = new Set(raw.keys());
  const weights = new Float64Array(point.length);
  let left = 1;
  for (;;) {
    let total = 0;
    for (const k of free) total += at(raw, k);
    const shared = (k: number): number => (left * at(raw, k)) / total;
    const low = [...free].filter((k) => shared(k) < least);
    const out = low.length > 0 ? low : [...free].filter((k) => shared(k) > greatest);
    for (const k of out.length > 0 ? out : free) {
      weights[k] = out.length > 0 ? (low.length > 0 ? least : greatest) : shared(k);
    }
    if (out.length === 0 || out.length === free.size) return weights;
    for (const k of out) {
      free.delete(k);
      left -= at(weights, k);
    }
  }
}

/** Correlation of each child with the weighted mean, from the children's covariances. */
function withMean(covariances: readonly Float64Array[], weights: Float64Array): Float64Array {
  const shared = Float64Array.from(covariances, (row) => {
    let total = 0;
    row.forEach((value, k) => (total += value * at(weights, k)));
    return total;
  });
  let variance = 0;
  shared.forEach((value, k) => (variance += value * at(weights, k)));
  return shared.map((value, k) => {
    const own = at(covariances[k] ?? [], k);
    return value / Math.sqrt(own * variance);
  });
}
