import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MapSources } from './baseMap.ts';
import { naturalEarth, type WorldAtlas } from './naturalEarth.ts';

const require = createRequire(import.meta.url);

function readJson(specifier: string): unknown {
  return JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));
}

/** Reads the files of the map packages, whose versions the lockfile pins. */
export function readMapSources(): MapSources {
  return {
    atlas50m: readJson('world-atlas/countries-50m.json') as MapSources['atlas50m'],
    places: naturalEarth(readJson('world-atlas/countries-10m.json') as WorldAtlas),
    chineseWorld: readJson('@surbowl/world-geo-json-zh') as MapSources['chineseWorld'],
  };
}
