import type { Recipe } from '../../../analysis/compose/recipe.ts';
import type { Build } from '../../../analysis/compose/trace.ts';
import type { Failure } from '../../../analysis/failure.ts';
import type { Table } from '../../../analysis/table.ts';
import type { RecipeSource } from './choices.ts';

/** A build with what it is made from. */
export interface Built {
  readonly source: RecipeSource;
  /** The recipe before the edits. */
  readonly base: Recipe;
  /** The recipe that was built. */
  readonly recipe: Recipe;
  readonly table: Table;
  readonly build: Build;
  /** Code of the index itself. */
  readonly root: string;
}

/** A build: its table is still being read, it cannot be made, or it is there. */
export type BuildState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'built'; readonly built: Built };
