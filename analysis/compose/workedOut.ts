import { references } from '../formula/references.ts';
import type { Framework, FrameworkNode } from '../framework.ts';
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
  const own = nodes.map(withoutPublished);
  return own.every((node, place) => node === nodes[place])
    ? recipe
    : { ...recipe, framework: { ...recipe.framework, nodes: own } };
}

/**
 * Nodes of which some were changed: those and all above them, by formulas too, are worked out.
 *
 * @param nodes -   all nodes of a framework
 * @param changed - codes of the nodes whose score may differ by a change
 * @returns the nodes in their order, the others the same objects
 * @cost O((links + length of the formulas) × depth)
 * @source becker2022, Regen
 * @example `workedOutAbove(nodes, new Set(['earthquakes']))` // exposure takes no published figure any more
 */
export function workedOutAbove(
  nodes: Framework['nodes'],
  changed: ReadonlySet<string>,
): Framework['nodes'] {
  if (changed.size === 0 || nodes.every(({ parentsTake }) => parentsTake === undefined)) {
    return nodes;
  }
  const reached = new Set(changed);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { code, children = [], formula } of nodes) {
      const below = [
        ...children.map((child) => (typeof child === 'string' ? child : child.code)),
        ...(formula === undefined ? [] : references(formula).nodes),
      ];
      if (below.some((child) => reached.has(child))) reached.add(code);
    }
  }
  return nodes.map((node) => (reached.has(node.code) ? withoutPublished(node) : node));
}

function withoutPublished(node: FrameworkNode): FrameworkNode {
  if (node.parentsTake === undefined) return node;
  const own = { ...node };
  delete own.parentsTake;
  return own;
}
