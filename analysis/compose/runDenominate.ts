import type { z } from 'zod';
import type { Column } from '../column.ts';
import { denominate, type denominateSettings } from '../denominate/denominate.ts';
import { failure, type Result, success } from '../failure.ts';
import { evaluate } from '../formula/evaluate.ts';
import { tableScope } from '../formula/formulaScope.ts';
import type { Table } from '../table.ts';
import { eachIndicator } from './eachIndicator.ts';
import type { StepContext } from './runColumns.ts';
import { sameSettings } from './sameSettings.ts';
import type { Earlier, Stage } from './stage.ts';
import type { Step } from './step.ts';

type DenominateStep = Extract<Step, { step: 'denominate' }>;
type Relation = z.infer<typeof denominateSettings>;

/**
 * Sets the indicators that a step names in relation to columns of the table.
 *
 * @param step -    the step
 * @param before -  the indicators so far
 * @param context - table and indicators
 * @param earlier - the same step of an earlier build
 * @returns the next stage
 * @fails unknown-code  an indicator or a column does not exist
 * @cost O(cells named)
 */
export function runDenominate(
  step: DenominateStep,
  before: Stage,
  context: StepContext,
  earlier: Earlier<DenominateStep> | undefined,
): Result<Stage> {
  const { table, indicators } = context;
  const known = new Set(indicators.map(({ node }) => node.code));
  const unknown = step.of.map(({ node }) => node).filter((code) => !known.has(code));
  if (unknown.length > 0) {
    return failure(
      'unknown-code',
      'denominate',
      `denominate needs indicators, got ${unknown.join(', ')}`,
      unknown,
    );
  }
  const relations = new Map(step.of.map((each) => [each.node, each]));
  const earlierRelations = new Map(earlier?.step.of.map((each) => [each.node, each]));
  return eachIndicator(
    indicators,
    before,
    earlier,
    (place) => {
      const code = indicators[place]?.node.code ?? '';
      return sameSettings(relations.get(code), earlierRelations.get(code));
    },
    (column, { node }) => {
      const relation = relations.get(node.code);
      if (relation === undefined) return undefined;
      const by = denominatorOf(relation, table);
      return by.ok ? success([denominate(column, by.value, relation), undefined]) : by;
    },
    table,
  );
}

function denominatorOf({ by, year }: Relation, table: Table): Result<Column> {
  const wanted = typeof year === 'number' ? `${by}.${year}` : by;
  if (typeof year !== 'object') {
    const found = table.columns.get(wanted);
    return found === undefined ? lacking(wanted) : success(found);
  }
  const lost = new Set<string>();
  const find = (code: string): Column => {
    const found = table.columns.get(code);
    if (found === undefined) lost.add(code);
    return found ?? { values: new Float64Array(table.areas.length), missing: new Map() };
  };
  if (![...table.columns.keys()].some((code) => code.startsWith(`${by}.`))) return lacking(by);
  const picked = evaluate({ series: by, at: { column: year.column } }, tableScope(table, find));
  return lost.size > 0 ? lacking(...lost) : success(picked);
}

function lacking(...codes: readonly string[]): Result<Column> {
  const message = `denominate needs columns of the table, got none called ${codes.join(', ')}`;
  return failure('unknown-code', 'denominate', message, codes);
}
