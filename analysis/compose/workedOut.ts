import type { Recipe } from './recipe.ts';

/**
 * The recipe with every node worked out from what is below it, also where the parents take a
 * published figure in its place.
 *
 * Such a figure reproduces the rounding of the publisher. It must stand aside where the index is
 * varied, because it would hide from the index all that is varied below it.
 *
 * @param recipe - any recipe
 * @returns a recipe; the same object where no published figure stands for a node
 * @cost O(nodes)
 * @source becker2022, Regen
 * @example `workedOut(inform) === inform` // true
 */
export function workedOut(recipe: Recipe): Recipe {
  const { nodes } = recipe.framework;
  if (nodes.every(({ parentsTake }) => parentsTake === undefined)) return recipe;
  return {
    ...recipe,
    framework: {
      ...recipe.framework,
      nodes: nodes.map((node) => {
        if (node.parentsTake === undefined) return node;
        const own = { ...node };
        delete own.parentsTake;
        return own;
      }),
    },
  };
}
