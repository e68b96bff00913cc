import type { MapGeometry } from './BaseMapFile.ts';
import { geoJsonOf } from './geoJson.ts';

/** The outline of one area as the `d` of an SVG path; y runs down. */
export interface AreaPath {
  readonly code: string;
  readonly path: string;
  /** Whether it is a disc in place of an area too small to be seen. */
  readonly marker: boolean;
}

/** The outlines of a base map in its own grid, markers last. */
export function areaPaths(geometry: MapGeometry): readonly AreaPath[] {
  const marked = new Set(geometry.markers.map(({ code }) => code));
  return geoJsonOf(geometry).features.map(({ properties, geometry: { coordinates } }) => ({
    code: properties.name,
    marker: marked.has(properties.name),
    path: coordinates
      .flat()
      .map((ring) => {
        const points = ring.map(([x = 0, y = 0]) => `${round(x)} ${round(geometry.height - y)}`);
        return `M${points.slice(0, -1).join('L')}Z`;
      })
      .join(''),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
