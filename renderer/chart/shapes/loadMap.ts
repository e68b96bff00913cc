import type { BaseMapId } from '../spec.ts';
import type { BaseMapFile, MapLevel } from './BaseMapFile.ts';
import { type LoadedMap, loadedMap } from './LoadedMap.ts';

const loading = new Map<string, Promise<LoadedMap>>();
const loaded = new Map<string, LoadedMap>();

/** The level that a base map is kept at, when it is not kept at the one asked for. */
function keptLevel(id: BaseMapId, level: MapLevel): MapLevel {
  return id === 'chinese-standard' ? 'large' : level;
}

async function fetchMap(address: string): Promise<LoadedMap> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`loadMap needs the base map, got status ${response.status}`);
  const file = (await response.json()) as BaseMapFile;
  const text = new TextEncoder().encode(JSON.stringify(file.geometry));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (sha256 !== file.sha256) {
    throw new Error(`loadMap needs the geometry ${file.sha256}, got ${sha256}`);
  }
  return loadedMap(file);
}

/**
 * Reads a base map that ships with the program and checks its hash; once for each.
 *
 * @param base - address of the window's page
 * @throws Error when the file is missing or damaged; a failed read is tried again next time
 */
export function loadMap(id: BaseMapId, level: MapLevel, base: string): Promise<LoadedMap> {
  const address = addressOf(id, level, base);
  const known = loading.get(address);
  if (known !== undefined) return known;
  const promise = fetchMap(address);
  loading.set(address, promise);
  promise.then(
    (map) => loaded.set(address, map),
    () => loading.delete(address),
  );
  return promise;
}

/** A base map that was read before, at once; null where it was not. */
export function readMap(id: BaseMapId, level: MapLevel, base: string): LoadedMap | null {
  return loaded.get(addressOf(id, level, base)) ?? null;
}

function addressOf(id: BaseMapId, level: MapLevel, base: string): string {
  return new URL(`maps/${id}-${keptLevel(id, level)}.json`, base).href;
}
