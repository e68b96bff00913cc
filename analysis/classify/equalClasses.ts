import { z } from 'zod';
import { type Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { type Classes, classNames } from './classifier.ts';
import { equalBreaks } from './equalBreaks.ts';
import { toClasses } from './toClasses.ts';

/** Settings of classes of equal width. */
export const equalClassesSettings = z.strictObject({
  method: z.literal('equalClasses'),
  classes: z.number().int().min(1).max(20).describe('how many'),
  ...classNames,
});

type Settings = Omit<z.infer<typeof equalClassesSettings>, 'method'>;

/**
 * Classes of equal width between the least and the greatest score.
 *
 * @param source -   n scores
 * @param settings - how many classes
 * @returns n classes from 0
 * @cost O(n)
 * @source jenks1977, equal steps
 * @example `equalClasses(column([0, 1, 2, 10]), { classes: 2 }).value.classes` // 0, 0, 0, 1
 */
export function equalClasses(source: Column, settings: Settings): Result<Classes> {
  return success(toClasses(source, equalBreaks(source, settings.classes)));
}
