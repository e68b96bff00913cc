import { type Column, isCarried, type MissingReason } from '../column.ts';
import type { FrameworkNode } from '../framework.ts';

/** What was made of a column before: the same object in gives the same object out. */
const made = new WeakMap<Column, Column>();

/**
 * The scores of a node as its parents take them: where the recipe calls it required, its gaps become
 * `required-missing`, which every node above has then too.
 *
 * A reason that goes on upwards anyway stays, and so does that of an area that was screened out.
 *
 * @param source - n scores
 * @param node -   says whether it is required
 * @returns the same object where nothing changes
 * @cost O(gaps)
 * @source inform2025, a score of "No data" is an error where the formula does not ask for it
 * @example `asRequired(column([1, 'no-data']), { ...node, required: true }).missing.get(1)` // 'required-missing'
 */
export function asRequired(source: Column, node: FrameworkNode): Column {
  if (node.required !== true || source.missing.size === 0) return source;
  const known = made.get(source);
  if (known !== undefined) return known;
  const missing = new Map<number, MissingReason>();
  for (const [row, reason] of source.missing) {
    missing.set(row, stays(reason) ? reason : 'required-missing');
  }
  const changes = [...source.missing.values()].some((reason) => !stays(reason));
  const result = changes ? { values: source.values, missing } : source;
  made.set(source, result);
  return result;
}

const stays = (reason: MissingReason): boolean => isCarried(reason) || reason === 'screened-out';
