import { cos, sin } from '../../../analysis/math.ts';
import type { MapGeometry, PackedRing } from './BaseMapFile.ts';

/** A feature as the chart engine takes it. */
interface AreaFeature {
  readonly type: 'Feature';
  readonly properties: { readonly name: string };
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };
}

/** Radius of a point marker as part of the map's width. */
const MARKER_RADIUS = 1 / 240;
const MARKER_CORNERS = 16;

/** Corners of a regular polygon on the unit circle. */
const corners = Array.from({ length: MARKER_CORNERS }, (_, i) => {
  const turn = (2 * Math.PI * i) / MARKER_CORNERS;
  return [cos(turn), sin(turn)] as const;
});

/** Turns steps into points and closes the ring. */
function unpack(ring: PackedRing): number[][] {
  const points: number[][] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    x += ring[i] ?? 0;
    y += ring[i + 1] ?? 0;
    points.push([x, y]);
  }
  const [first] = points;
  if (first !== undefined) points.push([...first]);
  return points;
}

/**
 * The features of a base map, named by code; marked areas come last, their outline with a small
 * disc above it.
 */
export function geoJsonOf(geometry: MapGeometry): {
  readonly type: 'FeatureCollection';
  readonly features: AreaFeature[];
} {
  const radius = geometry.width * MARKER_RADIUS;
  const discs = new Map(
    geometry.markers.map(({ code, x, y }) => [
      code,
      [...corners, ...corners.slice(0, 1)].map(([dx, dy]) => [x + radius * dx, y + radius * dy]),
    ]),
  );
  const outlines = new Map(
    geometry.shapes.map(({ code, polygons }) => [code, polygons.map((rings) => rings.map(unpack))]),
  );
  const unmarked = [...outlines].filter(([code]) => !discs.has(code));
  const marked = [...discs].map(([code, disc]): [string, number[][][][]] => [
    code,
    [...(outlines.get(code) ?? []), [disc]],
  ]);
  return {
    type: 'FeatureCollection',
    features: [...unmarked, ...marked].map(([name, coordinates]) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  };
}
