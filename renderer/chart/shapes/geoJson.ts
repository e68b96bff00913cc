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

function areaFeature(name: string, coordinates: number[][][][]): AreaFeature {
  return {
    type: 'Feature',
    properties: { name },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

/** The features of a base map, named by code; marked areas come last, as small discs above all. */
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
  const outlines = geometry.shapes.filter(({ code }) => !discs.has(code));
  return {
    type: 'FeatureCollection',
    features: [
      ...outlines.map(({ code, polygons }) =>
        areaFeature(
          code,
          polygons.map((rings) => rings.map(unpack)),
        ),
      ),
      ...[...discs].map(([code, disc]) => areaFeature(code, [[disc]])),
    ],
  };
}
