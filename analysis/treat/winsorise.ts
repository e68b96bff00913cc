import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { copyOf } from '../room.ts';
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
  const values = copyOf(source.values);
  const rows = values.length;
  const moved = new Uint8Array(rows);
  let movedPoints = 0;
  let found = before;
  let edge: Edge | undefined;
  while (movedPoints < maximumPoints && (force || !passes(found, test))) {
    if (Number.isNaN(found.skewness)) break;
    const side = found.skewness >= 0 ? 1 : -1;
    if (edge?.side !== side) edge = outermost(values, side, moved);
    if (edge.least === edge.to) break;
    if (ties === 'within' && movedPoints + edge.fresh > maximumPoints) break;
    movedPoints += edge.fresh;
    edge = moveInward(values, edge, moved);
    found = shape(values);
  }
  const column = movedPoints === 0 ? source : { values, missing: source.missing };
  return success({ column, movedPoints, shape: found });
}

/** The end of a column on one side; values times the side, so that the end is the greatest. */
interface Edge {
  readonly side: 1 | -1;
  /** The outermost value. */
  readonly from: number;
  /** The next one inward. */
  readonly to: number;
  /** Points at the outermost value that were not moved before. */
  readonly fresh: number;
  /** The value at the other end. */
  readonly least: number;
}

function outermost(values: Float64Array, side: 1 | -1, moved: Uint8Array): Edge {
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  let fresh = 0;
  const rows = values.length;
  for (let row = 0; row < rows; row++) {
    const directed = side * (values[row] ?? Number.NaN);
    if (directed > to) {
      if (directed > from) {
        to = from;
        from = directed;
        fresh = 1 - (moved[row] ?? 0);
      } else if (directed === from) fresh += 1 - (moved[row] ?? 0);
      else to = directed;
    }
    if (directed < least) least = directed;
  }
  return { side, from, to, fresh, least };
}

/** Sets the outermost values to the next one inward and finds the edge that is left, in one pass. */
function moveInward(
  values: Float64Array,
  { side, from, to, least }: Edge,
  moved: Uint8Array,
): Edge {
  let next = Number.NEGATIVE_INFINITY;
  let fresh = 0;
  const rows = values.length;
  for (let row = 0; row < rows; row++) {
    const directed = side * (values[row] ?? Number.NaN);
    if (!(directed > next)) continue;
    if (directed === from) {
      values[row] = side * to;
      moved[row] = 1;
    } else if (directed === to) fresh += 1 - (moved[row] ?? 0);
    else next = directed;
  }
  return { side, from: to, to: next, fresh, least };
}
