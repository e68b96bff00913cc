import { z } from 'zod';
import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { rowWise } from './rowWise.ts';

/** Settings of TOPSIS: none. */
export const topsisSettings = z.strictObject({ method: z.literal('topsis') });

/**
 * How near an area comes to the worst of all children and how far it is from the least (TOPSIS).
 *
 * Each child is divided by the root of its sum of squares; distances are taken to the greatest and
 * to the least score of each child. The score is the distance from the least over both distances.
 * Adding or taking away an area can change the others' scores. A child of zeros tells nothing.
 *
 * @param children - k columns of n scores, more is worse
 * @param weights -  k weights above zero
 * @returns n scores from 0 (least in all children) to 1 (greatest in all)
 * @fails constant-values  no child has spread
 * @cost O(n k)
 * @source hwang1981, TOPSIS
 * @example topsis([column([5, 7, 8, 7]), column([8, 6, 8, 4]), column([4, 8, 6, 6])], new Float64Array([0.3, 0.4, 0.3])) // 0.50372, 0.65808, 0.74825, 0.33400
 */
export function topsis(children: readonly Column[], weights: Float64Array): Result<Column> {
  const scaled = children.map(({ values, missing }) => {
    let squares = 0;
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    for (const value of values) {
      if (Number.isNaN(value)) continue;
      squares += value * value;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    const length = Math.sqrt(squares) || 1;
    return { values, missing, length, least, greatest };
  });
  if (scaled.every(({ least, greatest }) => !(greatest > least))) {
    return failure('constant-values', 'topsis', 'topsis needs a child with spread, got none');
  }
  const distances = (limit: 'least' | 'greatest'): Column => {
    const squares = scaled.map((child) => ({
      values: child.values.map((value) => {
        const distance = (value - child[limit]) / child.length;
        return distance * distance;
      }),
      missing: child.missing,
    }));
    return rowWise(squares, weights, (scores, present, count) => {
      let total = 0;
      let whole = 0;
      for (let child = 0; child < count; child++) {
        const weight = present[child] ?? 0;
        total += weight * weight * (scores[child] ?? 0);
        whole += weight;
      }
      return Math.sqrt(total) / whole;
    });
  };
  const above = distances('least');
  const below = distances('greatest');
  return success({
    values: above.values.map((distance, row) => {
      const both = distance + (below.values[row] ?? 0);
      return both === 0 ? 0.5 : distance / both;
    }),
    missing: above.missing,
  });
}
