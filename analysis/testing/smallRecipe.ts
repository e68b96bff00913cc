import { parseRecipe } from '../compose/parseRecipe.ts';
import type { Recipe } from '../compose/recipe.ts';

/** How the recipes of tests, and nodes of theirs without a name of their own, are called. */
export const smallName = { en: 'Index', zh: '指数' };

/** A recipe of a few nodes for tests, as it would be written in a file. */
export function smallRecipe(nodes: readonly object[], steps: readonly object[] = []): Recipe {
  const parsed = parseRecipe({
    format: 'riskbelt-recipe',
    version: 1,
    code: 'small',
    name: smallName,
    data: [],
    framework: { nodes: nodes.map((node) => ({ name: smallName, ...node })) },
    steps,
  });
  if (!parsed.ok) throw new Error(parsed.failure.message);
  return parsed.value;
}
