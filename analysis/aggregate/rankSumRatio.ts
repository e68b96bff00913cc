import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { leastSquares } from '../stats/leastSquares.ts';
import { normalQuantile } from '../stats/normalDistribution.ts';
import { pearson } from '../stats/pearson.ts';
import { rankPresent } from '../stats/rankPresent.ts';
import { rowWise } from './rowWise.ts';
import { spanOf } from './spanOf.ts';
import { weightedMean } from './weightedMean.ts';

/** Settings of the rank-sum ratio. */
export const rankSumRatioSettings = z.strictObject({
  method: z.literal('rankSumRatio'),
  ranks: z
    .enum(['whole', 'continuous'])
    .default('whole')
    .describe('continuous ranks keep distances: 1 + (n - 1) × min-max'),
});

type Settings = Partial<Omit<z.infer<typeof rankSumRatioSettings>, 'method'>>;

/**
 * The weighted mean of an area's ranks over the number of areas (rank-sum ratio).
 *
 * The least score of a child has rank 1, equal scores share their mean rank. A child with gaps is
 * ranked among the areas that have it, over their number.
 *
 * @param children - k columns of n scores, more is worse
 * @param weights -  k weights above zero
 * @param settings - whole or continuous ranks
 * @returns n ratios above 0, at most 1
 * @cost O(k n log n)
 * @source tian2002, chapter 2
 * @example rankSumRatio([column([10, 30, 20]), column([1, 2, 3])], new Float64Array([1, 1])) // 0.333333, 0.833333, 0.833333
 */
export function rankSumRatio(
  children: readonly Column[],
  weights: Float64Array,
  { ranks = 'whole' }: Settings = {},
): Result<Column> {
  const ratios = children.map((child): Column => {
    const count = child.values.length - child.missing.size;
    const { least, greatest } = spanOf(child);
    const placed =
      ranks === 'whole' || least === greatest
        ? rankPresent(child.values, 'ascending', 'average')
        : child.values.map((value) => 1 + ((count - 1) * (value - least)) / (greatest - least));
    return { values: placed.map((rank) => rank / count), missing: child.missing };
  });
  return success(rowWise(ratios, weights, weightedMean));
}

/** One group of equal ratios on the probit scale. */
export interface ProbitRow {
  readonly ratio: number;
  readonly cumulativeShare: number;
  readonly probit: number;
}

/** Grades of areas by rank-sum ratios. */
export interface ProbitGrading {
  readonly rows: readonly ProbitRow[];
  readonly intercept: number;
  readonly slope: number;
  readonly correlation: number;
  /** Ratio that the line gives each area, in the order of the ratios. */
  readonly fitted: Float64Array;
  /** Grade of each area from 1 (least) up. */
  readonly grades: Int32Array;
}

/**
 * Grades areas by laying their ratios along a normal distribution (probit).
 *
 * Equal ratios form a group at its mean rank's share; the last share is 1 - 1/(4n). A line of the
 * ratio over the probit gives fitted ratios; the grades' limits are equal steps of probits around 5:
 * three grades part at 4 and 6, four at 3.5, 5 and 6.5, five at 3.2, 4.4, 5.6 and 6.8.
 *
 * @param ratios - n observed ratios
 * @param grades - how many grades, 3 to 5
 * @returns the groups, the line, and fitted ratio and grade of each area
 * @fails too-few-values  fewer than five areas or three different ratios
 * @cost O(n log n)
 * @source tian2002, chapter 3
 * @example `probitGrading(ratios, 3).value.grades` for ten regions
 */
export function probitGrading(ratios: Float64Array, grades: 3 | 4 | 5 = 3): Result<ProbitGrading> {
  const step = 'probitGrading';
  const count = ratios.length;
  const ranks = rankPresent(ratios, 'ascending', 'average');
  const groups = new Map<number, ProbitRow>();
  for (const [row, ratio] of [...ratios].entries()) {
    const share = (ranks[row] ?? 0) / count;
    const cumulativeShare = share >= 1 ? 1 - 1 / (4 * count) : share;
    groups.set(ratio, { ratio, cumulativeShare, probit: 5 + normalQuantile(cumulativeShare) });
  }
  const rows = [...groups.values()].sort((a, b) => a.ratio - b.ratio);
  if (count < 5 || rows.length < 3) {
    return failure(
      'too-few-values',
      step,
      `${step} needs at least five areas with three different ratios, got ${count} with ${rows.length}`,
    );
  }
  const probits = rows.map(({ probit }) => probit);
  const line = leastSquares(
    rows.map(({ ratio }) => ratio),
    [probits],
  );
  if (!line.ok) return line;
  const [intercept, slope] = line.value.coefficients.map(({ estimate }) => estimate);
  const correlation = pearson(
    probits,
    rows.map(({ ratio }) => ratio),
  );
  if (intercept === undefined || slope === undefined || typeof correlation !== 'number') {
    throw new RangeError('probitGrading lost its line');
  }
  const limits = { 3: [4, 6], 4: [3.5, 5, 6.5], 5: [3.2, 4.4, 5.6, 6.8] }[grades];
  const probitOf = (ratio: number): number => groups.get(ratio)?.probit ?? Number.NaN;
  return success({
    rows,
    intercept,
    slope,
    correlation,
    fitted: ratios.map((ratio) => intercept + slope * probitOf(ratio)),
    grades: Int32Array.from(
      ratios,
      (ratio) => 1 + limits.filter((limit) => probitOf(ratio) >= limit).length,
    ),
  });
}
