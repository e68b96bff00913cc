import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { exp } from '../math.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import { logarithms } from './logarithms.ts';
import { meanByColumn } from './meanByColumn.ts';
import { refuseNotPositive } from './refuseNotPositive.ts';

/** Settings of the weighted geometric mean. */
export const geometricMeanSettings = z.strictObject({
  method: z.literal('geometricMean'),
  zero: z
    .enum(['refuse', 'zero'])
    .optional()
    .describe('refuse (default): a score of zero is a failure; zero: it makes the mean zero'),
});

type Settings = Omit<z.infer<typeof geometricMeanSettings>, 'method'>;

/**
 * The weighted geometric mean: a low child can be made up for in part only.
 *
 * Worked out in logarithms, so that many small scores do not run under.
 *
 * @param children - k columns of n scores above zero
 * @param weights -  k weights above zero
 * @param settings - whether a score of zero is refused or makes the mean zero, its limit
 * @returns n scores between the least and the greatest child
 * @fails not-positive  a score is below zero, or zero where zero is refused
 * @cost O(n k), one logarithm a score
 * @source oecd2008, "Weighting and aggregation", geometric aggregation
 * @example geometricMean([column([2]), column([4]), column([8])], new Float64Array([0.5, 0.3, 0.2])) // 3.249010
 */
export function geometricMean(
  children: readonly Column[],
  weights: Float64Array,
  settings: Settings = {},
): Result<Column> {
  const logs = children.map(logarithms);
  const allowZero = settings.zero === 'zero';
  if (logs.some(({ zeros, negative }) => negative || (zeros.length > 0 && !allowZero))) {
    const refused = refuseNotPositive(children, 'geometricMean', allowZero);
    if (refused) return refused;
  }
  const { values, missing } = meanByColumn(
    logs.map(({ column }) => column),
    weights,
  );
  const means = mapPresent({ values, missing }, exp);
  for (const { zeros } of logs) for (const row of zeros) means.values[row] = 0;
  return success(means);
}
