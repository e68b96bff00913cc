import { z } from 'zod';
import { type Column, observed } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { type Classes, classNames } from './classifier.ts';
import { naturalBreaks } from './naturalBreaks.ts';
import { toClasses } from './toClasses.ts';

/** Settings of natural breaks. */
export const jenksClassesSettings = z.strictObject({
  method: z.literal('jenksClasses'),
  classes: z.number().int().min(1).max(20).describe('how many'),
  ...classNames,
});

type Settings = Omit<z.infer<typeof jenksClassesSettings>, 'method'>;

/**
 * Natural breaks: the classes with the least squared distances from their own means.
 *
 * The exact optimum (Fisher), not a search; scores are weighted by how often they occur.
 *
 * @param source -   n scores
 * @param settings - how many classes
 * @returns n classes from 0
 * @cost O(classes n^2)
 * @source jenks1977, optimal classification
 * @example `jenksClasses(column([1, 2, 9, 10, 20]), { classes: 3 }).value.classes` // 0, 0, 1, 1, 2
 */
export function jenksClasses(source: Column, settings: Settings): Result<Classes> {
  return success(toClasses(source, naturalBreaks(observed(source), settings.classes)));
}
