import { at, type Numbers } from '../stats/at.ts';
import { mean } from '../stats/mean.ts';
import { normalQuantile } from '../stats/normalDistribution.ts';
import { standardDeviation } from '../stats/variance.ts';

/** A point that should lie on the diagonal when the fit is good. */
export interface QuantilePoint {
  readonly fitted: number;
  readonly observed: number;
}

/**
 * Observed values against those that a fit expects at their places: place over n + 1.
 *
 * @param values - n observed values
 * @param level - the fitted value for a probability of exceedance
 * @returns n points from the least to the greatest
 * @cost O(n log n)
 * @source coles2001, section 2.6.7
 * @example quantilePoints(maxima, level) // on the diagonal for a good fit
 */
export function quantilePoints(
  values: Numbers,
  level: (exceedance: number) => number,
): readonly QuantilePoint[] {
  const sorted = Float64Array.from(values).sort();
  return Array.from(sorted, (observed, place) => ({
    fitted: level(1 - (place + 1) / (sorted.length + 1)),
    observed,
  }));
}

/** An observed value with the return period that its place gives it. */
export interface ReturnPoint {
  readonly returnPeriod: number;
  readonly observed: number;
}

/**
 * Observed block maxima with the return periods of their places, for a return level plot.
 *
 * @param maxima - n block maxima
 * @returns n points, the return period in blocks being (n + 1) over the place from the top
 * @cost O(n log n)
 * @source coles2001, section 3.3.5
 * @example returnPoints([3, 1, 2])[2]?.returnPeriod // 4
 */
export function returnPoints(maxima: Numbers): readonly ReturnPoint[] {
  const sorted = Float64Array.from(maxima).sort();
  return Array.from(sorted, (observed, place) => ({
    returnPeriod: (sorted.length + 1) / (sorted.length - place),
    observed,
  }));
}

/** The mean excess over one threshold. */
export interface MeanResidualLife {
  readonly threshold: number;
  readonly count: number;
  readonly meanExcess: number;
  /** Normal interval; none for a single excess. */
  readonly interval: readonly [number, number] | undefined;
}

/**
 * The mean excess over each of many thresholds: straight where a Pareto tail has begun.
 *
 * @param values - observed values
 * @param thresholds - in their unit
 * @param confidence - of the intervals
 * @returns one row for each threshold that some value exceeds
 * @cost O(thresholds × n)
 * @source coles2001, section 4.3.1
 * @example meanResidualLife([1, 2, 3, 10], [2])[0]?.meanExcess // 4.5
 */
export function meanResidualLife(
  values: Numbers,
  thresholds: Numbers,
  confidence = 0.95,
): readonly MeanResidualLife[] {
  const factor = normalQuantile((1 + confidence) / 2);
  return [...thresholds].flatMap((threshold) => {
    const excesses = Float64Array.from(values)
      .filter((value) => value > threshold)
      .map((value) => value - threshold);
    const centre = mean(excesses);
    if (typeof centre !== 'number') return [];
    const spread = standardDeviation(excesses);
    const half =
      typeof spread === 'number' ? (factor * spread) / Math.sqrt(excesses.length) : undefined;
    return [
      {
        threshold,
        count: excesses.length,
        meanExcess: centre,
        interval: half === undefined ? undefined : ([centre - half, centre + half] as const),
      },
    ];
  });
}

/**
 * The greatest value of each block, in the order of the blocks.
 *
 * @param blocks - for each value its block, for instance its year
 * @param values - n observed values
 * @returns blocks in rising order with their maxima
 * @throws RangeError when the lengths differ
 * @cost O(n log n)
 * @source coles2001, section 3.1
 * @example blockMaxima([2000, 2000, 2001], [4, 7, 5]).maxima // 7, 5
 */
export function blockMaxima(
  blocks: Numbers,
  values: Numbers,
): { readonly blocks: Float64Array; readonly maxima: Float64Array } {
  if (blocks.length !== values.length) {
    throw new RangeError(`blockMaxima needs ${values.length} blocks, got ${blocks.length}`);
  }
  const greatest = new Map<number, number>();
  Array.from(blocks, (block, row) => {
    const value = at(values, row);
    greatest.set(block, Math.max(greatest.get(block) ?? Number.NEGATIVE_INFINITY, value));
  });
  const order = Float64Array.from(greatest.keys()).sort();
  return { blocks: order, maxima: order.map((block) => greatest.get(block) ?? Number.NaN) };
}

/**
 * The longest return period whose level can be trusted.
 *
 * @param recordLength - observed blocks
 * @returns four times the record
 * @cost O(1)
 * @source coles2001, section 1.1 (extrapolation)
 * @example trustedPeriod(22) // 88
 */
export function trustedPeriod(recordLength: number): number {
  return 4 * recordLength;
}

/**
 * Whether a return period lies too far beyond the record for its level to be trusted.
 *
 * @param returnPeriod - in blocks
 * @param recordLength - observed blocks
 * @returns true beyond four times the record
 * @cost O(1)
 * @source coles2001, section 1.1 (extrapolation)
 * @example isBeyondRecord(500, 65) // true
 */
export function isBeyondRecord(returnPeriod: number, recordLength: number): boolean {
  return returnPeriod > trustedPeriod(recordLength);
}
