import { z } from 'zod';
import { codeSchema } from '../code.ts';
import type { Column } from '../column.ts';
import type { Direction } from '../normalise/normaliser.ts';
import { span } from '../treat/span.ts';
import { centre } from './centre.ts';
import { fill } from './imputer.ts';

/** Settings that both ways of filling by row share. */
export const rowSettings = {
  within: z
    .union([z.literal('parent'), z.literal('all'), z.array(codeSchema).readonly()])
    .optional()
    .describe(
      'indicators compared: of one parent (default), all, or those under each of these nodes',
    ),
  scaled: z
    .boolean()
    .optional()
    .describe('whether values are scaled to 0 to 1 first, true by default'),
};

/**
 * Fills gaps with the mean or median of an area's other indicators of the family.
 *
 * @param columns -    k indicators of n values
 * @param families -   sets of indicators by place
 * @param directions - k directions
 * @param scaled -     whether values are turned and scaled to 0 to 1 first
 * @param kind -       mean or median
 * @returns k columns
 * @cost O(n k)
 */
export function fillByRow(
  columns: readonly Column[],
  families: readonly (readonly number[])[],
  directions: readonly Direction[],
  scaled: boolean,
  kind: 'mean' | 'median',
): readonly Column[] {
  const filled = [...columns];
  const scales = columns.map(({ values }, place) => {
    const direction = directions[place] ?? 1;
    const { least, greatest } = span(values);
    const base = direction === 1 ? least : -greatest;
    const width = greatest - least;
    return scaled ? { direction, base, width } : { direction: 1 as const, base: 0, width: 1 };
  });
  for (const family of families) {
    for (const target of family) {
      const source = columns[target];
      const own = scales[target];
      if (source === undefined || own === undefined || source.missing.size === 0) continue;
      filled[target] = fill(source, (row) => {
        const others: number[] = [];
        for (const place of family) {
          const value = columns[place]?.values[row] ?? Number.NaN;
          const scale = scales[place];
          if (scale === undefined || Number.isNaN(value) || !(scale.width > 0)) continue;
          others.push((scale.direction * value - scale.base) / scale.width);
        }
        const middle = centre(Float64Array.from(others), kind);
        return own.direction * (middle * own.width + own.base);
      });
    }
  }
  return filled;
}
