import type { BaseMapId } from '../spec.ts';

/** How finely a base map is drawn: `small` for the screen and 84 mm, `large` from 174 mm on. */
export type MapLevel = 'small' | 'large';

/** One ring: first point absolute, the others as steps from the point before; x right, y up. */
export type PackedRing = readonly number[];

/** Outline of one area: polygons, each an outer ring followed by its holes. */
export interface PackedShape {
  /** ISO 3166 alpha-3, `XKX`, or a name in lower case for an outline that no data are kept for. */
  readonly code: string;
  readonly polygons: readonly (readonly PackedRing[])[];
}

/** Where an area is marked that is too small to be seen, or that the base map has no outline of. */
export interface AreaMarker {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** The drawing of a base map on a planar grid, already projected. */
export interface MapGeometry {
  readonly projection: 'equal-earth';
  /** Extent of the grid: x from 0 to width, y from 0 to height. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PackedShape[];
  readonly markers: readonly AreaMarker[];
}

/** A base map as it is built, served and named in every figure. */
export interface BaseMapFile {
  readonly version: 1;
  readonly id: BaseMapId;
  readonly level: MapLevel;
  readonly credit: string;
  readonly licence: string;
  readonly mapNumber: string | null;
  readonly reviewed: boolean;
  /** sha-256 of the geometry as JSON text without spaces. */
  readonly sha256: string;
  readonly geometry: MapGeometry;
}
