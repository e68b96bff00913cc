import type { Recipe } from '../../../analysis/compose/recipe.ts';
import {
  type NodeEdit,
  type RecipeEdits,
  switchedOff,
} from '../../../analysis/compose/recipeEdits.ts';
import { sameSettings } from '../../../analysis/compose/sameSettings.ts';
import type { Step } from '../../../analysis/compose/step.ts';
import type { FrameworkNode } from '../../../analysis/framework.ts';
import { without } from './without.ts';

/** A child's weight in one parent; null takes the recipe's own again. */
export function withWeight(
  edits: RecipeEdits,
  parent: string,
  child: string,
  weight: number | null,
): RecipeEdits {
  const siblings = edits.weights[parent] ?? {};
  const changed = weight === null ? without(siblings, child) : { ...siblings, [child]: weight };
  const weights =
    Object.keys(changed).length === 0
      ? without(edits.weights, parent)
      : { ...edits.weights, [parent]: changed };
  return { ...edits, weights };
}

/** A node counts nowhere, or counts again. */
export function withSwitch(edits: RecipeEdits, node: string, on: boolean): RecipeEdits {
  const off = edits.off.filter((code) => code !== node);
  return { ...edits, off: on ? off : [...off, node].sort() };
}

/**
 * Whether something of an index is left when a node is switched off too. Where nothing is, switches
 * mean nothing, and the index would be what it is without any.
 */
export function leavesSome(
  recipe: Recipe,
  root: string,
  edits: RecipeEdits,
  node: string,
): boolean {
  return !switchedOff(recipe, [...edits.off, node]).has(root);
}

/** Settings of a node; null takes the recipe's own again. */
export function withNode(edits: RecipeEdits, node: string, edit: NodeEdit | null): RecipeEdits {
  const nodes =
    edit === null || Object.keys(edit).length === 0
      ? without(edits.nodes, node)
      : { ...edits.nodes, [node]: edit };
  return { ...edits, nodes };
}

/** Settings of a node, less those that say what the recipe itself says of it. */
export function withSettings(edits: RecipeEdits, own: FrameworkNode, edit: NodeEdit): RecipeEdits {
  const said = Object.entries(edit).filter(
    ([key, value]) => !sameSettings(value, own[key as keyof NodeEdit]),
  );
  return withNode(edits, own.code, Object.fromEntries(said));
}

/**
 * Settings of a node with another way of making its score; null takes the recipe's own again. A mean of
 * ranks is least where most is at stake, so that its least score has rank 1.
 */
export function withAggregate(
  edit: NodeEdit | undefined,
  aggregate: NodeEdit['aggregate'] | null,
): NodeEdit {
  const others = without(without(edit ?? {}, 'aggregate'), 'firstRank');
  if (aggregate === null || aggregate === undefined) return others;
  return aggregate.method === 'rankMix'
    ? { ...others, aggregate, firstRank: 'least' }
    : { ...others, aggregate };
}

/** All steps; null takes the recipe's own again. */
export function withSteps(edits: RecipeEdits, steps: readonly Step[] | null): RecipeEdits {
  return { ...edits, steps };
}
