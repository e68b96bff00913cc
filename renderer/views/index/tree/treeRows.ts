import type { Recipe } from '../../../../analysis/compose/recipe.ts';
import { references } from '../../../../analysis/formula/references.ts';
import type { FrameworkNode } from '../../../../analysis/framework.ts';

/** One row of the tree: a node under one of its parents. */
export interface TreeRow {
  /** Codes from the top, so that a node under two parents has two rows. */
  readonly path: string;
  readonly code: string;
  /** The parent that weighs it; null at the top and under a formula. */
  readonly parent: string | null;
  readonly depth: number;
  readonly place: number;
  readonly siblings: number;
  readonly opens: boolean;
  readonly kind: 'aggregate' | 'formula' | 'indicator';
}

const structures = new WeakMap<Recipe, ReadonlyMap<string, FrameworkNode>>();

function nodesOf(recipe: Recipe): ReadonlyMap<string, FrameworkNode> {
  const known = structures.get(recipe);
  if (known !== undefined) return known;
  const nodes = new Map(recipe.framework.nodes.map((node) => [node.code, node]));
  structures.set(recipe, nodes);
  return nodes;
}

/** The nodes that a node is made of: weighted children, or those that its formula names. */
export function partsOf(node: FrameworkNode): readonly string[] {
  if (node.children !== undefined) {
    return node.children.map((child) => (typeof child === 'string' ? child : child.code));
  }
  return node.formula === undefined ? [] : [...references(node.formula).nodes];
}

/** The nodes that are part of no other one, in the order of the recipe. */
export function topNodes(recipe: Recipe): readonly string[] {
  const below = new Set(recipe.framework.nodes.flatMap(partsOf));
  return recipe.framework.nodes.flatMap(({ code }) => (below.has(code) ? [] : [code]));
}

/** The rows that are in sight: those whose parents are all open. */
export function treeRows(recipe: Recipe, open: ReadonlySet<string>): readonly TreeRow[] {
  const nodes = nodesOf(recipe);
  const rows: TreeRow[] = [];
  const walk = (
    codes: readonly string[],
    parent: string | null,
    above: string,
    depth: number,
  ): void => {
    codes.forEach((code, index) => {
      const node = nodes.get(code);
      if (node === undefined) return;
      const path = above === '' ? code : `${above}/${code}`;
      const parts = partsOf(node);
      rows.push({
        path,
        code,
        parent,
        depth,
        place: index + 1,
        siblings: codes.length,
        opens: parts.length > 0,
        kind:
          node.children !== undefined ? 'aggregate' : parts.length > 0 ? 'formula' : 'indicator',
      });
      if (open.has(path)) walk(parts, node.children === undefined ? null : code, path, depth + 1);
    });
  };
  walk(topNodes(recipe), null, '', 1);
  return rows;
}

/** Paths of all rows that can be opened. */
export function allPaths(recipe: Recipe): ReadonlySet<string> {
  const open = new Set<string>();
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const row of treeRows(recipe, open)) if (row.opens) open.add(row.path);
  }
  return open;
}

/** The first path from the top to a node, and the paths above it that have to be open to see it. */
export function pathTo(recipe: Recipe, code: string): readonly string[] {
  const nodes = nodesOf(recipe);
  const find = (codes: readonly string[], above: string): readonly string[] | null => {
    for (const each of codes) {
      const path = above === '' ? each : `${above}/${each}`;
      if (each === code) return [path];
      const node = nodes.get(each);
      const below = node === undefined ? null : find(partsOf(node), path);
      if (below !== null) return [path, ...below];
    }
    return null;
  };
  return find(topNodes(recipe), '') ?? [];
}
