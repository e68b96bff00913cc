import { sortedQuantile } from '../../../analysis/stats/quantile.ts';

/** What a box and its whiskers show. */
export interface BoxStatistics {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** The farthest values within 1.5 interquartile ranges of the box. */
  readonly lowerWhisker: number;
  readonly upperWhisker: number;
}

/**
 * Quartiles of type 7 and whiskers after Tukey.
 *
 * @returns null for no values
 * @example `boxStatistics([1, 2, 3, 4, 100])` has quartiles 2 and 4 and the upper whisker 4
 */
export function boxStatistics(values: readonly number[]): BoxStatistics | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (probability: number) => sortedQuantile(sorted, probability);
  const [lowerQuartile, median, upperQuartile] = [at(0.25), at(0.5), at(0.75)];
  if (
    typeof lowerQuartile !== 'number' ||
    typeof median !== 'number' ||
    typeof upperQuartile !== 'number'
  ) {
    return null;
  }
  const reach = 1.5 * (upperQuartile - lowerQuartile);
  const inside = sorted.filter(
    (value) => value >= lowerQuartile - reach && value <= upperQuartile + reach,
  );
  return {
    lowerQuartile,
    median,
    upperQuartile,
    lowerWhisker: inside[0] ?? lowerQuartile,
    upperWhisker: inside.at(-1) ?? upperQuartile,
  };
}
