import type { Column, MissingReason } from '../column.ts';
import { type Result, success } from '../failure.ts';
import type { OrderedNode } from '../framework.ts';
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
 * @param trace -   all up to the indicators
 * @param earlier - the trace of an earlier build on the same table
 * @returns scores and weights of the upper nodes
 * @fails zero-weights  no child of a node counts
 * @fails not-positive  a method cannot take a child's score
 * @cost O(cells)
 */
export function buildUpper(
  trace: Trace,
  earlier: Trace | undefined,
): Result<Pick<Trace, 'scores' | 'weights'>> {
  const step = aggregateStepOf(trace);
  const oldStep = earlier && aggregateStepOf(earlier);
  const sameStep = sameSettings(step, oldStep);
  const scores = new Map(trace.scores);
  const weights = new Map<string, NodeWeights>();
  const gone = goneRows(trace.stages);
  for (const given of trace.framework.upper) {
    const { code } = given.node;
    const counted = countedChildren(given);
    if (counted.children.length > 0) weights.set(code, counted);
    const old = earlier?.framework.byCode.get(code);
    const kept =
      sameStep &&
      old !== undefined &&
      earlier !== undefined &&
      sameInputs(given, old, scores, trace, earlier)
        ? earlier.scores.get(code)
        : undefined;
    if (kept !== undefined) {
      scores.set(code, kept);
      continue;
    }
    const made = upperNode(given, counted, { ...trace, step, scores });
    if (!made.ok) return { ok: false, failure: placed(made.failure, code, trace.table) };
    scores.set(code, gone.length === 0 ? made.value : markGone(made.value, gone));
  }
  return success({ scores, weights });
}

function aggregateStepOf({ recipe }: Trace): AggregateStep {
  return recipe.steps.find((each) => each.step === 'aggregate') ?? plain;
}

function countedChildren({ children }: OrderedNode): NodeWeights {
  const counted = children.filter(({ weight }) => weight > 0);
  return {
    children: counted.map(({ code }) => code),
    weights: Float64Array.from(counted, ({ weight }) => weight),
  };
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
    (given.node === old.node || sameSettings(given.node, old.node)) &&
    sameSettings(given.children, old.children) &&
    inputs.every((code) => scores.get(code) === earlier.scores.get(code)) &&
    inputs.every((code) => standsFor(code, trace) === standsFor(code, earlier))
  );
}

function standsFor(code: string, { framework }: Trace): string | undefined {
  return framework.byCode.get(code)?.node.parentsTake;
}

/** Rows that a screening took out, to say so above the indicators too. */
function goneRows(stages: readonly Stage[]): readonly number[] {
  const gone = new Set<number>();
  for (const { screening } of stages) {
    screening.forEach(({ included }, row) => {
      if (!included) gone.add(row);
    });
  }
  return [...gone];
}

function markGone({ values, missing }: Column, gone: readonly number[]): Column {
  const reasons = new Map<number, MissingReason>(missing);
  const marked = Float64Array.from(values);
  for (const row of gone) {
    marked[row] = Number.NaN;
    reasons.set(row, 'screened-out');
  }
  return { values: marked, missing: reasons };
}
