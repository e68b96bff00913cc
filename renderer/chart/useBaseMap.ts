import { useEffect, useState } from 'react';
import type { LoadedMap } from './shapes/LoadedMap.ts';
import { loadMap } from './shapes/loadMap.ts';
import type { BaseMapId } from './spec.ts';

/** The base map, once it is read; an error is thrown on to the error boundary around the view. */
export function useBaseMap(id: BaseMapId | null): LoadedMap | null {
  const [state, setState] = useState<{ id: BaseMapId; map: LoadedMap } | { error: Error } | null>(
    null,
  );
  useEffect(() => {
    if (id === null) return;
    let wanted = true;
    loadMap(id, 'small', document.baseURI).then(
      (map) => wanted && setState({ id, map }),
      (cause: unknown) =>
        wanted && setState({ error: new Error('useBaseMap needs the base map', { cause }) }),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  if (state !== null && 'error' in state) throw state.error;
  return state !== null && state.id === id ? state.map : null;
}
