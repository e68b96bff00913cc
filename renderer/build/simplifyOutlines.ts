import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { Objects } from 'topojson-specification';
import type { AreaOutline, DegreeGeometry } from './areaOutlines.ts';

/**
 * Drops points that make triangles, and rings that enclose less, than the areas given.
 *
 * Borders are simplified once for both neighbours, so that no slit opens between them. An outline
 * whose rings are all too small is left out; it gets a marker instead.
 *
 * @param outlines -      projected outlines, codes unique
 * @param leastTriangle - in squared units of the plane
 * @param leastRing -     in squared units of the plane
 */
export function simplifyOutlines(
  outlines: readonly AreaOutline[],
  leastTriangle: number,
  leastRing: number,
): AreaOutline[] {
  const drawn: Record<string, DegreeGeometry> = {};
  for (const { code, polygons } of outlines) {
    const coordinates = polygons.map((rings) => rings.map((ring) => ring.map((p) => [...p])));
    drawn[code] = { type: 'MultiPolygon', coordinates };
  }
  const full = topology(drawn);
  const areas: Objects = {};
  for (const [code, area] of Object.entries(full.objects)) {
    if (area.type === 'MultiPolygon') areas[code] = { type: area.type, arcs: area.arcs };
  }
  const simplified = simplify(presimplify({ ...full, objects: areas }), leastTriangle);
  const kept = filter(simplified, filterWeight(simplified, leastRing));
  return Object.entries(kept.objects).flatMap(([code, area]) =>
    area.type === 'MultiPolygon'
      ? [{ code, polygons: feature(kept, area).geometry.coordinates }]
      : [],
  );
}
