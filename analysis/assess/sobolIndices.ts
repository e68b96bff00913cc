import { sortedQuantile } from '../stats/quantile.ts';
import { sum } from '../stats/sum.ts';

/** Shares of the variance that one input explains; intervals where resamples were given. */
export interface SobolIndex {
  /** Alone. May be slightly below zero by chance: it is not cut off. */
  readonly first: number;
  /** With all its interactions. */
  readonly total: number;
  readonly firstInterval?: readonly [number, number];
  readonly totalInterval?: readonly [number, number];
}

/** The outputs of a design: rows A, rows B, and for each input A with that input from B. */
export interface SobolOutputs {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly mixed: readonly Float64Array[];
}

/** How the indices are estimated. */
export interface SobolSettings {
  /** Whether outputs are centred first, as they should be; COINr does not. True by default. */
  readonly centred?: boolean;
  /** Rows drawn with replacement, for intervals; each list as long as the design. */
  readonly resamples?: readonly ArrayLike<number>[];
  /** Probabilities of the interval's ends, 0.05 and 0.95 by default. */
  readonly interval?: readonly [number, number];
}

/**
 * First-order (Saltelli) and total (Jansen) indices from the outputs of a design.
 *
 * Outputs are centred by the mean of A and B, so that a constant added to all changes nothing; without
 * it the first-order estimate of few runs goes astray.
 *
 * @param outputs -  N outputs of A and of B, and N for each of d inputs
 * @param settings - centring, resamples and interval
 * @returns d indices, and the variance of A and B (divisor 2N - 1)
 * @cost O(N d), times the resamples
 * @source saltelli2010, table 2, estimators b and f
 * @example `sobolIndices({ a: yA, b: yB, mixed: [yAB] }).indices[0]?.total` // 0.62
 */
export function sobolIndices(
  { a, b, mixed }: SobolOutputs,
  { centred = true, resamples = [], interval = [0.05, 0.95] }: SobolSettings = {},
): { readonly indices: readonly SobolIndex[]; readonly variance: number } {
  const count = a.length;
  const mean = (sum(a) + sum(b)) / (2 * count);
  const square = (value: number): number => (value - mean) * (value - mean);
  const variance = (sum(a.map(square)) + sum(b.map(square))) / (2 * count - 1);
  const shift = centred ? mean : 0;
  const indices = mixed.map((ab): SobolIndex => {
    const firsts = b.map((value, row) => (value - shift) * ((ab[row] ?? 0) - (a[row] ?? 0)));
    const totals = a.map((value, row) => (value - (ab[row] ?? 0)) * (value - (ab[row] ?? 0)));
    const point = {
      first: sum(firsts) / count / variance,
      total: sum(totals) / (2 * count * variance),
    };
    if (resamples.length === 0) return point;
    const over = (terms: Float64Array, divisor: number): readonly [number, number] => {
      const drawn = Float64Array.from(resamples, (rows) => totalOf(terms, rows) / divisor).sort();
      const [low, high] = interval.map((probability) => sortedQuantile(drawn, probability));
      return [
        typeof low === 'number' ? low : Number.NaN,
        typeof high === 'number' ? high : Number.NaN,
      ];
    };
    return {
      ...point,
      firstInterval: over(firsts, count * variance),
      totalInterval: over(totals, 2 * count * variance),
    };
  });
  return { indices, variance };
}

function totalOf(terms: Float64Array, rows: ArrayLike<number>): number {
  const count = rows.length;
  let total = 0;
  for (let place = 0; place < count; place++) total += terms[rows[place] ?? 0] ?? Number.NaN;
  return total;
}
