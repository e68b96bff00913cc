import { useEffect } from 'react';
import type { RecipeEdits } from '../../../analysis/compose/recipeEdits.ts';
import type { Table } from '../../../analysis/table.ts';
import { useSend, useWindow } from '../context.ts';
import type { State } from '../state.ts';
import { buildState } from './buildState.ts';
import type { BuildState, Built } from './built.ts';
import type { RecipeSource } from './choices.ts';
import { tableCode } from './tableCode.ts';

/** The build on screen, with a person's edits; its table is read on the first use. */
export function useBuild(): BuildState {
  const source = useWindow((state) => state.choices.builds.source);
  const edits = useWindow((state) => state.choices.builds.edits);
  return useBuildOf(source, edits);
}

/** The raw table behind the build on screen; another object only where another table is read. */
export function useBuiltTable(): Table | null {
  return useWindow((state) => {
    const built = builtNow(state);
    return built === null ? null : built.table;
  });
}

/** The build of the choices as they are now; null while its table is read, or where it failed. */
export function builtNow(state: State): Built | null {
  const { source, edits } = state.choices.builds;
  const now = buildState(state, source, edits);
  return now.kind === 'built' ? now.built : null;
}

/** The build of any recipe with edits. */
export function useBuildOf(source: RecipeSource, edits: RecipeEdits): BuildState {
  const send = useSend();
  const code = tableCode(source);
  useEffect(() => send({ kind: 'tableAsked', code }), [send, code]);
  return useWindow((state) => buildState(state, source, edits));
}
