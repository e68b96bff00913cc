import { createHash } from 'node:crypto';
import { baseMaps } from '../chart/baseMaps.ts';
import type {
  AreaMarker,
  BaseMapFile,
  MapGeometry,
  MapLevel,
  PackedRing,
} from '../chart/shapes/BaseMapFile.ts';
import type { BaseMapId } from '../chart/spec.ts';
import { type AreaOutline, largestPiece, mapPoints, representativePoint } from './areaOutlines.ts';
import { type ChineseWorld, chineseStandard } from './chineseStandard.ts';
import { cutAtAntimeridian } from './cutAtAntimeridian.ts';
import { equalEarth } from './equalEarth.ts';
import { naturalEarth, type WorldAtlas } from './naturalEarth.ts';
import { simplifyOutlines } from './simplifyOutlines.ts';
import { smallAreas } from './smallAreas.ts';
import { spreadMarkers } from './spreadMarkers.ts';

/** The files that base maps are made from. */
export interface MapSources {
  readonly atlas50m: WorldAtlas;
  /** Outlines in the finest detail, in degrees: where areas are marked. */
  readonly places: readonly AreaOutline[];
  readonly chineseWorld: ChineseWorld;
}

/** The plane from the 180th meridian west to the 180th east. */
const HALF_WIDTH = equalEarth(180, 0)[0];

interface Grid {
  readonly width: number;
  /** Smallest detail that is kept, in grid steps; null keeps every point. */
  readonly detail: number | null;
}

/** Details are half a pixel of a map 1000 and 2000 pixels wide. */
const grids: Readonly<Record<`${BaseMapId} ${MapLevel}`, Grid>> = {
  'natural-earth small': { width: 4096, detail: 4 },
  'natural-earth large': { width: 16384, detail: 8 },
  'chinese-standard small': { width: 65536, detail: null },
  'chinese-standard large': { width: 65536, detail: null },
};

/** Areas whose largest piece is smaller than a square of this part of the map's width get a marker. */
const MARKER_SIDE = 1 / 400;

function pack(ring: readonly (readonly number[])[]): PackedRing {
  const packed: number[] = [];
  let [lastX, lastY] = [0, 0];
  ring.forEach(([x = 0, y = 0], i) => {
    const [gridX, gridY] = [Math.round(x), Math.round(y)];
    if (i > 0 && gridX === lastX && gridY === lastY) return;
    packed.push(gridX - lastX, gridY - lastY);
    [lastX, lastY] = [gridX, gridY];
  });
  return packed;
}

/** Rounds rings to the grid; a ring that falls on fewer than three points cannot be drawn. */
function packShapes(outlines: readonly AreaOutline[]): MapGeometry['shapes'] {
  return outlines.flatMap(({ code, polygons }) => {
    const packed = polygons
      .map((rings) => rings.map(pack).filter((ring) => ring.length >= 8))
      .filter((rings) => rings.length > 0);
    return packed.length > 0 ? [{ code, polygons: packed }] : [];
  });
}

function geometryOf(
  outlines: readonly AreaOutline[],
  places: readonly AreaOutline[],
  { width, detail }: Grid,
): MapGeometry {
  const steps = width / (2 * HALF_WIDTH);
  const projected = mapPoints(outlines.map(cutAtAntimeridian), equalEarth);
  const ys = projected.flatMap(({ polygons }) => polygons.flat(2).map(([, y = 0]) => y));
  const south = ys.reduce((least, y) => Math.min(least, y), Infinity);
  const north = ys.reduce((greatest, y) => Math.max(greatest, y), -Infinity);
  const toGrid = (x: number, y: number) => [(x + HALF_WIDTH) * steps, (y - south) * steps] as const;
  const full = mapPoints(projected, toGrid);
  const drawn =
    detail === null ? full : simplifyOutlines(full, detail * detail * 0.5, detail * detail * 0.8);
  const sizes = new Map(drawn.map((outline) => [outline.code, largestPiece(outline)]));
  const least = (MARKER_SIDE * width) ** 2;
  const tooSmall = (code: string) => /^[A-Z]{3}$/.test(code) && (sizes.get(code) ?? 0) < least;
  const points = new Map<string, readonly [number, number]>([
    ...smallAreas.map(([code, longitude, latitude]) => [code, [longitude, latitude]] as const),
    ...places
      .filter(({ code }) => tooSmall(code))
      .map((outline) => [outline.code, representativePoint(outline)] as const),
  ]);
  const markers = [...points.entries()]
    .filter(([code]) => tooSmall(code))
    .map(([code, place]): AreaMarker => {
      const [x, y] = toGrid(...equalEarth(...place));
      return { code, x: Math.round(x), y: Math.round(y) };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    projection: 'equal-earth',
    width,
    height: Math.ceil((north - south) * steps),
    shapes: packShapes(drawn),
    markers: spreadMarkers(markers, width / 130),
  };
}

/**
 * Makes a base map to be drawn: outlines by code on an equal-area plane, small areas as markers.
 *
 * The map drawn after the Chinese standard map is never simplified: whatever it draws is kept.
 */
export function buildBaseMap(
  id: BaseMapId,
  level: MapLevel,
  { atlas50m, places, chineseWorld }: MapSources,
): BaseMapFile {
  const { credit, mapNumber, reviewed } = baseMaps[id];
  const outlines = id === 'natural-earth' ? naturalEarth(atlas50m) : chineseStandard(chineseWorld);
  const geometry = geometryOf(outlines, places, grids[`${id} ${level}`]);
  return {
    version: 1,
    id,
    level,
    credit,
    licence: licences[id],
    mapNumber,
    reviewed,
    sha256: createHash('sha256').update(JSON.stringify(geometry)).digest('hex'),
    geometry,
  };
}

const licences: Readonly<Record<BaseMapId, string>> = {
  'natural-earth': 'public domain',
  'chinese-standard': 'Unlicense',
};
