import type { Quantity } from './assessment.ts';

/**
 * How far a value lies above or below a mean, in percent of the mean.
 *
 * @param value - a value, or the reason why there is none
 * @param mean -  the mean in the same unit, or the reason why there is none
 * @returns 100 · (value − mean) / mean; `zero-baseline` for a mean of zero; the reason of the gap of
 *          value or mean, value first
 * @source gndar2022, deviations from the mean of the years before
 * @example deviationPercent(150, 200) // -25
 */
export function deviationPercent(value: Quantity, mean: Quantity): Quantity {
  if (typeof value !== 'number') return value;
  if (typeof mean !== 'number') return mean;
  return mean === 0 ? 'zero-baseline' : (100 * (value - mean)) / mean;
}
