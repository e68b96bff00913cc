import { z } from 'zod';
import type { Column, MissingReason } from '../column.ts';
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
    .describe(
      'refuse (default): a score that is not above zero is a failure; zero: zero makes the mean zero, a score below zero makes it a gap',
    ),
});

type Settings = Omit<z.infer<typeof geometricMeanSettings>, 'method'>;

/**
 * The weighted geometric mean: a low child can be made up for in part only.
 *
 * Worked out in logarithms, so that many small scores do not run under.
 *
 * @param children - k columns of n scores above zero
 * @param weights -  k weights above zero
 * @param settings - whether scores that are not above zero are refused, or zero makes the mean zero,
 *   its limit, and a score below zero a gap, `not-calculable`
 * @returns n scores between the least and the greatest child
 * @fails not-positive  a score is not above zero where that is refused
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
  if (
    settings.zero !== 'zero' &&
    logs.some((each) => each.zeros.length + each.negative.length > 0)
  ) {
    const refused = refuseNotPositive(children, 'geometricMean', false);
    if (refused) return refused;
  }
  const { values, missing } = meanByColumn(
    logs.map(({ column }) => column),
    weights,
  );
  const means = mapPresent({ values, missing }, exp);
  for (const { zeros } of logs) for (const row of zeros) means.values[row] = 0;
  const negative = new Set(logs.flatMap((each) => each.negative));
  if (negative.size === 0) return success(means);
  const gaps = new Map<number, MissingReason>(means.missing);
  for (const row of negative) {
    means.values[row] = Number.NaN;
    gaps.set(row, 'not-calculable');
  }
  return success({ values: means.values, missing: gaps });
}
