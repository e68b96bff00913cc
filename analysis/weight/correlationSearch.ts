import { exp, ln } from '../math.ts';
import { at } from '../stats/at.ts';
import { descendWithin } from '../stats/descendWithin.ts';
import { dot } from '../stats/dot.ts';
import type { ShareBounds } from '../stats/sharesWithin.ts';
import { sum } from '../stats/sum.ts';

/**
 * Weights under which the shares of correlation come nearest to wanted ones.
 *
 * @param covariances - k × k covariances of the children
 * @param wanted - k shares that sum to one
 * @param bounds - of each weight
 * @returns k weights that sum to one; no small step within the bounds leads nearer
 * @cost some hundred steps of O(k^2)
 * @source becker2017, section 4
 * @example searchBalance(covariances, Float64Array.of(0.5, 0.5), bounds) // equal weights for equal variances
 */
export function searchBalance(
  covariances: readonly Float64Array[],
  wanted: Float64Array,
  bounds: ShareBounds,
): Float64Array {
  const lacks = (weights: Float64Array): Float64Array => {
    const correlations = meanCorrelations(covariances, weights);
    const total = sum(correlations);
    return correlations.map((value, k) => at(wanted, k) - value / total);
  };
  const distance = (weights: Float64Array): number =>
    sum(lacks(weights).map((lack) => lack * lack));
  const climbed = climb(
    (point) => distance(bounded(point, bounds)),
    (point) => lacks(bounded(point, bounds)),
    wanted.length,
  );
  const start = bounded(climbed, bounds);
  if (distance(start) < 1e-24) return start;
  const slopes = (weights: Float64Array): Float64Array => {
    const correlations = meanCorrelations(covariances, weights);
    const total = sum(correlations);
    const left = correlations.map((value, k) => at(wanted, k) - value / total);
    const common = sum(left.map((lack, k) => (lack * at(correlations, k)) / total));
    const pulls = left.map((lack) => (-2 / total) * (lack - common));
    return correlationSlopes(covariances, weights, pulls);
  };
  return descendWithin({ value: distance, slopes }, start, bounds);
}

/**
 * Weights under which the correlations with the weighted mean add up to the most.
 *
 * Without bounds that is one over each child's standard deviation; where bounds stand in the way
 * the best point within them is searched.
 *
 * @param covariances - k × k covariances of the children
 * @param bounds - of each weight
 * @returns k weights that sum to one
 * @cost O(k), or some hundred steps of O(k^2)
 * @source becker2017, section 4
 * @example searchInformation(covariances, bounds) // equal weights for equal variances
 */
export function searchInformation(
  covariances: readonly Float64Array[],
  bounds: ShareBounds,
): Float64Array {
  const start = Float64Array.from(covariances, (row, k) => -0.5 * ln(at(row, k)));
  const free = bounded(start, { least: 0, greatest: 1 });
  if (free.every((weight) => weight >= bounds.least && weight <= bounds.greatest)) return free;
  const pulls = free.map(() => -1);
  const objective = {
    value: (weights: Float64Array) => -sum(meanCorrelations(covariances, weights)),
    slopes: (weights: Float64Array) => correlationSlopes(covariances, weights, pulls),
  };
  return descendWithin(objective, bounded(start, bounds), bounds);
}

/** Slopes of a sum of correlations with the weighted mean, each times a number. */
function correlationSlopes(
  covariances: readonly Float64Array[],
  weights: Float64Array,
  times: Float64Array,
): Float64Array {
  const shared = Float64Array.from(covariances, (row) => dot(row, weights));
  const variance = dot(shared, weights);
  const spread = Math.sqrt(variance);
  const parts = times.map((each, k) => each / Math.sqrt(at(covariances[k] ?? [], k)));
  const pull = dot(parts, shared) / (variance * spread);
  return Float64Array.from(
    covariances,
    (row, k) => dot(row, parts) / spread - pull * at(shared, k),
  );
}

/**
 * Correlation of each child with the weighted mean of all, from the children's covariances.
 *
 * @param covariances - k × k covariances, none of the variances zero
 * @param weights - k weights
 * @returns k correlations
 * @cost O(k^2)
 * @source becker2017, section 3
 * @example meanCorrelations([Float64Array.of(4)], Float64Array.of(1)) // 1
 */
export function meanCorrelations(
  covariances: readonly Float64Array[],
  weights: Float64Array,
): Float64Array {
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

/** Raises the weights of what matters too little and lowers the others, in steps that shorten. */
function climb(
  objective: (point: Float64Array) => number,
  lacks: (point: Float64Array) => Float64Array,
  size: number,
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

/** Weights in proportion to exp(point), as far as bounds let them; they sum to one. */
function bounded(point: Float64Array, { least, greatest }: ShareBounds): Float64Array {
  const top = point.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const raw = point.map((value) => exp(value - top));
  const weights = new Float64Array(point.length);
  let free = [...raw.keys()];
  let left = 1;
  while (free.length > 0) {
    const scale = left / sum(free.map((k) => at(raw, k)));
    for (const k of free) weights[k] = Math.min(greatest, Math.max(least, at(raw, k) * scale));
    const excess = sum(free.map((k) => at(weights, k))) - left;
    if (Math.abs(excess) < 1e-14) return weights;
    // too much in all: those that were raised stay where they are; too little: those cut down
    const fixed = free.filter((k) =>
      excess > 0 ? at(raw, k) * scale < least : at(raw, k) * scale > greatest,
    );
    free = free.filter((k) => !fixed.includes(k));
    left -= sum(fixed.map((k) => at(weights, k)));
  }
  return weights;
}
