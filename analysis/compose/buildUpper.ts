import type { Column, MissingReason } from '../column.ts';
import { type Result, success } from '../failure.ts';
import type { OrderedNode } from '../framework.ts';
import { childWeights } from './childWeights.ts';
import { placed } from './eachIndicator.ts';
import { sameSettings } from './sameSettings.ts';
import type { Stage } from './stage.ts';
import type { Step } from './step.ts';
import type { NodeWeights, Trace } from './trace.ts';
import { upperNode } from './upperNode.ts';

type AggregateStep = Extract<Step, { step: 'aggregate' }>;

const plain: AggregateStep = { step: 'aggregate', by: { method: 'arithmeticMean' } };

/**
 * Builds every node above the indicators, children before parents.
 *
 * A node whose children, weights and settings are those of the earlier build keeps its column.
 *
 * @param trace -   all up to the indicators; scores of upper nodes are made anew
 * @param earlier - the trace of an earlier build on the same table
 * @param given -   weights in place of the framework's, by parent and in the order of its children
 * @returns scores and weights of the upper nodes
 * @fails zero-weights  no child of a node counts
 * @fails not-positive  a method cannot take a child's score
 * @cost O(cells)
 */
export function buildUpper(
  trace: Trace,
  earlier: Trace | undefined,
  given?: ReadonlyMap<string, ArrayLike<number>>,
): Result<Pick<Trace, 'scores' | 'weights'>> {
  const step = aggregateStepOf(trace);
  const oldStep = earlier && aggregateStepOf(earlier);
  const sameStep = sameSettings(step, oldStep);
  const scores = new Map(trace.scores);
  const weights = new Map<string, NodeWeights>();
  const gone = goneRows(trace.stages);
  const settings = { ...trace, step, scores };
  for (const upper of trace.framework.upper) {
    const { code } = upper.node;
    const found = childWeights(upper, settings, given?.get(code));
    if (!found.ok) return found;
    const counted = found.value;
    if (counted.children.length > 0) weights.set(code, counted);
    const old = earlier?.framework.byCode.get(code);
    const oldWeights = earlier?.weights.get(code);
    const kept =
      sameStep &&
      sameWeights(counted, oldWeights) &&
      old !== undefined &&
      earlier !== undefined &&
      sameInputs(upper, old, scores, trace, earlier)
        ? earlier.scores.get(code)
        : undefined;
    if (kept !== undefined) {
      scores.set(code, kept);
      continue;
    }
    const made = upperNode(upper, counted, settings);
    if (!made.ok) return { ok: false, failure: placed(made.failure, code, trace.table) };
    scores.set(code, gone.size === 0 ? made.value : markGone(made.value, gone));
  }
  return success({ scores, weights });
}

function aggregateStepOf({ recipe }: Trace): AggregateStep {
  return recipe.steps.find((each) => each.step === 'aggregate') ?? plain;
}

function sameInputs(
  given: OrderedNode,
  old: OrderedNode,
  scores: ReadonlyMap<string, Column>,
  trace: Trace,
  earlier: Trace,
): boolean {
  const inputs = [...given.children.map(({ code }) => code), ...given.uses];
  return (
    (given.node === old.node || sameApart(given.node, old.node)) &&
    inputs.every((code) => scores.get(code) === earlier.scores.get(code)) &&
    inputs.every((code) => standsFor(code, trace) === standsFor(code, earlier))
  );
}

/** Settings of a node that bear on its own score: not its weight, and children by their weights. */
function sameApart(one: OrderedNode['node'], other: OrderedNode['node']): boolean {
  const apart = { weight: undefined, children: undefined };
  return sameSettings({ ...one, ...apart }, { ...other, ...apart });
}

function sameWeights(one: NodeWeights, other: NodeWeights | undefined): boolean {
  return (
    one.children.every((code, place) => code === other?.children[place]) &&
    one.weights.every((weight, place) => weight === other?.weights[place]) &&
    one.children.length === (other?.children.length ?? 0)
  );
}

function standsFor(code: string, { framework }: Trace): string | undefined {
  return framework.byCode.get(code)?.node.parentsTake;
}

/** Rows that a screening took out, to say so above the indicators too. */
function goneRows(stages: readonly Stage[]): Column['missing'] {
  const gone = new Map<number, MissingReason>();
  for (const { screening } of stages) {
    screening.forEach(({ included }, row) => {
      if (!included) gone.set(row, 'screened-out');
    });
  }
  return gone;
}

function markGone({ values, missing }: Column, gone: Column['missing']): Column {
  const rows = [...gone.keys()];
  const marked = rows.every((row) => missing.has(row)) ? values : values.slice();
  if (marked !== values) for (const row of rows) marked[row] = Number.NaN;
  const others = [...missing].filter(([row]) => !gone.has(row));
  return { values: marked, missing: others.length === 0 ? gone : new Map([...others, ...gone]) };
}
