import { failure, type Result, success } from '../failure.ts';
import { exp, gammaln, ln, log1p } from '../math.ts';
import type { Numbers } from '../stats/at.ts';
import { root } from '../stats/root.ts';
import { sum } from '../stats/sum.ts';
import { dispersionTest } from './dispersionTest.ts';

/** Counts that vary more than chance alone makes them. */
export interface NegativeBinomial {
  readonly mean: number;
  /** k of the variance mean + mean² / k, from the moments; the smaller, the more clustered. */
  readonly momentSize: number;
  /** k of greatest likelihood. */
  readonly size: number;
  readonly negativeLogLikelihood: number;
}

/**
 * Fits clustered counts: variance = mean + mean² / k.
 *
 * The mean is the mean of the counts; k makes their likelihood greatest.
 *
 * @param counts - n counts of equal periods
 * @returns mean, k by moments and by likelihood, and the likelihood
 * @fails too-few-values  fewer than two periods
 * @fails not-positive  no events at all, or a negative count
 * @fails bad-input  a count is no whole number
 * @fails constant-values  the likelihood is greatest without clustering, a variance over n of at most the
 * mean: take Poisson
 * @fails not-converged  no k is found
 * @cost O(sum of the counts) a step, some dozen steps
 * @source lawless1987
 * @example negativeBinomial([3, 5, 2, 8, 6, 4, 9, 1, 7, 5]).value.size // 20.724
 */
export function negativeBinomial(counts: Numbers): Result<NegativeBinomial> {
  const test = dispersionTest(counts);
  if (!test.ok) return test;
  if (counts.some((count) => !Number.isSafeInteger(count))) {
    return failure('bad-input', 'negativeBinomial', 'negativeBinomial needs whole counts');
  }
  const { mean, variance } = test.value;
  const periods = counts.length;
  if ((variance * (periods - 1)) / periods <= mean) {
    return failure(
      'constant-values',
      'negativeBinomial',
      `negativeBinomial needs counts that are likelier clustered than Poisson's, got variance ${variance} and mean ${mean}`,
    );
  }
  const gain = (logSize: number): number => {
    const size = exp(logSize);
    const steps = [...counts].map((count) => {
      let total = 0;
      for (let k = 0; k < count; k += 1) total += 1 / (size + k);
      return total;
    });
    return sum(steps) / periods - log1p(mean / size);
  };
  const found = root(gain, ln(1e-6 * mean), ln(1e6 * mean), 1e-13);
  if (!found.ok) {
    return failure('not-converged', 'negativeBinomial', 'negativeBinomial found no cluster size');
  }
  const size = exp(found.value);
  const terms = [...counts].map(
    (count) =>
      gammaln(count + size) -
      gammaln(size) -
      gammaln(count + 1) +
      size * ln(size / (size + mean)) +
      count * ln(mean / (size + mean)),
  );
  return success({
    mean,
    momentSize: (mean * mean) / (variance - mean),
    size,
    negativeLogLikelihood: -sum(terms),
  });
}
