import { type Column, cellAt } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { tableScope } from '../formula/formulaScope.ts';
import { references } from '../formula/references.ts';
import type { FrameworkNode, OrderedNode } from '../framework.ts';
import { rowName } from '../table.ts';
import { explainSteps } from './explainSteps.ts';
import type { Answer, ExplainedChild, Explanation } from './explanation.ts';
import { rankNode } from './rankNode.ts';
import type { Trace } from './trace.ts';
import { columnOf, forParent, roundingOf, upperNode } from './upperNode.ts';

/**
 * Says how one cell of an index came about, as a tree down to the source cells.
 *
 * @param trace - the trace of a build
 * @param area -  code of the area; in a panel the area and the year, `CHN 2023`
 * @param node -  code of the node
 * @param levels - how many levels of nodes below it; all by default
 * @returns the tree
 * @fails unknown-code  there is no such area or node
 * @cost O(nodes under the node)
 * @source oecd2008, "Back to the data"
 * @example `explain(built.trace, 'AFG', 'INFORM').value.answer` // 7.8
 */
export function explain(
  trace: Trace,
  area: string,
  node: string,
  levels = Number.POSITIVE_INFINITY,
): Result<Explanation> {
  const row = trace.table.areas.findIndex((_, place) => rowName(trace.table, place) === area);
  const ordered = trace.framework.byCode.get(node);
  if (row < 0 || ordered === undefined) {
    const lost = row < 0 ? area : node;
    const what = row < 0 ? 'an area' : 'a node';
    return failure('unknown-code', 'explain', `explain needs ${what} of the index, got ${lost}`, [
      lost,
    ]);
  }
  return success(explainNode(trace, row, ordered, levels));
}

/** The answer of a column in a row. */
export function answerAt(column: Column, row: number): Answer {
  const cell = cellAt(column, row);
  return typeof cell === 'number' ? { value: cell } : { gap: cell };
}

function explainNode(trace: Trace, row: number, ordered: OrderedNode, levels: number): Explanation {
  const { node, kind } = ordered;
  const score = trace.scores.get(node.code);
  if (score === undefined) throw new RangeError(`explain needs a built node, got ${node.code}`);
  const rank = rankNode({ scores: trace.scores, trace }, node.code)[row] ?? Number.NaN;
  const common = {
    code: node.code,
    name: node.name,
    kind,
    answer: answerAt(score, row),
    ...(Number.isNaN(rank) ? {} : { rank }),
  };
  if (kind === 'indicator') {
    const method = node.formula === undefined ? {} : { method: 'formula' };
    return {
      ...common,
      ...method,
      steps: explainSteps(trace, row, node.code),
      children: levels > 0 ? sourceCells(trace, row, node) : [],
    };
  }
  const below = levels - 1;
  const step = trace.recipe.steps.find((each) => each.step === 'aggregate') ?? {
    step: 'aggregate',
    by: { method: 'arithmeticMean' },
  };
  const unrounded = { ...step, round: undefined };
  const weights = trace.weights.get(node.code);
  const before = upperNode({ ...ordered, node: { ...node, round: 'none' } }, weights, {
    ...trace,
    step: unrounded,
  });
  const rounds = roundingOf(ordered, step.round) !== undefined;
  return {
    ...common,
    ...(rounds && before.ok ? { unrounded: answerAt(before.value, row) } : {}),
    method: node.formula === undefined ? (node.aggregate ?? step.by).method : 'formula',
    steps: [],
    children:
      levels <= 0
        ? []
        : node.formula === undefined
          ? weighted(trace, row, ordered, below)
          : named(trace, row, ordered, below),
  };
}

function weighted(
  trace: Trace,
  row: number,
  { node }: OrderedNode,
  levels: number,
): readonly ExplainedChild[] {
  const counted = trace.weights.get(node.code);
  if (counted === undefined) return [];
  const present = counted.children.map((code) => !forParent(code, trace).missing.has(row));
  // where the node itself is a gap no child counts
  const total = trace.scores.get(node.code)?.missing.has(row)
    ? 0
    : counted.weights.reduce((sum, weight, place) => sum + (present[place] ? weight : 0), 0);
  return counted.children.flatMap((code, place) => {
    const child = trace.framework.byCode.get(code);
    const weight = counted.weights[place] ?? 0;
    const effectiveWeight = present[place] === true && total > 0 ? weight / total : 0;
    if (child === undefined) return [];
    return [{ weight, effectiveWeight, child: explainNode(trace, row, child, levels) }];
  });
}

function named(
  trace: Trace,
  row: number,
  { node, uses }: OrderedNode,
  levels: number,
): readonly ExplainedChild[] {
  const nodes = uses.flatMap((code) => {
    const child = trace.framework.byCode.get(code);
    return child === undefined
      ? []
      : [{ weight: 1, effectiveWeight: 0, child: explainNode(trace, row, child, levels) }];
  });
  return [...nodes, ...sourceCells(trace, row, node)];
}

/** The cells of the table that a node takes: its own column, or what its formula names. */
function sourceCells(trace: Trace, row: number, node: FrameworkNode): readonly ExplainedChild[] {
  if (node.formula === undefined) return [sourceCell(trace, row, node.column ?? node.code)];
  const { columns, elsewhere } = references(node.formula);
  const { table } = trace;
  const { rowsOf } = tableScope(table, (code) => columnOf(code, table));
  return [
    ...[...columns].map((code) => sourceCell(trace, row, code)),
    ...elsewhere.map(({ column, area }) => sourceCell(trace, rowsOf(area)(row), column, area)),
  ];
}

function sourceCell(
  trace: Trace,
  row: number | undefined,
  code: string,
  area?: string,
): ExplainedChild {
  const column = trace.table.columns.get(code);
  if (column === undefined)
    throw new RangeError(`explain needs a column of the table, got ${code}`);
  const child: Explanation = {
    code,
    name: { en: code, zh: code },
    kind: 'column',
    answer: row === undefined ? { gap: 'not-covered' } : answerAt(column, row),
    ...(area === undefined ? {} : { area }),
    steps: [],
    children: [],
  };
  return { weight: 1, effectiveWeight: 0, child };
}
