import type { Shape } from './shape.ts';
import type { OutlierTest } from './treatment.ts';

/**
 * Whether a column counts as free of outliers: fails only when both limits are passed.
 *
 * @param shape - skewness and kurtosis; where they are undefined there is nothing to treat
 * @param test -  the limits
 * @source becker2022, check_SkewKurt
 * @example `passes({ skewness: 3.1, kurtosis: 9.8 }, { skewness: 2, kurtosis: 3.5 })` is false
 */
export function passes({ skewness, kurtosis }: Shape, test: OutlierTest): boolean {
  return !(Math.abs(skewness) >= test.skewness && !(kurtosis < test.kurtosis));
}
