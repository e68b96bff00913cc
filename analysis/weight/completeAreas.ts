import type { Column } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { at } from '../stats/at.ts';

/**
 * The scores of the areas that have all children.
 *
 * @param children - k columns of n scores
 * @param step - the method that asks
 * @param least - fewest areas it can work with
 * @returns k lists of as many scores
 * @fails too-few-values  fewer areas are complete
 * @cost O(n k)
 * @example completeAreas([column([1, 2]), column([3, 'no-data'])], 'entropy', 1) // 1 and 3
 */
export function completeAreas(
  children: readonly Column[],
  step: string,
  least: number,
): Result<readonly Float64Array[]> {
  const first = children[0];
  if (first === undefined) {
    return failure('too-few-values', step, `${step} needs at least one child, got none`);
  }
  const rows = first.values
    .map((_, row) => row)
    .filter((row) => children.every(({ values }) => !Number.isNaN(at(values, row))));
  if (rows.length < least) {
    return failure(
      'too-few-values',
      step,
      `${step} needs at least ${least} areas without gaps, got ${rows.length}`,
    );
  }
  return success(children.map(({ values }) => rows.map((row) => at(values, row))));
}
