import {
  type AreaOutline,
  type DegreeGeometry,
  type Position,
  polygonsOf,
} from './areaOutlines.ts';

/** The file of `@surbowl/world-geo-json-zh`. */
export interface ChineseWorld {
  readonly features: readonly {
    readonly properties: { readonly iso_a3: string; readonly name: string };
    readonly geometry: DegreeGeometry;
  }[];
}

/** Outlines without a code that lie in a state which keeps its figures for the whole. */
const uncoded: ReadonlyMap<string, string> = new Map([
  ['索马里兰', 'SOM'],
  ['北塞浦路斯', 'CYP'],
]);

/**
 * Outlines by country from the map drawn after the Chinese standard map, in degrees.
 *
 * Every outline of the file is kept as it is drawn there, islands and dashes in the South China
 * Sea included; only Antarctica is left out. Outlines of one code are listed together.
 */
export function chineseStandard(world: ChineseWorld): AreaOutline[] {
  const parts = new Map<string, Position[][][]>();
  for (const { properties, geometry } of world.features) {
    const { iso_a3: alpha3, name } = properties;
    const code = alpha3 === '-99' ? (uncoded.get(name) ?? name) : alpha3;
    if (code === 'ATA') continue;
    parts.set(code, [...(parts.get(code) ?? []), ...polygonsOf(geometry)]);
  }
  return [...parts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, polygons]) => ({ code, polygons }));
}
