import { rankNode } from '../compose/rankNode.ts';
import { reweigh } from '../compose/reweigh.ts';
import type { Build, Trace } from '../compose/trace.ts';
import { failure, nameCodes, type Result, success } from '../failure.ts';

/** What happens to the ranks when one node is left out. */
export interface Removal {
  readonly node: string;
  /** n scores of the index without the node. */
  readonly scores: Float64Array;
  /** n ranks without the node. */
  readonly ranks: Float64Array;
  /** n nominal ranks less ranks without the node; NaN at a gap. */
  readonly shifts: Float64Array;
  /** Mean of the shifts' sizes over the areas that have both ranks. */
  readonly meanShift: number;
}

/**
 * Leaves nodes out one at a time and compares the ranks of the index.
 *
 * A node that is left out has weight zero under each parent; a parent that is left without children
 * goes too. What came before the weights (screening, imputation, limits) stays as it is.
 *
 * @param build - a built index
 * @param nodes - codes; all but the index itself by default
 * @returns one removal for each node
 * @fails unknown-code  there is no such node
 * @fails zero-weights  nothing is left of the index without the node
 * @cost O(areas × links above each node)
 * @source becker2022, remove_elements
 * @example `leaveOneOut(built, ['I01']).value[0]?.meanShift` // 2.78
 */
export function leaveOneOut(build: Build, nodes?: readonly string[]): Result<readonly Removal[]> {
  const { framework } = build.trace;
  const wanted = nodes ?? [...framework.byCode.keys()].filter((code) => code !== framework.root);
  const unknown = wanted.filter((code) => !framework.byCode.has(code));
  if (unknown.length > 0) {
    const message = `leaveOneOut needs nodes of the index, got ${nameCodes(unknown)}`;
    return failure('unknown-code', 'leaveOneOut', message, unknown);
  }
  const nominal = rankNode(build, framework.root);
  const removals: Removal[] = [];
  for (const node of wanted) {
    const made = reweigh(build, withoutNode(build.trace, node));
    if (!made.ok) return made;
    const ranks = rankNode(made.value, framework.root);
    const shifts = nominal.map((rank, row) => rank - (ranks[row] ?? Number.NaN));
    let total = 0;
    let count = 0;
    for (const shift of shifts) {
      if (Number.isNaN(shift)) continue;
      total += Math.abs(shift);
      count += 1;
    }
    const scores = made.value.scores.get(framework.root)?.values ?? new Float64Array();
    removals.push({ node, scores, ranks, shifts, meanShift: total / count });
  }
  return success(removals);
}

/** Weights of the parents that change when a node goes, and of what goes with it. */
function withoutNode({ framework, weights }: Trace, node: string): ReadonlyMap<string, number[]> {
  const gone = new Set([node]);
  const changed = new Map<string, number[]>();
  for (const { node: parent, children, kind } of framework.upper) {
    if (kind !== 'aggregate' || !children.some(({ code }) => gone.has(code))) continue;
    const known = weights.get(parent.code);
    const left = children.map(({ code }) => {
      const place = known?.children.indexOf(code) ?? -1;
      return gone.has(code) || place < 0 ? 0 : (known?.weights[place] ?? 0);
    });
    if (left.some((weight) => weight > 0) || parent.code === framework.root) {
      changed.set(parent.code, left);
    } else gone.add(parent.code);
  }
  return changed;
}
