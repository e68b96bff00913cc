import type { RecipeEdits } from '../../../analysis/compose/recipeEdits.ts';
import type { Build } from '../../../analysis/compose/trace.ts';
import type { Result } from '../../../analysis/failure.ts';
import type { State } from '../state.ts';
import { baseRecipe } from './baseRecipe.ts';
import { buildOf } from './buildOf.ts';
import type { BuildState } from './built.ts';
import type { RecipeSource } from './choices.ts';
import { tableCode } from './tableCode.ts';

const states = new WeakMap<Result<Build>, BuildState>();
const waiting: BuildState = { kind: 'waiting' };

/** The build of a recipe with edits, as far as it is there; the same object for the same choices. */
export function buildState(
  { tables }: Pick<State, 'tables'>,
  source: RecipeSource,
  edits: RecipeEdits,
): BuildState {
  const base = baseRecipe(source);
  if (!base.ok) return { kind: 'failed', failure: base.failure };
  const job = tables[tableCode(source)];
  if (job === undefined || job.kind === 'running') return waiting;
  if (job.kind === 'failed') return job;
  const made = buildOf(base.value, edits, job.value);
  const known = states.get(made);
  if (known !== undefined) return known;
  const state: BuildState = made.ok
    ? {
        kind: 'built',
        built: {
          source,
          base: base.value,
          recipe: made.value.trace.recipe,
          table: job.value,
          build: made.value,
          root: made.value.trace.framework.root,
        },
      }
    : { kind: 'failed', failure: made.failure };
  states.set(made, state);
  return state;
}
