import type { Cell, Column } from '../column.ts';
import { type Correlation, type CorrelationMethod, correlate, correlated } from './correlation.ts';

/** The correlations of k columns with each other. */
export interface CorrelationMatrix {
  readonly size: number;
  /** The correlation of two columns by their places; the same object for (a, b) and (b, a). */
  readonly at: (row: number, column: number) => Correlation;
  /** All coefficients, row by row: k × k. */
  readonly coefficients: () => readonly (readonly Cell[])[];
}

/**
 * Correlates all pairs of columns, each pair over the areas that both have.
 *
 * With gaps the pairs rest on different areas; such a matrix need not be positive definite.
 *
 * @param columns - k columns of n cells, gaps allowed
 * @param method - Pearson's r, Spearman's rho or Kendall's tau-b
 * @returns k × k correlations; the diagonal is one where a column has spread
 * @cost O(k^2 n), Kendall O(k^2 n log n)
 * @source oecd2008, "Multivariate analysis"
 * @example correlationMatrix([column([1, 2, 3]), column([3, 2, 1])], 'pearson').at(0, 1).coefficient // -1
 */
export function correlationMatrix(
  columns: readonly Column[],
  method: CorrelationMethod,
): CorrelationMatrix {
  const prepared = columns.map(correlated);
  const rows = prepared.map((a, row) =>
    prepared.slice(0, row + 1).map((b) => correlate(a, b, method)),
  );
  const cell = (row: number, place: number): Correlation => {
    const found = rows[Math.max(row, place)]?.[Math.min(row, place)];
    if (found === undefined) {
      throw new RangeError(`correlationMatrix needs places below ${columns.length}`);
    }
    return found;
  };
  return {
    size: columns.length,
    at: cell,
    coefficients: () =>
      columns.map((_, row) => columns.map((__, place) => cell(row, place).coefficient)),
  };
}
