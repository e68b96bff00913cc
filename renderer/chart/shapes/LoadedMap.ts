import type { BaseMapFile } from './BaseMapFile.ts';

/** A base map that was read and checked, under the name that the chart engine knows it by. */
export interface LoadedMap {
  /** Differs whenever the geometry differs. */
  readonly name: string;
  readonly file: BaseMapFile;
}

/** Names a base map by its content. */
export function loadedMap(file: BaseMapFile): LoadedMap {
  return { name: `${file.id}-${file.sha256.slice(0, 12)}`, file };
}
