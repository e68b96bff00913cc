import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type AreaOutline, polygonsOf } from './areaOutlines.ts';
import { alpha3OfNumeric } from './isoCodes.ts';

/** A `world-atlas` file of countries. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * Outlines without an ISO number in the file, by the only mark they carry. Two belong to a state
 * that keeps its figures for the whole; the others are drawn and hold no data.
 */
const unnumbered: ReadonlyMap<string, string> = new Map([
  ['Kosovo', 'XKX'],
  ['N. Cyprus', 'CYP'],
  ['Cyprus U.N. Buffer Zone', 'CYP'],
  ['Akrotiri', 'CYP'],
  ['Dhekelia', 'CYP'],
  ['Somaliland', 'SOM'],
  ['Baikonur', 'KAZ'],
  ['USNB Guantanamo Bay', 'CUB'],
]);

/**
 * Outlines by country from a `world-atlas` file, in degrees, in the order of the code.
 *
 * Joined by ISO number, never by name. Outlines that share a code become one, without the border
 * between them. Antarctica is left out.
 */
export function naturalEarth(atlas: WorldAtlas): AreaOutline[] {
  const parts = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const geometry of atlas.objects.countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const name = geometry.properties?.name ?? '';
    const numeric = typeof geometry.id === 'string' ? alpha3OfNumeric.get(geometry.id) : undefined;
    const code = numeric ?? unnumbered.get(name) ?? name.toLowerCase();
    if (code === 'ATA') continue;
    parts.set(code, [...(parts.get(code) ?? []), geometry]);
  }
  return [...parts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, geometries]) => {
      const merged = mergeArcs(atlas, geometries);
      const { geometry } = feature(atlas, merged);
      return { code, polygons: polygonsOf(geometry) };
    });
}
