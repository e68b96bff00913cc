import { observed } from '../../../analysis/column.ts';
import { roundingOf } from '../../../analysis/compose/upperNode.ts';
import type { Built } from './built.ts';

/** How many decimals a node's scores are shown with: those of its rounding, else by their size. */
export function scoreDecimals({ build, recipe }: Built, node: string): number {
  const ordered = build.trace.framework.byCode.get(node);
  const column = build.scores.get(node);
  if (ordered === undefined || column === undefined) return 2;
  const step = recipe.steps.find((each) => each.step === 'aggregate');
  const ofStep = recipe.steps.find((each) => each.step === 'normalise');
  const rounding = roundingOf(ordered, step?.round);
  const own = ordered.kind === 'indicator' ? (ordered.node.round ?? ofStep?.round) : rounding;
  if (own !== undefined && own !== 'none') return own.digits;
  const greatest = observed(column).reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (greatest <= 1.5) return 3;
  return greatest <= 150 ? 2 : 1;
}
