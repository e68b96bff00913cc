import { z } from 'zod';
import type { Column, MissingReason } from '../column.ts';
import { type Result, success } from '../failure.ts';

/** Settings of Copeland's rule: none. */
export const copelandSettings = z.strictObject({ method: z.literal('copeland') });

/** Weights for and against that differ by less than this share are a draw. */
const DRAW = 1e-12;

/**
 * How many areas an area outranks, minus how many outrank it (Copeland).
 *
 * One area outranks another when it has the higher score in children of more weight than the other
 * way round. Only children that both have count, at their full weight between the two, so that the
 * answer does not depend on the order of the areas; without a shared child there is no comparison.
 *
 * @param children - k columns of n scores, more is worse
 * @param weights -  k weights above zero
 * @returns n whole numbers from 1 - n to n - 1
 * @cost O(n^2 k)
 * @source becker2022, a_copeland
 * @source munda2008, chapter 7
 * @example copeland([column([5, 7, 8, 7]), column([8, 6, 8, 4]), column([4, 8, 6, 6])], new Float64Array([0.3, 0.4, 0.3])) // -3, 1, 3, -1
 */
export function copeland(children: readonly Column[], weights: Float64Array): Result<Column> {
  const areas = children[0]?.values.length ?? 0;
  const size = children.length;
  const scores = new Float64Array(areas * size);
  let whole = 0;
  children.forEach(({ values }, child) => {
    whole += weights[child] ?? 0;
    for (let row = 0; row < areas; row++) scores[row * size + child] = values[row] ?? Number.NaN;
  });
  const limit = DRAW * whole;
  const wins = new Float64Array(areas);
  for (let row = 1; row < areas; row++) {
    for (let other = 0; other < row; other++) {
      let balance = 0;
      for (let child = 0; child < size; child++) {
        const mine = scores[row * size + child] ?? Number.NaN;
        const theirs = scores[other * size + child] ?? Number.NaN;
        if (mine > theirs) balance += weights[child] ?? 0;
        else if (mine < theirs) balance -= weights[child] ?? 0;
      }
      if (balance > limit) {
        wins[row] = (wins[row] ?? 0) + 1;
        wins[other] = (wins[other] ?? 0) - 1;
      } else if (balance < -limit) {
        wins[row] = (wins[row] ?? 0) - 1;
        wins[other] = (wins[other] ?? 0) + 1;
      }
    }
  }
  const missing = new Map<number, MissingReason>();
  for (let row = 0; row < areas; row++) {
    if (children.every(({ values }) => Number.isNaN(values[row]))) {
      missing.set(row, 'no-children');
      wins[row] = Number.NaN;
    }
  }
  return success({ values: wins, missing });
}
