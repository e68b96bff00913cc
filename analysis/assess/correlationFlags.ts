import type { Cell, Column } from '../column.ts';
import {
  type Correlation,
  type CorrelationMethod,
  correlate,
  correlated,
} from '../stats/correlation.ts';

/** An indicator with the node that it belongs to. */
export interface Grouped {
  readonly code: string;
  readonly group: string;
  readonly column: Column;
}

/** Two indicators of one group whose correlation passes a limit. */
export interface CorrelationFlag {
  readonly group: string;
  readonly first: string;
  readonly second: string;
  readonly coefficient: number;
}

/**
 * Names pairs of indicators of the same group that agree too much, or contradict each other.
 *
 * Above 0.9 two indicators say nearly the same and count double; below zero they cancel out.
 *
 * @param indicators - columns with their groups
 * @param limit - correlation, 0.9 to find doubles
 * @param side - whether to name pairs above or below the limit
 * @param method - Pearson's, Spearman's or Kendall's
 * @returns the pairs, in the order of the indicators
 * @cost O(pairs × n)
 * @source becker2022, get_corr_flags
 * @example correlationFlags([a, twin], 0.9, 'above') // the pair, for two equal columns
 */
export function correlationFlags(
  indicators: readonly Grouped[],
  limit: number,
  side: 'above' | 'below',
  method: CorrelationMethod = 'pearson',
): readonly CorrelationFlag[] {
  const prepared = indicators.map((one) => ({ ...one, made: correlated(one.column) }));
  return prepared.flatMap((first, place) =>
    prepared.slice(place + 1).flatMap((second) => {
      if (first.group !== second.group) return [];
      const { coefficient } = correlate(first.made, second.made, method);
      if (typeof coefficient !== 'number') return [];
      const passes = side === 'above' ? coefficient > limit : coefficient < limit;
      return passes
        ? [{ group: first.group, first: first.code, second: second.code, coefficient }]
        : [];
    }),
  );
}

/**
 * Correlates each child with each node above it: whether it pulls where its family goes.
 *
 * @param children - columns of one level
 * @param parents - for each child, the scores of its parent, grandparent and so on up
 * @param method - Pearson's, Spearman's or Kendall's
 * @returns for each child its correlation with each of its parents
 * @cost O(k × levels × n)
 * @source becker2022, get_corr with family
 * @example familyCorrelations([a], [[a]], 'pearson')[0]?.[0]?.coefficient // 1
 */
export function familyCorrelations(
  children: readonly Column[],
  parents: readonly (readonly Column[])[],
  method: CorrelationMethod,
): readonly (readonly Correlation[])[] {
  return children.map((child, place) =>
    (parents[place] ?? []).map((parent) =>
      correlate(correlated(child), correlated(parent), method),
    ),
  );
}

/**
 * A coefficient unless chance explains it.
 *
 * @param found - a correlation
 * @param greatestP - p-value above which it counts as chance, 0.05
 * @param exact - whether small samples use the exact distribution
 * @returns the coefficient; `below-threshold` when the p-value is greater
 * @cost that of the p-value
 * @source becker2022, get_corr
 * @example significant(correlate(a, a, 'pearson')) // 1 for a column with spread
 */
export function significant(found: Correlation, greatestP = 0.05, exact = true): Cell {
  const p = found.pValue(exact);
  if (typeof p === 'number' && p > greatestP) return 'below-threshold';
  return found.coefficient;
}
