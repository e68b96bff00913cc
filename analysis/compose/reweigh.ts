import type { Result } from '../failure.ts';
import { success } from '../failure.ts';
import { buildUpper } from './buildUpper.ts';
import type { Build } from './trace.ts';

/**
 * Builds an index again from the weights on, with other weights in some places.
 *
 * What stands above a changed weight is worked out again, all else is taken over; the numbers are
 * those of a whole build with these weights.
 *
 * @param earlier - a build
 * @param weights - by parent, one weight for each of its children in their order; zero leaves out
 * @returns scores and trace
 * @fails zero-weights  no child of a parent has a weight above zero
 * @fails not-positive  a method cannot take a child's score
 * @cost O(areas × children under the changed nodes)
 * @source becker2022, Regen from Aggregate
 * @example `reweigh(built, new Map([['index', [1, 2, 1]]]))` // the index with a double weight
 */
export function reweigh(
  earlier: Build,
  weights: ReadonlyMap<string, ArrayLike<number>>,
): Result<Build> {
  const { trace } = earlier;
  const upper = buildUpper(trace, trace, weights);
  if (!upper.ok) return upper;
  const { scores } = upper.value;
  return success({ scores, trace: { ...trace, scores, weights: upper.value.weights } });
}
