import type { Recipe } from '../../../../analysis/compose/recipe.ts';

/** Keeps what stands open in the tree, for when it is drawn again. */
export interface OpenRows {
  /** Paths of the rows of a recipe that stood open; null where nothing is known of it. */
  readonly of: (recipe: Recipe) => ReadonlySet<string> | null;
  readonly keep: (recipe: Recipe, open: ReadonlySet<string>) => void;
}

/**
 * Remembers which rows of the last tree stood open, while an index that cannot be built is mended.
 *
 * @example `openRows().of(recipe)` // null
 */
export function openRows(): OpenRows {
  let kept: { readonly recipe: Recipe; readonly open: ReadonlySet<string> } | null = null;
  return {
    of: (recipe) => (kept?.recipe === recipe ? kept.open : null),
    keep: (recipe, open) => {
      kept = { recipe, open };
    },
  };
}
