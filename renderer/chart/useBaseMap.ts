import { useEffect, useState } from 'react';
import type { LoadedMap } from './shapes/LoadedMap.ts';
import { loadMap, readMap } from './shapes/loadMap.ts';
import type { BaseMapId } from './spec.ts';

type Reading = { readonly id: BaseMapId; readonly map: LoadedMap } | { readonly error: Error };

/**
 * The base map, once it is read; at once where it was read before. An error is thrown on to the
 * error boundary around the view.
 */
export function useBaseMap(id: BaseMapId | null): LoadedMap | null {
  const [reading, setReading] = useState<Reading | null>(null);
  const known = id === null ? null : readMap(id, 'small', document.baseURI);
  const isKnown = known !== null;
  useEffect(() => {
    if (id === null || isKnown) return;
    let wanted = true;
    loadMap(id, 'small', document.baseURI).then(
      (map) => wanted && setReading({ id, map }),
      (cause: unknown) =>
        wanted && setReading({ error: new Error('useBaseMap needs the base map', { cause }) }),
    );
    return () => {
      wanted = false;
    };
  }, [id, isKnown]);
  if (known !== null) return known;
  if (reading !== null && 'error' in reading) throw reading.error;
  return reading !== null && reading.id === id ? reading.map : null;
}
