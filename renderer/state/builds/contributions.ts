import { forParent } from '../../../analysis/compose/upperNode.ts';
import { references } from '../../../analysis/formula/references.ts';
import type { Built } from './built.ts';

/** The part of one child in an area's score. */
export interface Contribution {
  readonly child: string;
  /** The child's score; null at a gap. */
  readonly score: number | null;
  /** Share of the bar, from 0 to 1. */
  readonly share: number;
}

/**
 * The node whose children make up another: itself, or the one node that its formula names.
 *
 * @returns null where a node is not made of weighted children
 */
export function decomposedNode({ build }: Built, node: string): string | null {
  const ordered = build.trace.framework.byCode.get(node);
  if (ordered === undefined) return null;
  if (ordered.kind === 'aggregate') return node;
  const named =
    ordered.node.formula === undefined ? [] : [...references(ordered.node.formula).nodes];
  const [only] = named;
  if (named.length !== 1 || only === undefined) return null;
  return build.trace.framework.byCode.get(only)?.kind === 'aggregate' ? only : null;
}

/**
 * What each child contributes to an area's score: in proportion to weight times score.
 *
 * @param node - as `decomposedNode` answers
 * @param row -  of the table
 */
export function contributions(
  { build }: Built,
  node: string,
  row: number,
): readonly Contribution[] {
  const { trace } = build;
  const counted = trace.weights.get(node);
  if (counted === undefined) return [];
  const parts = counted.children.map((child, place) => {
    const value = forParent(child, trace).values[row] ?? Number.NaN;
    const score = Number.isNaN(value) ? null : value;
    return {
      child,
      score,
      part: score === null ? 0 : Math.max(0, score) * (counted.weights[place] ?? 0),
    };
  });
  const sum = parts.reduce((total, { part }) => total + part, 0);
  return parts.map(({ child, score, part }) => ({ child, score, share: sum > 0 ? part / sum : 0 }));
}
