import { type Cell, type Column, observed } from '../column.ts';
import { centredPearson } from './centredPearson.ts';
import { type Concordance, concordance } from './concordance.ts';
import { kendallTest, pearsonTest, spearmanTest } from './correlationTest.ts';
import { type DenseRanks, denseRanks } from './denseRanks.ts';
import { tauB } from './kendall.ts';
import { rho } from './spearman.ts';
import { sum } from './sum.ts';

/** How two columns are correlated. */
export type CorrelationMethod = 'pearson' | 'spearman' | 'kendall';

/** A correlation with what it rests on. */
export interface Correlation {
  /** From -1 to 1, or why there is none. */
  readonly coefficient: Cell;
  /** Areas that both columns have. */
  readonly count: number;
  /**
   * Two-sided p-value; worked out when asked for. Rank correlations of small samples without ties
   * use the exact distribution unless told not to.
   */
  readonly pValue: (exact?: boolean) => Cell;
}

/** A column prepared once for many correlations; each part is made when a method first asks for it. */
export interface Correlated {
  /** Differences from the column's mean, NaN at a gap. */
  readonly centred: Float64Array;
  readonly places: DenseRanks;
}

/**
 * Prepares a column for correlations with many others.
 *
 * @param column - n cells, gaps allowed
 * @returns the column centred and its places
 * @cost O(n) for the one, O(n log n) for the other, when first asked for
 * @source knight1966, step 1
 * @example `correlated(a)` once, then `correlate(a, b, 'kendall')` for each b
 */
export function correlated(column: Column): Correlated {
  let centred: Float64Array | undefined;
  let places: DenseRanks | undefined;
  return {
    get centred() {
      centred ??= centre(column);
      return centred;
    },
    get places() {
      places ??= denseRanks(column);
      return places;
    },
  };
}

function centre(column: Column): Float64Array {
  const values = observed(column);
  const mean = values.length === 0 ? 0 : sum(values) / values.length;
  return column.values.map((value) => value - mean);
}

/**
 * Correlates two columns over the areas that both have.
 *
 * @param a - first column, prepared
 * @param b - second column, prepared, same rows
 * @param method - Pearson's r, Spearman's rho or Kendall's tau-b
 * @returns coefficient, number of areas and p-value; a reason instead of a number for fewer than
 * two areas (three for a p-value) or without spread
 * @cost O(n), Kendall O(n log n)
 * @source oecd2008, "Multivariate analysis"
 * @source kendall1970, chapters 3 to 5
 * @example correlate(correlated(column([1, 2, 3])), correlated(column([1, 3, 2])), 'spearman').coefficient // 0.5
 */
export function correlate(a: Correlated, b: Correlated, method: CorrelationMethod): Correlation {
  switch (method) {
    case 'pearson': {
      const { coefficient, count } = centredPearson(a.centred, b.centred);
      return {
        coefficient,
        count,
        pValue: () => tested(coefficient, count, (r) => pearsonTest(r, count)),
      };
    }
    case 'spearman': {
      const coefficient = rho(a.places, b.places);
      const count = sharedCount(a.places, b.places);
      return {
        coefficient,
        count,
        pValue: (exact = true) =>
          tested(coefficient, count, (r) =>
            exact
              ? spearmanTest(r, count, hasTies(concordance(a.places, b.places)))
              : pearsonTest(r, count),
          ),
      };
    }
    case 'kendall': {
      const counted = concordance(a.places, b.places);
      const coefficient = tauB(counted);
      return {
        coefficient,
        count: counted.count,
        pValue: (exact = true) =>
          tested(coefficient, counted.count, () => kendallTest(counted, exact)),
      };
    }
  }
}

const hasTies = ({ tiesA, tiesB }: Concordance): boolean => tiesA.pairs + tiesB.pairs > 0;

function tested(coefficient: Cell, count: number, test: (coefficient: number) => number): Cell {
  if (typeof coefficient !== 'number') return coefficient;
  return count < 3 ? 'too-few-values' : test(coefficient);
}

function sharedCount(a: DenseRanks, b: DenseRanks): number {
  let count = 0;
  for (const row of a.order) if ((b.ranks[row] ?? -1) >= 0) count += 1;
  return count;
}
