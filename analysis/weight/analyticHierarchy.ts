import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';
import { sum } from '../stats/sum.ts';
import { randomIndexTables } from './randomIndex.ts';
import { toShares } from './toShares.ts';
import type { Weights } from './weigher.ts';

/** Settings of the analytic hierarchy process. */
export const analyticHierarchySettings = z.strictObject({
  method: z.literal('analyticHierarchy'),
  comparisons: z
    .array(z.number().positive())
    .describe('upper triangle row by row: how many times as important the row is as the column'),
  table: z
    .enum(['saaty1980', 'alonso2006'])
    .default('saaty1980')
    .describe('edition of the random indices'),
  greatestRatio: z
    .number()
    .positive()
    .default(0.1)
    .describe('consistency ratio that is still accepted'),
});

type Settings = Partial<Omit<z.infer<typeof analyticHierarchySettings>, 'method'>> &
  Pick<z.infer<typeof analyticHierarchySettings>, 'comparisons'>;

/** Weights from comparisons, with how consistent these are. */
export interface HierarchyWeights extends Weights {
  readonly greatestEigenvalue: number;
  readonly consistencyIndex: number;
  /** Zero up to two children. */
  readonly consistencyRatio: number;
}

/**
 * Weights from comparing the children two by two (AHP).
 *
 * The weights are the principal eigenvector of the comparisons, found by repeated multiplication.
 * Contradictions raise its eigenvalue above k; the ratio to what random answers would give must
 * stay below a limit, usually a tenth. The table of random indices is part of the settings, since
 * editions differ.
 *
 * @param children - k columns; only their number counts
 * @param settings - k (k - 1) / 2 comparisons, table of random indices, greatest ratio accepted
 * @returns k weights with eigenvalue, consistency index and ratio
 * @fails mismatched-lengths  not k (k - 1) / 2 comparisons
 * @fails too-few-values  no random index for so many children
 * @fails bad-setting  a comparison is not above zero, or they contradict each other too much
 * @cost O(k^2) a step, a few dozen steps
 * @source saaty1980, chapter 3
 * @example `analyticHierarchy([column([1]), column([1]), column([1])], { comparisons: [3, 5, 2] })` // 0.648329, 0.229651, 0.122020
 */
export function analyticHierarchy(
  children: readonly Column[],
  { comparisons, table = 'saaty1980', greatestRatio = 0.1 }: Settings,
): Result<HierarchyWeights> {
  const size = children.length;
  const step = 'analyticHierarchy';
  if (comparisons.length !== (size * (size - 1)) / 2) {
    return failure(
      'mismatched-lengths',
      step,
      `${step} needs ${(size * (size - 1)) / 2} comparisons of ${size} children, got ${comparisons.length}`,
    );
  }
  if (comparisons.some((ratio) => !(ratio > 0 && Number.isFinite(ratio)))) {
    return failure('bad-setting', step, `${step} needs comparisons above zero`);
  }
  const randomIndex = randomIndexTables[table][size - 1];
  if (randomIndex === undefined) {
    return failure('too-few-values', step, `${step} has no random index for ${size} children`);
  }
  const { vector, value } = principal(reciprocal(size, comparisons));
  const consistencyIndex = size > 1 ? (value - size) / (size - 1) : 0;
  const consistencyRatio = size > 2 ? consistencyIndex / randomIndex : 0;
  if (consistencyRatio >= greatestRatio) {
    return failure(
      'bad-setting',
      step,
      `${step} needs a consistency ratio below ${greatestRatio}, got ${consistencyRatio.toPrecision(3)}`,
    );
  }
  const made = toShares(vector, step, 0);
  if (!made.ok) return made;
  return success({ ...made.value, greatestEigenvalue: value, consistencyIndex, consistencyRatio });
}

/** The whole table of comparisons from its upper triangle. */
function reciprocal(size: number, comparisons: readonly number[]): Float64Array[] {
  const rows = Array.from({ length: size }, () => new Float64Array(size).fill(1));
  let next = 0;
  rows.forEach((row, i) => {
    rows.forEach((other, j) => {
      if (j <= i) return;
      const ratio = at(comparisons, next);
      next += 1;
      row[j] = ratio;
      other[i] = 1 / ratio;
    });
  });
  return rows;
}

/** The eigenvector that sums to one and belongs to the greatest eigenvalue of a positive matrix. */
function principal(rows: readonly Float64Array[]): { vector: Float64Array; value: number } {
  let vector = new Float64Array(rows.length).fill(1 / rows.length);
  let value = 0;
  for (let step = 0; step < 10_000; step += 1) {
    const image = Float64Array.from(rows, (row) => sum(row.map((x, k) => x * at(vector, k))));
    value = sum(image);
    const next = image.map((x) => x / value);
    const moved = next.reduce((most, x, k) => Math.max(most, Math.abs(x - at(vector, k))), 0);
    vector = next;
    if (moved < 1e-16) break;
  }
  return { vector, value };
}
