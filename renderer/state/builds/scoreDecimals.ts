import { observed } from '../../../analysis/column.ts';
import { roundingOf } from '../../../analysis/compose/upperNode.ts';
import type { Built } from './built.ts';

/**
 * How many decimals a node's scores are shown with: those of its rounding, else by their size, but none
 * that would be zero in every score.
 */
export function scoreDecimals({ build, recipe }: Built, node: string): number {
  const ordered = build.trace.framework.byCode.get(node);
  const column = build.scores.get(node);
  if (ordered === undefined || column === undefined) return 2;
  const step = recipe.steps.find((each) => each.step === 'aggregate');
  const ofStep = recipe.steps.find((each) => each.step === 'normalise');
  const rounding = roundingOf(ordered, step?.round);
  const own = ordered.kind === 'indicator' ? (ordered.node.round ?? ofStep?.round) : rounding;
  if (own !== undefined && own !== 'none') return own.digits;
  const scores = observed(column);
  const greatest = scores.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  let decimals = greatest <= 1.5 ? 3 : greatest <= 150 ? 2 : 1;
  while (decimals > 1 && scores.every((score) => isWhole(score * 10 ** (decimals - 1)))) {
    decimals -= 1;
  }
  return decimals;
}

/** Whether a number is whole but for what is lost in the last digits of a computation. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value));
}
