import type { Plugin } from 'vite';
import { buildBaseMap } from './baseMap.ts';
import { readMapSources } from './mapSources.ts';
import { servedFiles } from './servedFiles.ts';

/** The base maps that are served, by their place below the window's page. */
export const servedMaps = [
  ['maps/natural-earth-small.json', 'natural-earth', 'small'],
  ['maps/natural-earth-large.json', 'natural-earth', 'large'],
  ['maps/chinese-standard-large.json', 'chinese-standard', 'large'],
] as const;

/** Makes the base maps from the map packages and serves them as files beside the window's page. */
export function mapShapes(): Plugin {
  const sources = memoised(readMapSources);
  return servedFiles(
    'riskbelt-map-shapes',
    new Map(
      servedMaps.map(([path, id, level]) => [
        path,
        memoised(() => Buffer.from(JSON.stringify(buildBaseMap(id, level, sources())), 'utf8')),
      ]),
    ),
  );
}

function memoised<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
