import type { Cell, Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { covariance } from '../stats/covariance.ts';
import { paired } from '../stats/paired.ts';
import { sum } from '../stats/sum.ts';

/** How consistently a set of indicators measures one thing. */
export interface CronbachAlpha {
  /** From the covariances. */
  readonly alpha: number;
  /** From the correlations: every indicator counts the same. */
  readonly standardised: number;
  /** Alpha of the others, for each indicator left out. */
  readonly withoutEach: readonly Cell[];
}

/**
 * Cronbach's alpha: what part of the variance of a sum the indicators have in common.
 *
 * With gaps each pair of indicators uses the areas that both have. Above 0.7 a set counts as
 * consistent; below zero indicators contradict each other.
 *
 * @param indicators - k columns of n scores, in one direction and scale
 * @returns alpha, standardised alpha, and alpha without each indicator
 * @fails too-few-values  fewer than two indicators, or a pair with fewer than two areas
 * @fails constant-values  the indicators have no spread together
 * @cost O(n k^2)
 * @source cronbach1951
 * @source becker2022, get_cronbach
 * @example cronbachAlpha([column([1, 2, 3]), column([1, 2, 3])]).value.alpha // 1
 */
export function cronbachAlpha(indicators: readonly Column[]): Result<CronbachAlpha> {
  const step = 'cronbachAlpha';
  const size = indicators.length;
  if (size < 2) {
    return failure('too-few-values', step, `${step} needs two indicators, got ${size}`);
  }
  const covariances = indicators.map((a) =>
    indicators.map((b) => {
      const { x, y } = paired(a, b);
      return covariance(x, y);
    }),
  );
  if (covariances.flat().some((value) => typeof value !== 'number')) {
    return failure('too-few-values', step, `${step} needs two areas for each pair of indicators`);
  }
  const numbers = covariances.map((row) => Float64Array.from(row, Number));
  const all = [...numbers.keys()];
  const alpha = alphaOf(numbers, all);
  const spread = numbers.map((row, k) => Math.sqrt(at(row, k)));
  const correlations = numbers.map((row, a) =>
    row.map((value, b) => value / (at(spread, a) * at(spread, b) || 1)),
  );
  const standardised = alphaOf(correlations, all);
  const constant = spread.some((value) => value === 0);
  if (constant || typeof alpha !== 'number' || typeof standardised !== 'number') {
    return failure('constant-values', step, `${step} needs indicators with spread`);
  }
  return success({
    alpha,
    standardised,
    withoutEach: all.map((out) =>
      alphaOf(
        numbers,
        all.filter((k) => k !== out),
      ),
    ),
  });
}

/** Alpha of some of the indicators: k / (k - 1) × (1 - own variances / variance of the sum). */
function alphaOf(covariances: readonly Float64Array[], chosen: readonly number[]): Cell {
  if (chosen.length < 2) return 'too-few-values';
  const whole = sum(chosen.flatMap((a) => chosen.map((b) => at(covariances[a] ?? [], b))));
  const own = sum(chosen.map((k) => at(covariances[k] ?? [], k)));
  if (whole === 0) return 'constant-values';
  return (chosen.length / (chosen.length - 1)) * (1 - own / whole);
}
