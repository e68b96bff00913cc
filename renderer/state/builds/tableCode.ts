import { presetDataSets } from '../../../datasets/tables/presetDataSets.ts';
import type { RecipeSource } from './choices.ts';

/** Code of the bundled table that a recipe starts from: by its data references, else by its own code. */
export function tableCode(source: RecipeSource): string {
  if (source.kind === 'preset') return source.code;
  const { data, code } = source.recipe;
  return data.find(({ name }) => Object.hasOwn(presetDataSets, name))?.name ?? code;
}
