import type { Recipe } from '../../../analysis/compose/recipe.ts';
import { noEdits, type RecipeEdits } from '../../../analysis/compose/recipeEdits.ts';

/** Where a recipe comes from: one that the program brings, or one that a person opened. */
export type RecipeSource =
  | { readonly kind: 'preset'; readonly code: string }
  | { readonly kind: 'opened'; readonly recipe: Recipe };

/** A build that was kept to be compared with: a recipe with its edits, under a name. */
export interface KeptBuild {
  /** Unique among the kept builds. */
  readonly id: string;
  readonly name: string;
  readonly source: RecipeSource;
  readonly edits: RecipeEdits;
}

/** What a person has chosen about indices; part of what can be undone. */
export interface BuildChoices {
  readonly source: RecipeSource;
  /** Changes of the build on screen. */
  readonly edits: RecipeEdits;
  readonly kept: readonly KeptBuild[];
  /** Id of the kept build that the one on screen is compared with; null is the recipe unedited. */
  readonly against: string | null;
  /** The node whose scores are shown; null is the index itself. */
  readonly node: string | null;
  /** Code of the country set that is shown; null shows all areas of the index. */
  readonly countrySet: string | null;
  /** Whether ranks count all areas of the index, or those of the set only. */
  readonly ranksWithin: 'all' | 'set';
  /** The year that is shown of a panel; null is the last one. */
  readonly year: number | null;
}

/** The build that the program opens with. */
export const firstBuildChoices: BuildChoices = {
  source: { kind: 'preset', code: 'inform-risk-2025' },
  edits: noEdits,
  kept: [],
  against: null,
  node: null,
  countrySet: null,
  ranksWithin: 'all',
  year: null,
};
