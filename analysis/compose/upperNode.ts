import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { evaluate } from '../formula/evaluate.ts';
import { tableScope } from '../formula/formulaScope.ts';
import type { FrameworkNode, OrderedFramework, OrderedNode } from '../framework.ts';
import { mapPresent } from '../normalise/mapPresent.ts';
import { normalise } from '../normalise/normalise.ts';
import { type Rounding, roundColumn } from '../rounding.ts';
import type { Table } from '../table.ts';
import { aggregateByYear } from './aggregateByYear.ts';
import { asRequired } from './asRequired.ts';
import type { Step } from './step.ts';
import type { NodeWeights } from './trace.ts';

type AggregateStep = Extract<Step, { step: 'aggregate' }>;

/** What an aggregate or a derived node is made with. */
export interface UpperSettings {
  readonly step: AggregateStep;
  readonly table: Table;
  readonly framework: OrderedFramework;
  readonly scores: ReadonlyMap<string, Column>;
}

/**
 * The scores of one node above the indicators: aggregated or worked out, then normalised or turned
 * around where it says so, then rounded.
 *
 * @param given -    the node
 * @param weights -  its children that count; nothing for a derived node
 * @param settings - the step, the table, and the scores so far
 * @returns n scores
 * @fails not-positive  the method cannot take a child's score
 * @cost O(n children)
 */
export function upperNode(
  given: OrderedNode,
  weights: NodeWeights | undefined,
  settings: UpperSettings,
): Result<Column> {
  const { step, table, scores } = settings;
  const { node } = given;
  const made =
    node.formula === undefined
      ? aggregateByYear(
          (weights?.children ?? []).map((code) => forParent(code, settings)),
          weights?.weights ?? new Float64Array(),
          node.aggregate ?? step.by,
          node.minimumShare ?? step.minimumShare,
          table.years,
        )
      : success(
          evaluate(
            node.formula,
            tableScope(
              table,
              (code) => columnOf(code, table),
              (code) => scoreOf(code, scores),
            ),
          ),
        );
  if (!made.ok) return made;
  const turned = turn(made.value, node, table);
  if (!turned.ok) return turned;
  return success(asRequired(roundColumn(turned.value, roundingOf(given, step.round)), node));
}

/**
 * How a node above the indicators is rounded; derived nodes only by a setting of their own.
 *
 * @example `roundingOf(node, { mode: 'excel', digits: 1 })` // the same, unless the node says otherwise
 */
export function roundingOf(
  { node, kind }: OrderedNode,
  ofStep: Rounding | undefined,
): Rounding | undefined {
  if (node.round === 'none') return undefined;
  return node.round ?? (kind === 'aggregate' ? ofStep : undefined);
}

function turn(source: Column, node: FrameworkNode, table: Table): Result<Column> {
  const direction = node.direction ?? 1;
  if (node.normalise !== undefined) {
    const made = normalise(source, node.normalise, direction, table.areas);
    return made.ok ? success(made.value.column) : made;
  }
  if (direction === 1 || node.range === undefined) return success(source);
  const both = node.range[0] + node.range[1];
  return success(mapPresent(source, (score) => both - score));
}

/**
 * What a node's parents take of it: its score, or the column that stands for it.
 *
 * @example `forParent('E', settings)` // the published exposure, where the recipe says so
 */
export function forParent(
  code: string,
  { framework, table, scores }: Omit<UpperSettings, 'step'>,
): Column {
  const stands = framework.byCode.get(code)?.node.parentsTake;
  return stands === undefined ? scoreOf(code, scores) : columnOf(stands, table);
}

function scoreOf(code: string, scores: ReadonlyMap<string, Column>): Column {
  const found = scores.get(code);
  if (found === undefined) throw new RangeError(`upperNode needs ${code} before its parents`);
  return found;
}

export function columnOf(code: string, { columns }: Table): Column {
  const found = columns.get(code);
  if (found === undefined) throw new RangeError(`upperNode needs a checked column, got ${code}`);
  return found;
}
