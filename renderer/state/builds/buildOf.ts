import { build } from '../../../analysis/compose/build.ts';
import type { Recipe } from '../../../analysis/compose/recipe.ts';
import { editRecipe, type RecipeEdits } from '../../../analysis/compose/recipeEdits.ts';
import type { Build } from '../../../analysis/compose/trace.ts';
import type { Result } from '../../../analysis/failure.ts';
import type { Table } from '../../../analysis/table.ts';

type ByEdits = WeakMap<RecipeEdits, Result<Build>>;

const made = new WeakMap<Table, WeakMap<Recipe, ByEdits>>();
const latest = new WeakMap<Table, Build>();

/**
 * The build of a recipe with edits. Made once for the same objects; otherwise only what differs from
 * the last build on the same table is worked out again, so that a slider can be followed.
 */
export function buildOf(recipe: Recipe, edits: RecipeEdits, table: Table): Result<Build> {
  const ofTable = made.get(table) ?? new WeakMap<Recipe, ByEdits>();
  const ofRecipe: ByEdits = ofTable.get(recipe) ?? new WeakMap();
  const known = ofRecipe.get(edits);
  if (known !== undefined) return known;
  const result = build(editRecipe(recipe, edits), table, latest.get(table));
  if (result.ok) latest.set(table, result.value);
  ofRecipe.set(edits, result);
  ofTable.set(recipe, ofRecipe);
  made.set(table, ofTable);
  return result;
}
