import { useEffect } from 'react';
import type { RecipeEdits } from '../../../analysis/compose/recipeEdits.ts';
import { useSend, useWindow } from '../context.ts';
import { buildState } from './buildState.ts';
import type { BuildState } from './built.ts';
import type { RecipeSource } from './choices.ts';
import { tableCode } from './tableCode.ts';

/** The build on screen, with a person's edits; its table is read on the first use. */
export function useBuild(): BuildState {
  const source = useWindow((state) => state.choices.builds.source);
  const edits = useWindow((state) => state.choices.builds.edits);
  return useBuildOf(source, edits);
}

/** The build of any recipe with edits. */
export function useBuildOf(source: RecipeSource, edits: RecipeEdits): BuildState {
  const send = useSend();
  const code = tableCode(source);
  useEffect(() => send({ kind: 'tableAsked', code }), [send, code]);
  return useWindow((state) => buildState(state, source, edits));
}
