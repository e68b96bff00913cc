import type { z } from 'zod';
import { failure, nameCodes, type Result, success } from '../failure.ts';
import { MOST_NODES, orderFramework } from '../orderFramework.ts';
import { checkStepCodes } from './checkStepCodes.ts';
import { isNestedDeeper } from './isNestedDeeper.ts';
import { RECIPE_VERSION, type Recipe, recipeSchema } from './recipe.ts';
import { placeOfStep } from './step.ts';

const STEP = 'parseRecipe';

/** The deepest bundled recipe has 30 levels. */
const MOST_LEVELS = 200;

/**
 * Checks that a value is a recipe, and its framework one that can be built.
 *
 * @param given - parsed JSON from a file, or anything else
 * @returns the recipe
 * @fails newer-version  a later version of the program wrote it
 * @fails bad-input      the shape is wrong; each place is named by its path
 * @fails unknown-method a method is named that does not exist
 * @fails unknown-code   a step or a node names a node that does not exist
 * @fails bad-setting    the steps stand in an order that cannot be worked off
 * @cost O(recipe)
 * @source oecd2008, "Steps for constructing a composite indicator"
 * @example `parseRecipe({ format: 'riskbelt-recipe', version: 2 })` // newer-version
 */
export function parseRecipe(given: unknown): Result<Recipe> {
  const version = fieldOf(given, 'version');
  if (typeof version === 'number' && version > RECIPE_VERSION) {
    const message = `${STEP} needs a recipe of version ${RECIPE_VERSION} or older, got ${version}: update the program`;
    return failure('newer-version', STEP, message, ['version']);
  }
  const nodes = fieldOf(fieldOf(given, 'framework'), 'nodes');
  if (Array.isArray(nodes) && nodes.length > MOST_NODES) {
    const message = `${STEP} needs at most ${MOST_NODES} nodes, got ${nodes.length}: split the index`;
    return failure('bad-input', STEP, message, ['framework.nodes']);
  }
  if (isNestedDeeper(given, MOST_LEVELS)) {
    const message = `${STEP} needs at most ${MOST_LEVELS} levels of objects and lists, got more: split the formulas`;
    return failure('bad-input', STEP, message, ['the whole']);
  }
  const parsed = recipeSchema.safeParse(given);
  if (!parsed.success) {
    const issues = parsed.error.issues.slice(0, 100);
    const places = issues.map(({ path }) => pathText(path));
    const [first] = issues;
    const kind = first?.path.at(-1) === 'method' ? 'unknown-method' : 'bad-input';
    const message = `${STEP} needs a recipe of the published schema, got at ${nameCodes(places)}: ${first?.message ?? 'nothing'}`;
    return failure(kind, STEP, message, places);
  }
  const recipe = parsed.data;
  const ordered = orderFramework(recipe.framework);
  if (!ordered.ok) return ordered;
  const named = checkStepCodes(recipe.steps, ordered.value);
  return named.ok ? checkSteps(recipe) : named;
}

function checkSteps(recipe: Recipe): Result<Recipe> {
  let last = 0;
  for (const [place, { step }] of recipe.steps.entries()) {
    const own = placeOfStep[step];
    if (own < last || (own === last && own > 1)) {
      const message = `${STEP} needs steps on indicators first, then one each of weigh, aggregate and classify, got ${step} as step ${place + 1}`;
      return failure('bad-setting', STEP, message, [`steps[${place}]`]);
    }
    last = own;
  }
  return success(recipe);
}

function fieldOf(given: unknown, name: string): unknown {
  return typeof given === 'object' && given !== null && Object.hasOwn(given, name)
    ? (given as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/**
 * A path into JSON as people write it.
 *
 * @example pathText(['steps', 0, 'by']) // 'steps[0].by'
 */
export function pathText(path: z.core.$ZodIssue['path']): string {
  const text = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('');
  return text === '' ? 'the whole' : text.replace(/^\./, '');
}
