import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { rowWise } from './rowWise.ts';
import { spanOf } from './spanOf.ts';
import { weightedMean } from './weightedMean.ts';

/** Settings of the grey relational grade. */
export const greyRelationalSettings = z.strictObject({
  method: z.literal('greyRelational'),
  resolution: z.number().gt(0).max(1).default(0.5).describe('rho: smaller parts the areas more'),
});

type Settings = Partial<Omit<z.infer<typeof greyRelationalSettings>, 'method'>>;

/**
 * How closely an area follows the worst score of every child (grey relational grade).
 *
 * Each child is brought to [0, 1]; the distance to one becomes a coefficient that weighs near
 * distances more, and the grade is their weighted mean. A child without spread is at its worst
 * everywhere.
 *
 * @param children - k columns of n scores, more is worse
 * @param weights -  k weights above zero
 * @param settings - resolution, one half
 * @returns n grades above 0, at most 1
 * @cost O(n k)
 * @source deng1989, section 5
 * @example greyRelational([column([5, 7, 8, 7]), column([8, 6, 8, 4]), column([4, 8, 6, 6])], new Float64Array([0.3, 0.4, 0.3])) // 0.6, 0.68, 0.85, 0.46333
 */
export function greyRelational(
  children: readonly Column[],
  weights: Float64Array,
  { resolution = 0.5 }: Settings = {},
): Result<Column> {
  const distances = children.map((child): Column => {
    const { least, greatest } = spanOf(child);
    const width = greatest - least;
    return {
      values: child.values.map((value) => (width > 0 ? (greatest - value) / width : value - value)),
      missing: child.missing,
    };
  });
  const spans = distances.map(spanOf);
  const nearest = spans.reduce((low, { least }) => Math.min(low, least), Number.POSITIVE_INFINITY);
  const farthest = spans.reduce((top, { greatest }) => Math.max(top, greatest), 0);
  const coefficients = distances.map(({ values, missing }) => ({
    values: values.map((distance) =>
      farthest === 0
        ? distance + 1
        : (nearest + resolution * farthest) / (distance + resolution * farthest),
    ),
    missing,
  }));
  return success(rowWise(coefficients, weights, weightedMean));
}
