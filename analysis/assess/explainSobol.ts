import { sum } from '../stats/sum.ts';
import type { SobolOutputs } from './sobolIndices.ts';

/** The figures that the two indices of one input are worked out from. */
export interface ExplainedSobol {
  /** N, rows of the design. */
  readonly count: number;
  /** Mean of the 2N outputs of A and B. */
  readonly mean: number;
  /** Variance of these outputs, divisor 2N - 1. */
  readonly variance: number;
  /** Mean of (B - mean)(AB - A): what the first-order index divides by the variance. */
  readonly product: number;
  /** Half the mean of (A - AB)²: what the total index divides by the variance. */
  readonly halfSquare: number;
  readonly first: number;
  readonly total: number;
}

/**
 * Takes the indices of one input apart into what their estimators divide.
 *
 * Works in the order of `sobolIndices`, so that the indices are those of it, bit for bit.
 *
 * @param outputs - N outputs of A and of B, and N for each input
 * @param input -   place of the input, from 0
 * @returns mean, variance, the two numerators and the two indices; NaN for an input that is not there
 * @cost O(N)
 * @source saltelli2010, table 2, estimators b and f
 * @example `explainSobol({ a: [1, 3], b: [3, 1], mixed: [[3, 1]] }, 0).total` // 1.5
 */
export function explainSobol({ a, b, mixed }: SobolOutputs, input: number): ExplainedSobol {
  const count = a.length;
  const ab = mixed[input] ?? new Float64Array(count).fill(Number.NaN);
  const mean = (sum(a) + sum(b)) / (2 * count);
  const square = (value: number): number => (value - mean) * (value - mean);
  const variance = (sum(a.map(square)) + sum(b.map(square))) / (2 * count - 1);
  const at = (row: number): number => ab[row] ?? Number.NaN;
  const products = b.map((value, row) => (value - mean) * (at(row) - (a[row] ?? 0)));
  const squares = a.map((value, row) => (value - at(row)) * (value - at(row)));
  return {
    count,
    mean,
    variance,
    product: sum(products) / count,
    halfSquare: sum(squares) / (2 * count),
    first: sum(products) / count / variance,
    total: sum(squares) / (2 * count * variance),
  };
}
