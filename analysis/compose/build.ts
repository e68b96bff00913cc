import type { Column } from '../column.ts';
import { type Result, success } from '../failure.ts';
import type { Framework, OrderedFramework } from '../framework.ts';
import { orderFramework } from '../orderFramework.ts';
import { checkTable, type Table } from '../table.ts';
import { asRequired } from './asRequired.ts';
import { buildUpper } from './buildUpper.ts';
import { checkColumns } from './checkColumns.ts';
import { rawStage } from './rawStage.ts';
import type { Recipe } from './recipe.ts';
import { runStage } from './runStage.ts';
import type { Stage } from './stage.ts';
import { isIndicatorStep } from './step.ts';
import type { Build, NodeWeights } from './trace.ts';

/** Frameworks and tables that were found sound: checked once, however often they are built. */
const ordered = new WeakMap<Framework, OrderedFramework>();
const sound = new WeakSet<Table>();
const matched = new WeakMap<Table, WeakSet<Framework>>();

/**
 * Builds an index: scores for every node, and the trace of all that happened.
 *
 * Pure: the same recipe and table give the same bits, whether or not an earlier build is passed in.
 * With an earlier build only what a change touches is worked out again; a column that nothing
 * touched is the same object in both.
 *
 * @param recipe -  framework and steps, as checked by `parseRecipe`
 * @param table -   the raw columns
 * @param earlier - a build of an earlier version of the recipe on the same table
 * @returns scores by node, and the trace
 * @fails unknown-code      a column, group, area or node is named that does not exist
 * @fails duplicate-code    an area stands twice in the table
 * @fails cyclic-framework  the tree has a circle
 * @fails zero-weights      all children of a node have weight zero
 * @fails too-few-values    an indicator has no observed value, or too few for its method
 * @fails constant-values   an indicator's values are all equal and its method needs a range
 * @fails not-positive      a score is not above zero and the method needs it
 * @cost O(cells), and sorting where a method ranks
 * @source oecd2008, "Steps for constructing a composite indicator"
 * @example `build(recipe, table).value.scores.get('index')` // the index
 */
export function build(recipe: Recipe, table: Table, earlier?: Build): Result<Build> {
  const prepared = prepare(recipe, table);
  if (!prepared.ok) return prepared;
  const framework = prepared.value;
  const old = earlier?.trace.table === table ? earlier.trace : undefined;
  const [oldRaw] = old?.stages ?? [];
  const raw = rawStage(
    framework,
    table,
    recipe,
    old && oldRaw && { framework: old.framework, table: old.table, stage: oldRaw },
  );
  if (!raw.ok) return raw;
  const stages: Stage[] = [raw.value];
  const oldSteps = old?.recipe.steps.filter(isIndicatorStep) ?? [];
  for (const [place, step] of recipe.steps.filter(isIndicatorStep).entries()) {
    const before = stages[place] ?? raw.value;
    const [oldStep, oldBefore, oldAfter] = [
      oldSteps[place],
      old?.stages[place],
      old?.stages[place + 1],
    ];
    const made = runStage(
      step,
      before,
      { table, framework, earlierFramework: old?.framework },
      oldStep && oldBefore && oldAfter && { step: oldStep, before: oldBefore, after: oldAfter },
    );
    if (!made.ok) return made;
    stages.push(made.value);
  }
  const last = stages.at(-1) ?? raw.value;
  const scores = new Map<string, Column>();
  framework.indicators.forEach(({ node }, place) => {
    const column = last.columns[place];
    if (column !== undefined) scores.set(node.code, asRequired(column, node));
  });
  const weights = new Map<string, NodeWeights>();
  const trace = { recipe, table, framework, stages, weights, scores };
  const upper = buildUpper(trace, old);
  if (!upper.ok) return upper;
  for (const [code, column] of upper.value.scores) scores.set(code, column);
  for (const [code, each] of upper.value.weights) weights.set(code, each);
  return success({ scores, trace });
}

function prepare(recipe: Recipe, table: Table): Result<OrderedFramework> {
  let framework = ordered.get(recipe.framework);
  if (framework === undefined) {
    const made = orderFramework(recipe.framework);
    if (!made.ok) return made;
    framework = made.value;
    ordered.set(recipe.framework, framework);
  }
  if (!sound.has(table)) {
    const checked = checkTable(table);
    if (!checked.ok) return checked;
    sound.add(table);
  }
  const known = matched.get(table) ?? new WeakSet<Framework>();
  if (!known.has(recipe.framework)) {
    const fits = checkColumns(framework, table);
    if (!fits.ok) return fits;
    known.add(recipe.framework);
    matched.set(table, known);
  }
  return success(framework);
}
