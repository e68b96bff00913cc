import { failure, nameCodes, type Result, success } from './failure.ts';
import { references } from './formula/references.ts';
import type { Framework, FrameworkNode, Link, OrderedFramework, OrderedNode } from './framework.ts';
import { sortByNeed } from './sortByNeed.ts';

const STEP = 'orderFramework';

/** How many nodes a framework may have. */
export const MOST_NODES = 10_000;

/** A weight above this could make a sum that is no number. */
const MOST_WEIGHT = 1e15;

/**
 * Checks a framework and puts its nodes in the order of work, children before parents.
 *
 * @param framework - nodes in any order
 * @returns the nodes in order, by code, and the root
 * @fails bad-input         there are more than ten thousand nodes
 * @fails duplicate-code    two nodes have one code, or a parent has a child twice
 * @fails unknown-code      a child or a formula names no node
 * @fails cyclic-framework  a node is, over others, its own child
 * @fails negative-weight   a weight is below zero, too great or not a number
 * @fails zero-weights      the weights of a node's children sum to zero
 * @fails bad-setting       a node is made of two things at once, or a direction has no range
 * @cost O(nodes + links)
 * @source oecd2008, "Theoretical framework"
 * @example `orderFramework({ nodes: [parent, child] })` // child, parent
 */
export function orderFramework(framework: Framework): Result<OrderedFramework> {
  if (framework.nodes.length > MOST_NODES) {
    const message = `${STEP} needs at most ${MOST_NODES} nodes, got ${framework.nodes.length}: split the index`;
    return failure('bad-input', STEP, message, ['framework.nodes']);
  }
  const known = new Map<string, FrameworkNode>();
  const twice: string[] = [];
  for (const node of framework.nodes) {
    if (known.has(node.code)) twice.push(node.code);
    known.set(node.code, node);
  }
  if (twice.length > 0) return refuse('duplicate-code', 'one node for each code', twice, 'more');
  const parents = new Map<string, string[]>();
  const needs = new Map<string, readonly string[]>();
  const drafts: Omit<OrderedNode, 'parents'>[] = [];
  for (const node of framework.nodes) {
    const drafted = draft(node, known);
    if (!drafted.ok) return drafted;
    const { children, uses } = drafted.value;
    drafts.push(drafted.value);
    needs.set(node.code, [...children.map(({ code }) => code), ...uses]);
    for (const { code } of children) parents.set(code, [...(parents.get(code) ?? []), node.code]);
  }
  const sorted = sortByNeed(needs);
  if (!sorted.ok) {
    return refuse('cyclic-framework', 'a tree without circles', sorted.circle, 'a circle through');
  }
  const byCode = new Map<string, OrderedNode>();
  const place = new Map(drafts.map((each) => [each.node.code, each]));
  for (const code of sorted.order) {
    const each = place.get(code);
    if (each !== undefined) byCode.set(code, { ...each, parents: parents.get(code) ?? [] });
  }
  const nodes = [...byCode.values()];
  const root = framework.nodes.find(({ code }) => !parents.has(code))?.code ?? '';
  return success({
    nodes,
    byCode,
    indicators: nodes.filter(({ kind }) => kind === 'indicator'),
    upper: nodes.filter(({ kind }) => kind !== 'indicator'),
    root,
  });
}

function draft(
  node: FrameworkNode,
  known: ReadonlyMap<string, FrameworkNode>,
): Result<Omit<OrderedNode, 'parents'>> {
  const { code } = node;
  const made = [node.children, node.formula, node.column].filter((part) => part !== undefined);
  if (made.length > 1) {
    return refuse('bad-setting', 'children, a formula or a column, one of them', [code], 'two in');
  }
  const uses = node.formula === undefined ? [] : [...references(node.formula).nodes];
  const children: Link[] = (node.children ?? []).map((child) =>
    typeof child === 'string'
      ? { code: child, weight: known.get(child)?.weight ?? 1 }
      : { code: child.code, weight: child.weight ?? known.get(child.code)?.weight ?? 1 },
  );
  const unknown = [...children.map((child) => child.code), ...uses].filter(
    (each) => !known.has(each),
  );
  if (unknown.length > 0) {
    return refuse('unknown-code', `nodes that exist under ${code}`, unknown, 'no node');
  }
  const codes = new Set(children.map((child) => child.code));
  if (codes.size < children.length) {
    return refuse(
      'duplicate-code',
      'each child once: give it a weight of two instead',
      [code],
      'more in',
    );
  }
  const bad = children.filter(({ weight }) => !(weight >= 0 && weight <= MOST_WEIGHT));
  if (bad.length > 0) {
    const places = bad.map((child) => `${code}/${child.code}`);
    return refuse(
      'negative-weight',
      `weights from zero to ${MOST_WEIGHT}`,
      places,
      `${bad[0]?.weight} at`,
    );
  }
  if (children.length > 0 && children.every(({ weight }) => weight === 0)) {
    return refuse('zero-weights', 'a child with a weight above zero', [code], 'only zeros under');
  }
  const kind = children.length > 0 ? 'aggregate' : uses.length > 0 ? 'derived' : 'indicator';
  const turned = node.direction === -1 && kind !== 'indicator' && node.normalise === undefined;
  if (turned && node.range === undefined) {
    return refuse(
      'bad-setting',
      'the range of a score that direction -1 turns around',
      [code],
      'none at',
    );
  }
  return success({ node, kind, children, uses });
}

function refuse(
  kind: Parameters<typeof failure>[0],
  needs: string,
  at: readonly string[],
  got: string,
): ReturnType<typeof failure> {
  return failure(kind, STEP, `${STEP} needs ${needs}, got ${got} ${nameCodes(at)}`, at);
}
