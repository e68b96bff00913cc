import { failure, type Result, success } from '../failure.ts';
import type { Numbers } from '../stats/at.ts';
import { chiSquareExceedance } from '../stats/chiSquareDistribution.ts';
import { deviations } from '../stats/deviations.ts';
import { dot } from '../stats/dot.ts';
import { sum } from '../stats/sum.ts';

/** Whether counts vary more than chance alone makes them. */
export interface DispersionTest {
  readonly mean: number;
  readonly variance: number;
  /** Variance over mean: one for events that know nothing of each other. */
  readonly index: number;
  /** Squared differences over the mean. */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** Chance of as much variation or more without clustering. */
  readonly pValue: number;
}

/**
 * Tests yearly counts for clustering: variance against mean.
 *
 * @param counts - n counts of equal periods
 * @returns mean, variance, index of dispersion, chi-square and p-value
 * @fails too-few-values  fewer than two periods
 * @fails not-positive  no events at all, or a negative count
 * @cost O(n)
 * @source fisher1925, section 16
 * @example dispersionTest([3, 5, 2, 8, 6, 4, 9, 1, 7, 5]).value.statistic // 12
 */
export function dispersionTest(counts: Numbers): Result<DispersionTest> {
  const periods = counts.length;
  if (periods < 2) {
    return failure(
      'too-few-values',
      'dispersionTest',
      `dispersionTest needs at least two periods, got ${periods}`,
    );
  }
  const total = sum(counts);
  if (!(total > 0) || counts.some((count) => count < 0)) {
    return failure(
      'not-positive',
      'dispersionTest',
      'dispersionTest needs events and no negatives',
    );
  }
  const mean = total / periods;
  const differences = deviations(counts);
  const squares = dot(differences, differences);
  const statistic = squares / mean;
  return success({
    mean,
    variance: squares / (periods - 1),
    index: statistic / (periods - 1),
    statistic,
    degreesOfFreedom: periods - 1,
    pValue: chiSquareExceedance(statistic, periods - 1),
  });
}
