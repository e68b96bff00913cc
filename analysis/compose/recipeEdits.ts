import type { FrameworkNode } from '../framework.ts';
import type { Recipe } from './recipe.ts';
import { sameSettings } from './sameSettings.ts';
import type { Step } from './step.ts';
import { workedOutAbove } from './workedOut.ts';

/** Settings of one node that take the place of the recipe's. */
export type NodeEdit = Partial<
  Pick<
    FrameworkNode,
    'aggregate' | 'normalise' | 'minimumShare' | 'required' | 'round' | 'direction' | 'firstRank'
  >
>;

/** What a person has changed in a recipe, as data: a what-if is a recipe and its edits. */
export interface RecipeEdits {
  /** Weights by parent and child, in place of the framework's. */
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Nodes that count in none of their parents. */
  readonly off: readonly string[];
  readonly nodes: Readonly<Record<string, NodeEdit>>;
  /** All steps in place of the recipe's; null leaves those. */
  readonly steps: readonly Step[] | null;
}

/** A recipe as it was published. */
export const noEdits: RecipeEdits = { weights: {}, off: [], nodes: {}, steps: null };

/**
 * The recipe with a person's changes.
 *
 * A node that is switched off has weight zero in every parent. A parent whose children are all
 * switched off is so itself, and keeps the weights below it, so that its own score still exists.
 * Where parents take the published figure of a node, they do so only as long as nothing in it or
 * below it is edited: the figure would hide the edit from all that is above.
 * Nodes that no edit touches are the same objects as before, so that a build takes them over.
 *
 * @param recipe - as checked by `parseRecipe`
 * @param edits -  weights, switches, settings of nodes, steps
 * @returns a recipe; the same object where nothing is edited
 * @cost O(nodes + links × depth)
 * @source oecd2008, "Uncertainty and sensitivity analysis"
 * @example `editRecipe(recipe, noEdits) === recipe` // true
 */
export function editRecipe(recipe: Recipe, edits: RecipeEdits): Recipe {
  if (isUnedited(edits)) return recipe;
  const { nodes } = recipe.framework;
  const off = switchedOff(recipe, edits.off);
  const edited = nodes.map((node) => {
    const settings = edits.nodes[node.code];
    const given = settings === undefined ? node : { ...node, ...settings };
    const weights = edits.weights[node.code];
    const { children } = node;
    if (children === undefined) return given;
    const codes = children.map((child) => (typeof child === 'string' ? child : child.code));
    const someOff = codes.some((code) => off.has(code));
    if (weights === undefined && !(someOff && !codes.every((code) => off.has(code)))) return given;
    return {
      ...given,
      children: children.map((child, place) => {
        const code = codes[place] ?? '';
        if (someOff && off.has(code) && !codes.every((each) => off.has(each))) {
          return { code, weight: 0 };
        }
        const weight = weights?.[code];
        return weight === undefined ? child : { code, weight };
      }),
    };
  });
  return {
    ...recipe,
    framework: {
      ...recipe.framework,
      nodes: workedOutAbove(edited, changedBy(recipe, edited, edits)),
    },
    steps: edits.steps ?? recipe.steps,
  };
}

/** Nodes whose own scores edits may change: all of them where a step before the classes is another. */
function changedBy(
  { framework: { nodes }, steps }: Recipe,
  edited: readonly FrameworkNode[],
  edits: RecipeEdits,
): ReadonlySet<string> {
  const scored = (all: readonly Step[]): readonly Step[] =>
    all.filter(({ step }) => step !== 'classify');
  const isAll = edits.steps !== null && !sameSettings(scored(edits.steps), scored(steps));
  return new Set(
    edited.filter((node, place) => isAll || node !== nodes[place]).map(({ code }) => code),
  );
}

/**
 * Whether edits leave a recipe as it is.
 *
 * @returns true where no edit says anything
 * @cost O(1)
 * @example isUnedited(noEdits) // true
 */
export function isUnedited({ weights, off, nodes, steps }: RecipeEdits): boolean {
  return (
    steps === null &&
    off.length === 0 &&
    Object.keys(weights).length === 0 &&
    Object.keys(nodes).length === 0
  );
}

/**
 * The nodes that count nowhere: those switched off, and parents without a child that is left.
 *
 * @param recipe - with the framework
 * @param off -    codes of the nodes that were switched off
 * @returns their codes
 * @cost O(nodes × depth)
 * @example `switchedOff(recipe, ['a', 'b'])` // 'a', 'b' and their parent
 */
export function switchedOff(recipe: Recipe, off: readonly string[]): ReadonlySet<string> {
  const gone = new Set(off);
  const parents = recipe.framework.nodes.flatMap(({ code, children }) =>
    children === undefined
      ? []
      : [
          {
            code,
            below: children.map((child) => (typeof child === 'string' ? child : child.code)),
          },
        ],
  );
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const { code, below } of parents) {
      if (below.every((child) => gone.has(child))) gone.add(code);
    }
  }
  return gone;
}
