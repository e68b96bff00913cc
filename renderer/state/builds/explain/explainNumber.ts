import type { Cell } from '../../../../analysis/column.ts';
import { explain } from '../../../../analysis/compose/explain.ts';
import {
  type Answer,
  type Explanation,
  sourceName,
} from '../../../../analysis/compose/explanation.ts';
import { roundingOf } from '../../../../analysis/compose/upperNode.ts';
import { rowName } from '../../../../analysis/table.ts';
import type { IndexOnScreen } from '../useIndex.ts';
import { aggregateText } from './aggregateText.ts';
import { formulaText } from './formulaText.ts';

/** How one number came about, one level deep, with its formula in words. */
export interface ExplainedNumber {
  readonly tree: Explanation;
  readonly area: string;
  /** The row's name in the table: in a panel with the year. */
  readonly row: string;
  /** The formula with its numbers put in and its result; null where there is none. */
  readonly formula: string | null;
  readonly roundedTo: number | null;
}

/** The number, or the reason for a gap. */
export function cellOf(answer: Answer): Cell {
  return 'value' in answer ? answer.value : answer.gap;
}

/** Explains one node of one area; undefined where the build has no such node or area. */
export function explainNumber(
  { built, figures, nodeName }: Pick<IndexOnScreen, 'built' | 'figures' | 'nodeName'>,
  row: number,
  node: string,
): ExplainedNumber | undefined {
  const { trace } = built.build;
  const name = rowName(trace.table, row);
  const ordered = trace.framework.byCode.get(node);
  const explained = explain(trace, name, node, 1);
  if (!explained.ok || ordered === undefined) return undefined;
  const tree = explained.value;
  const step = trace.recipe.steps.find((each) => each.step === 'aggregate');
  const before = tree.unrounded ?? tree.answer;
  const result = 'value' in before ? ` = ${figures(before.value)}` : '';
  return {
    tree,
    area: trace.table.areas[row] ?? '',
    row: name,
    formula: formula(),
    roundedTo: roundingOf(ordered, step?.round)?.digits ?? null,
  };

  function formula(): string | null {
    const given = ordered?.node.formula;
    if (given !== undefined) {
      const answers = new Map(tree.children.map(({ child }) => [sourceName(child), child.answer]));
      const text = formulaText(given, (kind, code, area) => {
        const cell = { code, ...(area === undefined ? {} : { area }) };
        const answer = answers.get(sourceName(cell));
        const value = answer !== undefined && 'value' in answer ? figures(answer.value) : '–';
        const name = kind === 'node' ? nodeName(code) : sourceName(cell);
        return `${name} [${value}]`;
      });
      return tree.kind === 'indicator' ? text : `${text}${result}`;
    }
    if (tree.kind !== 'aggregate') return null;
    const terms = tree.children.flatMap(({ weight, effectiveWeight, child }) =>
      'value' in child.answer && effectiveWeight > 0 ? [{ score: child.answer.value, weight }] : [],
    );
    const settings = ordered?.node.aggregate ?? step?.by ?? { method: 'arithmeticMean' };
    const text = terms.length === 0 ? null : aggregateText(settings, terms, figures);
    return text === null ? null : `${text}${result}`;
  }
}
