import type { Cell } from '../column.ts';
import type { Numbers } from './at.ts';
import { deviations } from './deviations.ts';
import { dot } from './dot.ts';
import { isConstant } from './isConstant.ts';
import { sum } from './sum.ts';

/**
 * The sample excess kurtosis of type 2 (SAS, SPSS, Excel's KURT): zero for a normal distribution.
 *
 * @param values - n observed values
 * @returns the excess, no unit; `too-few-values` below four, `constant-values` without spread
 * @cost O(n)
 * @source joanes1998, G2
 * @example kurtosis([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]) // 9.799244716163662
 */
export function kurtosis(values: Numbers): Cell {
  const count = values.length;
  if (count < 4) return 'too-few-values';
  if (isConstant(values)) return 'constant-values';
  const squared = deviations(values).map((difference) => difference * difference);
  const squares = sum(squared);
  const fourths = dot(squared, squared);
  const ratio = (count * fourths) / (squares * squares);
  return (((count + 1) * (ratio - 3) + 6) * (count - 1)) / ((count - 2) * (count - 3));
}
