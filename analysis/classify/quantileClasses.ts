import { z } from 'zod';
import { type Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { type Classes, classNames } from './classifier.ts';
import { quantileBreaks } from './quantileBreaks.ts';
import { toClasses } from './toClasses.ts';

/** Settings of classes of equal size. */
export const quantileClassesSettings = z.strictObject({
  method: z.literal('quantileClasses'),
  classes: z.number().int().min(1).max(20).describe('how many'),
  ...classNames,
});

type Settings = Omit<z.infer<typeof quantileClassesSettings>, 'method'>;

/**
 * Classes with about as many areas in each.
 *
 * @param source -   n scores
 * @param settings - how many classes
 * @returns n classes from 0
 * @cost O(n log n)
 * @source hyndman1996, definition 7
 * @example `quantileClasses(column([1, 2, 3, 4]), { classes: 2 }).value.classes` // 0, 0, 1, 1
 */
export function quantileClasses(source: Column, settings: Settings): Result<Classes> {
  return success(toClasses(source, quantileBreaks(source, settings.classes)));
}
