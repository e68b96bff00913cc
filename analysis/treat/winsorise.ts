import { z } from 'zod';
import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { passes } from './passes.ts';
import { shape } from './shape.ts';
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
  test: outlierTestSettings.optional(),
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
 * @returns the column and the number of different points moved
 * @cost O(n) a move
 * @source becker2022, winsorise
 * @example winsorise(column([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])) // 1, 2, 3, 4, 5, 6, 7, 8, 9, 9
 */
export function winsorise(source: Column, settings: Settings = {}): Result<Treated> {
  const { maximumPoints = 5, ties = 'within', force = false, test = usualTest } = settings;
  const values = Float64Array.from(source.values);
  const moved = new Set<number>();
  let found = shape(values);
  while (moved.size < maximumPoints && (force || !passes(found, test))) {
    if (Number.isNaN(found.skewness)) break;
    const [from, to, rows] = outermost(values, found.skewness >= 0 ? 1 : -1);
    if (onlyTwo(values, from, to)) break;
    const fresh = rows.filter((row) => !moved.has(row)).length;
    if (ties === 'within' && moved.size + fresh > maximumPoints) break;
    for (const row of rows) {
      values[row] = to;
      moved.add(row);
    }
    found = shape(values);
  }
  const column = moved.size === 0 ? source : { values, missing: source.missing };
  return success({ column, movedPoints: moved.size });
}

/** The outermost value of a side, the next one inward, and the rows that hold the outermost. */
function outermost(
  values: Float64Array,
  side: 1 | -1,
): readonly [number, number, readonly number[]] {
  let most = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const directed = side * value;
    if (directed > most) {
      next = most;
      most = directed;
    } else if (directed < most && directed > next) next = directed;
  }
  const rows: number[] = [];
  for (let row = 0; row < values.length; row++)
    if (side * (values[row] ?? 0) === most) rows.push(row);
  return [side * most, side * next, rows];
}

function onlyTwo(values: Float64Array, one: number, other: number): boolean {
  for (const value of values) {
    if (value !== one && value !== other && !Number.isNaN(value)) return false;
  }
  return true;
}
