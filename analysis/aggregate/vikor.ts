import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { rowWise } from './rowWise.ts';
import { spanOf } from './spanOf.ts';

/** Settings of VIKOR. */
export const vikorSettings = z.strictObject({
  method: z.literal('vikor'),
  majority: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('what the sum of all children counts against the single worst one'),
});

type Settings = Partial<Omit<z.infer<typeof vikorSettings>, 'method'>>;

/** VIKOR's measures: zero is the greatest score in all children, as published for more-is-better. */
export interface VikorMeasures {
  /** S: weighted sum of what is lacking from the greatest score of each child. */
  readonly sums: Column;
  /** R: the greatest of these. */
  readonly regrets: Column;
  /** Q: both together, 0 to 1. */
  readonly compromises: Float64Array;
  /** Areas of the compromise: the first alone, or with those that the conditions do not part. */
  readonly compromise: readonly number[];
}

/**
 * S, R and Q of VIKOR, and the set of areas between which it does not decide.
 *
 * @param children - k columns of n scores, more is more in front
 * @param weights -  k weights above zero
 * @param settings - what the majority counts, one half
 * @returns measures of each area, and the compromise
 * @fails constant-values  the areas do not differ in any child
 * @cost O(n k + n log n)
 * @source opricovic2004, section 3
 * @example `vikorMeasures([column([1, 2]), column([1, 3])], weights, {})` puts the second area in front
 */
export function vikorMeasures(
  children: readonly Column[],
  weights: Float64Array,
  { majority = 0.5 }: Settings,
): Result<VikorMeasures> {
  const lacks = children.map((child) => {
    const { least, greatest } = spanOf(child);
    const width = greatest - least;
    return {
      values: child.values.map((value) => (width > 0 ? (greatest - value) / width : value - value)),
      missing: child.missing,
    };
  });
  const sums = rowWise(lacks, weights, (scores, present, count) => {
    let total = 0;
    let whole = 0;
    for (let child = 0; child < count; child++) {
      total += (present[child] ?? 0) * (scores[child] ?? 0);
      whole += present[child] ?? 0;
    }
    return total / whole;
  });
  const regrets = rowWise(lacks, weights, (scores, present, count) => {
    let most = 0;
    let whole = 0;
    for (let child = 0; child < count; child++) {
      most = Math.max(most, (present[child] ?? 0) * (scores[child] ?? 0));
      whole += present[child] ?? 0;
    }
    return most / whole;
  });
  const [sumSpan, regretSpan] = [spanOf(sums), spanOf(regrets)];
  if (!(sumSpan.greatest > sumSpan.least || regretSpan.greatest > regretSpan.least)) {
    return failure('constant-values', 'vikor', 'vikor needs areas that differ, got equal ones');
  }
  const share = (value: number, span: { least: number; greatest: number }): number =>
    span.greatest > span.least ? (value - span.least) / (span.greatest - span.least) : 0;
  const compromises = sums.values.map(
    (value, row) =>
      majority * share(value, sumSpan) +
      (1 - majority) * share(regrets.values[row] ?? Number.NaN, regretSpan),
  );
  return success({
    sums,
    regrets,
    compromises,
    compromise: compromiseOf(compromises, sums.values, regrets.values),
  });
}

function compromiseOf(q: Float64Array, s: Float64Array, r: Float64Array): readonly number[] {
  const order = [...q.keys()]
    .filter((row) => !Number.isNaN(q[row]))
    .sort((a, b) => (q[a] ?? 0) - (q[b] ?? 0) || a - b);
  const [first, second] = order;
  if (first === undefined || second === undefined) return order;
  const ahead = 1 / (order.length - 1);
  const gap = (row: number): number => (q[row] ?? 0) - (q[first] ?? 0);
  const least = (list: Float64Array): boolean =>
    order.every((row) => (list[first] ?? 0) <= (list[row] ?? 0));
  if (gap(second) < ahead) return order.filter((row) => row === first || gap(row) < ahead);
  return least(s) || least(r) ? [first] : [first, second];
}

/**
 * VIKOR's compromise between the sum of all children and the single worst one, as a score.
 *
 * One minus Q, so that more is worse here too.
 *
 * @param children - k columns of n scores, more is worse
 * @param weights -  k weights above zero
 * @param settings - what the majority counts, one half
 * @returns n scores from 0 to 1
 * @fails constant-values  the areas do not differ in any child
 * @cost O(n k + n log n)
 * @source opricovic2004, section 3
 * @example vikor([column([5, 7, 8, 7]), column([8, 6, 8, 4]), column([4, 8, 6, 6])], new Float64Array([0.3, 0.4, 0.3])) // 0.25, 0.75, 1, 0
 */
export function vikor(
  children: readonly Column[],
  weights: Float64Array,
  settings: Settings = {},
): Result<Column> {
  const made = vikorMeasures(children, weights, settings);
  if (!made.ok) return made;
  return success({
    values: made.value.compromises.map((value) => 1 - value),
    missing: made.value.sums.missing,
  });
}
