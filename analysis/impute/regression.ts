import { z } from 'zod';
import { codeSchema } from '../code.ts';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { leastSquares } from '../stats/leastSquares.ts';
import { fill } from './imputer.ts';

/** Settings of regression. */
export const regressionSettings = z.strictObject({
  method: z.literal('regression'),
  on: z.array(codeSchema).min(1).readonly().describe('indicators or columns that explain'),
});

/**
 * Fills an indicator's gaps with what a regression on other columns foretells.
 *
 * Fitted on the areas that have all of them. An area without an explaining value stays a gap.
 *
 * @param source -     n values
 * @param explaining - k columns of n values
 * @returns n values
 * @fails too-few-values   fewer complete areas than k + 2
 * @fails constant-values  a column has no spread
 * @fails singular         the explaining columns depend on each other
 * @cost O(n k^2), only where there are gaps
 * @source oecd2008, "Imputation of missing data", regression
 * @example regression(column([1, 3, 5, 'no-data']), [column([0, 1, 2, 4])]) // 1, 3, 5, 9
 */
export function regression(source: Column, explaining: readonly Column[]): Result<Column> {
  if (source.missing.size === 0) return success(source);
  const complete = [...source.values.keys()].filter(
    (row) => !source.missing.has(row) && explaining.every(({ missing }) => !missing.has(row)),
  );
  const pick = ({ values }: Column): readonly number[] =>
    complete.map((row) => values[row] ?? Number.NaN);
  const fitted = leastSquares(pick(source), explaining.map(pick));
  if (!fitted.ok) return fitted;
  const [constant, ...slopes] = fitted.value.coefficients.map(({ estimate }) => estimate);
  return success(
    fill(source, (row) =>
      slopes.reduce(
        (total, slope, k) => total + slope * (explaining[k]?.values[row] ?? Number.NaN),
        constant ?? Number.NaN,
      ),
    ),
  );
}
