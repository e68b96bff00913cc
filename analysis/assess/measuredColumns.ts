import type { Build } from '../compose/trace.ts';
import type { Condition, Expression } from '../formula/expression.ts';

/**
 * The columns of the table that an index measures by: an error of the data is an error of these.
 *
 * The recipe says which they are, by what it does with a column: those that an indicator, a formula
 * or a denominator under the index takes the value of. A column that a recipe only asks whether it is
 * there, or only takes the year from by which it looks a value up, has no error of measurement; nor
 * has the published figure that stands for a node in its parents, or a column that nothing under the
 * index asks for.
 *
 * @param build - the index and its table
 * @returns codes, each once, in the order of the table
 * @cost O(nodes + columns × series)
 * @source saisana2005, sources of uncertainty
 * @example `measuredColumns(built)` // ['floodDeaths', 'population.2024'], without 'floodDeaths.year'
 */
export function measuredColumns({
  trace: { framework, recipe, table },
}: Pick<Build, 'trace'>): readonly string[] {
  const taken: Taken = { columns: new Set(), series: new Set() };
  const under = new Set<string>([framework.root]);
  for (const code of under) {
    const ordered = framework.byCode.get(code);
    if (ordered === undefined) continue;
    for (const child of ordered.children) under.add(child.code);
    for (const used of ordered.uses) under.add(used);
    const { node, kind } = ordered;
    if (node.formula !== undefined) takeFrom(node.formula, taken);
    else if (kind === 'indicator') taken.columns.add(node.column ?? code);
  }
  for (const step of recipe.steps) {
    if (step.step !== 'denominate') continue;
    for (const { node, by, year } of step.of) {
      if (under.has(node)) (year === undefined ? taken.columns : taken.series).add(by);
    }
  }
  return [...table.columns.keys()].filter((code) => {
    if (taken.columns.has(code)) return true;
    const [, series, year] = /^(.+)\.(\d+)$/.exec(code) ?? [];
    return series !== undefined && year !== undefined && taken.series.has(series);
  });
}

interface Taken {
  readonly columns: Set<string>;
  readonly series: Set<string>;
}

/** Adds what an expression takes values from; not the year of a lookup, nor what is only counted. */
function takeFrom(expression: Expression | Condition, taken: Taken): void {
  if (typeof expression === 'number' || 'node' in expression || 'gap' in expression) return;
  if ('column' in expression) taken.columns.add(expression.column);
  else if ('series' in expression) taken.series.add(expression.series);
  else if (!('present' in expression || 'countMissing' in expression)) {
    const parts = Object.values(expression) as readonly (Part | readonly Part[])[];
    for (const part of parts.flat() as readonly Part[]) takeFrom(part, taken);
  }
}

type Part = Expression | Condition;
