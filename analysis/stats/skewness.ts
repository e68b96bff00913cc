import type { Cell } from '../column.ts';
import type { Numbers } from './at.ts';
import { deviations } from './deviations.ts';
import { dot } from './dot.ts';
import { isConstant } from './isConstant.ts';
import { sum } from './sum.ts';

/**
 * The sample skewness of type 2 (SAS, SPSS, Excel's SKEW): adjusted for the size of the sample.
 *
 * @param values - n observed values
 * @returns the skewness, no unit; `too-few-values` below three, `constant-values` without spread
 * @cost O(n)
 * @source joanes1998, G1
 * @example skewness([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]) // 3.118895745239087
 */
export function skewness(values: Numbers): Cell {
  const count = values.length;
  if (count < 3) return 'too-few-values';
  if (isConstant(values)) return 'constant-values';
  const differences = deviations(values);
  const squared = differences.map((difference) => difference * difference);
  const squares = sum(squared);
  const cubes = dot(squared, differences);
  const population = (Math.sqrt(count) * cubes) / (squares * Math.sqrt(squares));
  return (population * Math.sqrt(count * (count - 1))) / (count - 2);
}
