import type { FrameworkNode } from '../framework.ts';
import type { Recipe } from './recipe.ts';
import { sameSettings } from './sameSettings.ts';
import type { Step } from './step.ts';

/** A setting of a node that differs, apart from weights and the two methods. */
export type DifferingSetting =
  | 'round'
  | 'minimumShare'
  | 'required'
  | 'direction'
  | 'formula'
  | 'treat'
  | 'weigh';

/** One thing in which a recipe differs from another. A method is null where the step decides. */
export type RecipeDifference =
  | {
      readonly kind: 'weight';
      readonly node: string;
      readonly parent: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'off' | 'on'; readonly node: string }
  | {
      readonly kind: 'aggregate' | 'normalise';
      readonly node: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'settings'; readonly node: string; readonly what: DifferingSetting }
  | {
      readonly kind: 'step';
      readonly step: Step['step'];
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'stepAdded' | 'stepRemoved'; readonly step: Step['step'] }
  | { readonly kind: 'nodeAdded' | 'nodeRemoved'; readonly node: string }
  | {
      /** Nodes for which a published figure stood, or stands, in their parents. */
      readonly kind: 'workedOut' | 'published';
      readonly nodes: readonly string[];
    };

const settings: readonly DifferingSetting[] = [
  'round',
  'minimumShare',
  'required',
  'direction',
  'formula',
  'treat',
  'weigh',
];

/**
 * In what a recipe differs from another one, in the order of its nodes, then of its steps.
 *
 * A child whose weight became zero in every parent was switched off. Recipes are compared by the
 * codes of their nodes.
 *
 * @param from - the recipe to start from
 * @param to -   the other one
 * @returns nothing where both say the same
 * @cost O(nodes + links + steps)
 * @source oecd2008, "Uncertainty and sensitivity analysis"
 * @example `recipeDifferences(recipe, recipe)` // nothing
 */
export function recipeDifferences(from: Recipe, to: Recipe): readonly RecipeDifference[] {
  if (from === to) return [];
  const before = new Map(from.framework.nodes.map((node) => [node.code, node]));
  const after = new Map(to.framework.nodes.map((node) => [node.code, node]));
  const counted = [countedNodes(from), countedNodes(to)] as const;
  const differences: RecipeDifference[] = [];
  for (const [code, node] of after) {
    const old = before.get(code);
    if (old === undefined) differences.push({ kind: 'nodeAdded', node: code });
    else if (old !== node) differences.push(...ofNode(old, node, before, after, counted));
  }
  for (const code of before.keys()) {
    if (!after.has(code)) differences.push({ kind: 'nodeRemoved', node: code });
  }
  return [
    ...switches(counted),
    ...differences,
    ...ofSteps(from.steps, to.steps),
    ...ofPublished(before, after),
  ];
}

/** Which nodes are worked out in the one and taken as published in the other. */
function ofPublished(before: Nodes, after: Nodes): readonly RecipeDifference[] {
  const [workedOut, published]: [string[], string[]] = [[], []];
  for (const [code, { parentsTake }] of after) {
    const old = before.get(code);
    if (old === undefined || old.parentsTake === parentsTake) continue;
    (parentsTake === undefined ? workedOut : published).push(code);
  }
  const all = { workedOut, published };
  return (['workedOut', 'published'] as const).flatMap((kind) =>
    all[kind].length === 0 ? [] : [{ kind, nodes: all[kind] }],
  );
}

type Counted = ReadonlyMap<string, boolean>;

/** Which children count in at least one parent. */
function countedNodes({ framework }: Recipe): Counted {
  const own = new Map(framework.nodes.map(({ code, weight }) => [code, weight ?? 1]));
  const counted = new Map<string, boolean>();
  for (const { children = [] } of framework.nodes) {
    for (const child of children) {
      const { code, weight } = linkOf(child, own);
      counted.set(code, (counted.get(code) ?? false) || weight > 0);
    }
  }
  return counted;
}

function switches([before, after]: readonly [Counted, Counted]): readonly RecipeDifference[] {
  return [...after].flatMap(([node, counts]): readonly RecipeDifference[] => {
    const counted = before.get(node);
    if (counted === undefined || counted === counts) return [];
    return [{ kind: counts ? 'on' : 'off', node }];
  });
}

type Nodes = ReadonlyMap<string, FrameworkNode>;

function ofNode(
  old: FrameworkNode,
  node: FrameworkNode,
  before: Nodes,
  after: Nodes,
  [countedBefore, countedAfter]: readonly [Counted, Counted],
): readonly RecipeDifference[] {
  const { code } = node;
  const [own, owned] = [weightsOf(before), weightsOf(after)];
  const weights = new Map(
    (old.children ?? []).map((child) => {
      const link = linkOf(child, own);
      return [link.code, link.weight] as const;
    }),
  );
  const differences: RecipeDifference[] = [];
  for (const child of node.children ?? []) {
    const { code: childCode, weight } = linkOf(child, owned);
    const past = weights.get(childCode);
    const switched = countedBefore.get(childCode) !== countedAfter.get(childCode);
    if (past !== undefined && past !== weight && !switched) {
      differences.push({ kind: 'weight', node: childCode, parent: code, from: past, to: weight });
    }
  }
  for (const kind of ['aggregate', 'normalise'] as const) {
    if (!sameSettings(old[kind], node[kind])) {
      const [was, is] = [old[kind]?.method ?? null, node[kind]?.method ?? null];
      differences.push({ kind, node: code, from: was, to: is });
    }
  }
  for (const what of settings) {
    if (!sameSettings(old[what], node[what])) {
      differences.push({ kind: 'settings', node: code, what });
    }
  }
  return differences;
}

function weightsOf(nodes: Nodes): ReadonlyMap<string, number> {
  return new Map([...nodes].map(([code, { weight }]) => [code, weight ?? 1]));
}

function linkOf(
  child: NonNullable<FrameworkNode['children']>[number],
  own: ReadonlyMap<string, number>,
): { readonly code: string; readonly weight: number } {
  if (typeof child === 'string') return { code: child, weight: own.get(child) ?? 1 };
  return { code: child.code, weight: child.weight ?? own.get(child.code) ?? 1 };
}

function ofSteps(from: readonly Step[], to: readonly Step[]): readonly RecipeDifference[] {
  if (from === to) return [];
  const differences: RecipeDifference[] = [];
  const kinds = [...new Set([...from, ...to].map(({ step }) => step))];
  for (const kind of kinds) {
    const [before, after] = [from, to].map((steps) => steps.filter(({ step }) => step === kind));
    if (before === undefined || after === undefined) continue;
    for (let place = 0; place < Math.max(before.length, after.length); place++) {
      const [was, is] = [before[place], after[place]];
      if (was === undefined) differences.push({ kind: 'stepAdded', step: kind });
      else if (is === undefined) differences.push({ kind: 'stepRemoved', step: kind });
      else if (!sameSettings(was, is)) {
        differences.push({ kind: 'step', step: kind, from: methodOf(was), to: methodOf(is) });
      }
    }
  }
  return differences;
}

function methodOf(step: Step): string | null {
  return 'by' in step && 'method' in step.by ? step.by.method : null;
}
