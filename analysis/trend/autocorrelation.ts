import { at, type Numbers } from '../stats/at.ts';
import { deviations } from '../stats/deviations.ts';

/**
 * How much a series resembles itself some steps later.
 *
 * @param values - n values in time order, not all equal
 * @param lags - greatest step
 * @returns correlations at steps 0 to `lags`; products over n at every step
 * @cost O(n × lags)
 * @source box1976, chapter 2
 * @example autocorrelation([1, 2, 3, 4], 1) // 1, 0.25
 */
export function autocorrelation(values: Numbers, lags: number): Float64Array {
  const differences = deviations(values);
  const products = Float64Array.from({ length: lags + 1 }, (_, lag) => {
    let total = 0;
    for (let row = lag; row < differences.length; row += 1) {
      total += at(differences, row) * at(differences, row - lag);
    }
    return total;
  });
  const whole = at(products, 0);
  return products.map((value) => (whole === 0 ? 0 : value / whole));
}
