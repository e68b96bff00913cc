import { type Cell, type Column, observed } from '../column.ts';
import { kurtosis } from '../stats/kurtosis.ts';
import { mean } from '../stats/mean.ts';
import { median } from '../stats/median.ts';
import { skewness } from '../stats/skewness.ts';
import { standardDeviation } from '../stats/variance.ts';

/** From where on a column is flagged. */
export interface StatisticLimits {
  /** Absolute skewness above this, together with kurtosis, flags outliers. */
  readonly skewness: number;
  readonly kurtosis: number;
  /** Shares of all areas below these are flagged. */
  readonly available: number;
  readonly nonZero: number;
  readonly unique: number;
}

/** The limits of the JRC's practice. */
export const statisticLimits: StatisticLimits = {
  skewness: 2,
  kurtosis: 3.5,
  available: 0.65,
  nonZero: 0.5,
  unique: 0.5,
};

/** What one indicator's values look like. */
export interface ColumnStatistics {
  readonly least: Cell;
  readonly greatest: Cell;
  readonly mean: Cell;
  readonly median: Cell;
  readonly standardDeviation: Cell;
  readonly skewness: Cell;
  readonly kurtosis: Cell;
  readonly available: number;
  readonly nonZero: number;
  readonly unique: number;
  /** How often the most frequent value occurs. */
  readonly same: number;
  /** Available over all areas; the three others over the available ones. */
  readonly shares: {
    readonly available: Cell;
    readonly nonZero: Cell;
    readonly unique: Cell;
    readonly same: Cell;
  };
  /** What needs a look. */
  readonly flags: readonly ('few-available' | 'many-zeros' | 'few-different' | 'outliers')[];
}

/**
 * Describes an indicator and flags what may need treatment.
 *
 * Outliers are flagged by skewness and kurtosis together. The flags of zeros and of equal values
 * measure against all areas, gaps included, as COINr does; the shares beside them measure against
 * the areas that have a value.
 *
 * @param column - n cells in the indicator's unit, gaps allowed
 * @param limits - from where on to flag
 * @returns nineteen figures; a reason where one cannot be
 * @cost O(n log n)
 * @source becker2022, get_stats
 * @example columnStatistics(column([1, 2, 2, 'no-data'])).same // 2
 */
export function columnStatistics(
  column: Column,
  limits: StatisticLimits = statisticLimits,
): ColumnStatistics {
  const values = observed(column);
  const areas = column.values.length;
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value + 0, (counts.get(value + 0) ?? 0) + 1);
  const available = values.length;
  const nonZero = available - (counts.get(0) ?? 0);
  const unique = counts.size;
  const same = [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
  const share = (count: number, whole: number): Cell => (whole === 0 ? 'no-data' : count / whole);
  const skew = skewness(values);
  const tails = kurtosis(values);
  const outliers =
    typeof skew === 'number' &&
    typeof tails === 'number' &&
    Math.abs(skew) > limits.skewness &&
    tails > limits.kurtosis;
  return {
    least: available === 0 ? 'no-data' : values.reduce((low, value) => Math.min(low, value)),
    greatest: available === 0 ? 'no-data' : values.reduce((top, value) => Math.max(top, value)),
    mean: mean(values),
    median: median(values),
    standardDeviation: standardDeviation(values),
    skewness: skew,
    kurtosis: tails,
    available,
    nonZero,
    unique,
    same,
    shares: {
      available: share(available, areas),
      nonZero: share(nonZero, available),
      unique: share(unique, available),
      same: share(same, available),
    },
    flags: [
      ...(available < limits.available * areas ? (['few-available'] as const) : []),
      ...(nonZero < limits.nonZero * areas ? (['many-zeros'] as const) : []),
      ...(unique < limits.unique * areas ? (['few-different'] as const) : []),
      ...(outliers ? (['outliers'] as const) : []),
    ],
  };
}
