import { failure, type Result, success } from '../failure.ts';
import { at, type Numbers } from '../stats/at.ts';
import { sum } from '../stats/sum.ts';

/** Weights of methods, and what they make of the objects together. */
export interface CombinedResults {
  /** For each method the sum of differences between all objects. */
  readonly deviations: Float64Array;
  /** Weights of the methods; they sum to one. */
  readonly values: Float64Array;
  /** For each object the weighted sum of its results. */
  readonly combined: Float64Array;
}

/**
 * Combines the results of several methods so that the objects differ as much as possible.
 *
 * A method that tells the objects apart counts more. Bring all results on one scale before,
 * otherwise the widest scale wins. Methods that tell nothing apart get equal weights.
 *
 * @param results - c methods with results for the same m objects
 * @returns deviations, weights of the methods and combined results
 * @fails too-few-values  no methods, or fewer than two objects
 * @fails mismatched-lengths  methods with different numbers of objects
 * @cost O(c m log m)
 * @source wang1998
 * @example maximumDeviations([[0.9, 0.5, 0.1, 0.4], [0.8, 0.6, 0.2, 0.3], [0.85, 0.2, 0.3, 0.6]]).values // 0.364964, 0.306569, 0.328467
 */
export function maximumDeviations(results: readonly Numbers[]): Result<CombinedResults> {
  const objects = results[0]?.length ?? 0;
  const step = 'maximumDeviations';
  if (objects < 2) {
    return failure('too-few-values', step, `${step} needs at least two objects, got ${objects}`);
  }
  if (results.some((result) => result.length !== objects)) {
    return failure('mismatched-lengths', step, `${step} needs ${objects} objects from each method`);
  }
  const deviations = Float64Array.from(results, (result) => {
    // each value counts against all below and above it: twice the sum over sorted places
    const sorted = Float64Array.from(result).sort();
    return 2 * sum(sorted.map((value, place) => value * (2 * place - objects + 1)));
  });
  const total = sum(deviations);
  const values =
    total === 0
      ? deviations.map(() => 1 / results.length)
      : deviations.map((deviation) => deviation / total);
  const combined = Float64Array.from({ length: objects }, (_, object) =>
    sum(results.map((result, method) => at(result, object) * at(values, method))),
  );
  return success({ deviations, values, combined });
}
