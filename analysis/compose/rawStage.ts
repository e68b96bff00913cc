import type { Column } from '../column.ts';
import { failure, nameCodes, type Result, success } from '../failure.ts';
import { evaluate } from '../formula/evaluate.ts';
import { tableScope } from '../formula/formulaScope.ts';
import { references } from '../formula/references.ts';
import type { FrameworkNode, OrderedFramework } from '../framework.ts';
import { fixedScales } from '../normalise/fixedScales.ts';
import type { Table } from '../table.ts';
import { concerns } from './eachIndicator.ts';
import type { Recipe } from './recipe.ts';
import { sameSettings } from './sameSettings.ts';
import type { Stage } from './stage.ts';

/**
 * The raw indicators: columns of the table as they are, and formulas on columns worked out.
 *
 * An indicator without any value is refused, unless its limits are fixed: then it is all gaps, as a
 * disease is that none of the areas reports on.
 *
 * @param framework - the indicators
 * @param table -     the columns
 * @param recipe -    says which indicators have fixed limits
 * @param earlier -   the same of an earlier build on the same table: equal formulas are taken over
 * @returns the first stage
 * @fails unknown-code    an indicator or a formula names a column that is not there
 * @fails too-few-values  a column has no observed value at all
 * @cost O(cells)
 * @example `rawStage(framework, table, recipe, undefined).value.columns.length` // number of indicators
 */
export function rawStage(
  framework: OrderedFramework,
  table: Table,
  recipe: Recipe,
  earlier:
    | { readonly framework: OrderedFramework; readonly table: Table; readonly stage: Stage }
    | undefined,
): Result<Stage> {
  const columns: Column[] = [];
  const unknown = new Set<string>();
  const find = (code: string): Column => {
    const found = table.columns.get(code);
    if (found === undefined) unknown.add(code);
    return found ?? { values: new Float64Array(table.areas.length), missing: new Map() };
  };
  const usable = earlier?.table === table ? earlier : undefined;
  for (const [place, { node }] of framework.indicators.entries()) {
    if (node.formula === undefined) {
      columns.push(find(node.column ?? node.code));
      continue;
    }
    const old = usable?.framework.indicators[place]?.node;
    const kept = usable?.stage.columns[place];
    if (kept !== undefined && old?.code === node.code && sameSettings(old.formula, node.formula)) {
      columns.push(kept);
      continue;
    }
    const known = references(node.formula);
    for (const series of known.series) checkSeries(series, table, unknown);
    columns.push(evaluate(node.formula, tableScope(table, find)));
  }
  if (unknown.size > 0) {
    const codes = [...unknown];
    const message = `build needs columns of the table, got none called ${nameCodes(codes)}: add them or correct the codes`;
    return failure('unknown-code', 'build', message, codes);
  }
  const empty = framework.indicators
    .filter(({ node }, place) => {
      return columns[place]?.missing.size === table.areas.length && !hasFixedLimits(node, recipe);
    })
    .map(({ node }) => node.code);
  if (empty.length > 0) {
    const message = `build needs observed values, got none in ${nameCodes(empty)}: take the indicator out or fill it`;
    return failure('too-few-values', 'build', message, empty);
  }
  return success({ columns, notes: [], screening: [] });
}

function hasFixedLimits(node: FrameworkNode, { steps }: Recipe): boolean {
  const step = steps.find((each) => each.step === 'normalise' && concerns(each, node.code));
  const settings = node.normalise ?? (step?.step === 'normalise' ? step.by : undefined);
  return settings !== undefined && step !== undefined && fixedScales.has(settings.method);
}

function checkSeries(series: string, table: Table, unknown: Set<string>): void {
  const found = [...table.columns.keys()].some((code) => code.startsWith(`${series}.`));
  if (!found) unknown.add(series);
}
