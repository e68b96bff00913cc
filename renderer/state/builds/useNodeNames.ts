import { useMemo } from 'react';
import type { Recipe } from '../../../analysis/compose/recipe.ts';
import type { Language } from '../../words/language.ts';
import { useSettings } from '../settingsInUse.ts';

/** Names of a recipe's nodes in one language; a code without a node stands for itself. */
export function nodeNames(recipe: Recipe, language: Language): (code: string) => string {
  const names = new Map(recipe.framework.nodes.map(({ code, name }) => [code, name[language]]));
  return (code) => names.get(code) ?? code;
}

/** Names of a recipe's nodes in the window's language. */
export function useNodeNames(recipe: Recipe): (code: string) => string {
  const { language } = useSettings();
  return useMemo(() => nodeNames(recipe, language), [recipe, language]);
}
