import type { Recipe } from '../../../analysis/compose/recipe.ts';
import type { Result } from '../../../analysis/failure.ts';
import { preset } from '../../../analysis/presets/presets.ts';
import type { RecipeSource } from './choices.ts';

const presets = new Map<string, Result<Recipe>>();

/** The recipe of a source without any edits; the same object for the same source. */
export function baseRecipe(source: RecipeSource): Result<Recipe> {
  if (source.kind === 'opened') return { ok: true, value: source.recipe };
  const known = presets.get(source.code) ?? preset(source.code);
  presets.set(source.code, known);
  return known;
}
