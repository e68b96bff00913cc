import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { passes } from './passes.ts';
import { type Shape, shape } from './shape.ts';
import { outlierTestSettings, type Treated, usualTest } from './treatment.ts';

/** Settings of winsorisation. */
export const winsoriseSettings = z.strictObject({
  method: z.literal('winsorise'),
  maximumPoints: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('how many different points may be moved, 5 by default'),
  ties: z
    .enum(['within', 'beyond'])
    .optional()
    .describe(
      'within (default): equal values that would go past the maximum stay; beyond: they move',
    ),
  force: z
    .boolean()
    .optional()
    .describe('moves the maximum of points even after the test is passed'),
  test: outlierTestSettings.optional().describe('skewness and kurtosis that still pass'),
});

type Settings = Omit<z.infer<typeof winsoriseSettings>, 'method'>;

/**
 * Sets the outermost value to the next one, again and again, until the test is passed.
 *
 * The side is the sign of the skewness; all equal values move together. A point that moves twice
 * counts once. A move that would leave all values equal is not made.
 *
 * @param source -   n values
 * @param settings - how many points may be moved, and the test
 * @param before -   shape of the source; worked out where it is not at hand
 * @returns the column and the number of different points moved
 * @cost O(n) a move
 * @source becker2022, winsorise
 * @example winsorise(column([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])) // 1, 2, 3, 4, 5, 6, 7, 8, 9, 9
 */
export function winsorise(
  source: Column,
  settings: Settings = {},
  before: Shape = shape(source.values),
): Result<Treated> {
  const { maximumPoints = 5, ties = 'within', force = false, test = usualTest } = settings;
  const values = source.values.slice();
  const rows = values.length;
  const moved = new Uint8Array(rows);
  let movedPoints = 0;
  let found = before;
  while (movedPoints < maximumPoints && (force || !passes(found, test))) {
    if (Number.isNaN(found.skewness)) break;
    const { from, to, fresh, onlyTwo } = outermost(values, found.skewness >= 0 ? 1 : -1, moved);
    if (onlyTwo) break;
    if (ties === 'within' && movedPoints + fresh > maximumPoints) break;
    for (let row = 0; row < rows; row++) {
      if (values[row] !== from) continue;
      values[row] = to;
      moved[row] = 1;
    }
    movedPoints += fresh;
    found = shape(values);
  }
  const column = movedPoints === 0 ? source : { values, missing: source.missing };
  return success({ column, movedPoints, shape: found });
}

/** The outermost value of a side, the next one inward, and how many points would move anew. */
function outermost(
  values: Float64Array,
  side: 1 | -1,
  moved: Uint8Array,
): {
  readonly from: number;
  readonly to: number;
  readonly fresh: number;
  readonly onlyTwo: boolean;
} {
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let fresh = 0;
  const rows = values.length;
  for (let row = 0; row < rows; row++) {
    const directed = side * (values[row] ?? Number.NaN);
    if (directed > next) {
      if (directed > most) {
        next = most;
        most = directed;
        fresh = 1 - (moved[row] ?? 0);
      } else if (directed === most) fresh += 1 - (moved[row] ?? 0);
      else next = directed;
    }
    if (directed < least) least = directed;
  }
  return { from: side * most, to: side * next, fresh, onlyTwo: least === next };
}
