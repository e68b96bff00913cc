/** Two coordinates: degrees east and north, or x and y on a plane. */
export type Position = number[];

/** A GeoJSON geometry with an inside. */
export type DegreeGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: Position[][] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] };

/** The outline of one area in degrees or on a plane: polygons, each an outer ring and its holes. */
export interface AreaOutline {
  readonly code: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** The polygons of a GeoJSON geometry, whether it holds one or several. */
export function polygonsOf(geometry: DegreeGeometry): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Moves every point of the outlines. */
export function mapPoints(
  outlines: readonly AreaOutline[],
  move: (x: number, y: number) => readonly [number, number],
): AreaOutline[] {
  return outlines.map(({ code, polygons }) => ({
    code,
    polygons: polygons.map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [...move(x, y)])),
    ),
  }));
}

/** Twice the signed area inside a closed ring. */
export function doubleArea(ring: readonly Position[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return sum;
}

/** The centroid of an area's largest polygon. */
export function representativePoint(outline: AreaOutline): readonly [number, number] {
  let best: readonly Position[] = [];
  for (const [outer = []] of outline.polygons) {
    if (Math.abs(doubleArea(outer)) > Math.abs(doubleArea(best))) best = outer;
  }
  const [originX = 0, originY = 0] = best[0] ?? outline.polygons[0]?.[0]?.[0] ?? [];
  let area = 0;
  let momentX = 0;
  let momentY = 0;
  best.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = best[(i + 1) % best.length] ?? [];
    const cross = (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
    area += cross;
    momentX += cross * (x + nextX - 2 * originX);
    momentY += cross * (y + nextY - 2 * originY);
  });
  if (area === 0) return [originX, originY];
  return [originX + momentX / (3 * area), originY + momentY / (3 * area)];
}

/** Area of an outline's largest polygon, holes not taken off. */
export function largestPiece({ polygons }: AreaOutline): number {
  return Math.max(0, ...polygons.map(([outer = []]) => Math.abs(doubleArea(outer)) / 2));
}
