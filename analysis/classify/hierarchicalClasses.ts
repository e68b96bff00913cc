import { z } from 'zod';
import { type Column, observed } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { type Classes, classNames } from './classifier.ts';
import { clusterTree, cutTree } from './clusterTree.ts';
import { toClasses } from './toClasses.ts';

/** Settings of classes by hierarchical clustering. */
export const hierarchicalClassesSettings = z.strictObject({
  method: z.literal('hierarchicalClasses'),
  classes: z.number().int().min(1).max(20).describe('how many'),
  linkage: z
    .enum(['complete', 'average', 'single', 'ward'])
    .optional()
    .describe('how the distance of two clusters is measured, complete by default'),
  ...classNames,
});

type Settings = Omit<z.infer<typeof hierarchicalClassesSettings>, 'method'>;

/**
 * Classes by hierarchical clustering of the scores, as INFORM's limits came about.
 *
 * A limit is the least score of the upper cluster.
 *
 * @param source -   n scores
 * @param settings - how many classes
 * @returns n classes from 0
 * @cost O(n^3)
 * @source murtagh2014, agglomeration
 * @example `hierarchicalClasses(column([1, 2, 9, 10, 20]), { classes: 3 }).value.classes` // 0, 0, 1, 1, 2
 */
export function hierarchicalClasses(source: Column, settings: Settings): Result<Classes> {
  const times = new Map<number, number>();
  for (const score of observed(source)) times.set(score, (times.get(score) ?? 0) + 1);
  const scores = [...times.keys()].sort((one, other) => one - other);
  const tree = clusterTree(
    scores.map((score) => [score]),
    settings.linkage ?? 'complete',
    scores.map((score) => times.get(score) ?? 1),
  );
  const cluster = cutTree(tree, Math.min(settings.classes, scores.length));
  const limits = scores.filter((_, place) => place > 0 && cluster[place] !== cluster[place - 1]);
  return success(toClasses(source, limits));
}
