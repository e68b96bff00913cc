import type { AreaOutline, Position } from './areaOutlines.ts';

/** Turns jumps over the 180th meridian into longitudes beyond it, so that the ring holds together. */
function unrolled(ring: readonly Position[]): Position[] {
  let turn = 0;
  return ring.map(([longitude = 0, latitude = 0], i) => {
    const previous = ring[i - 1]?.[0] ?? longitude;
    if (longitude - previous > 180) turn -= 360;
    if (previous - longitude > 180) turn += 360;
    return [longitude + turn, latitude];
  });
}

/** Keeps what lies on one side of a meridian. */
function clipped(ring: readonly Position[], meridian: number, side: 1 | -1): Position[] {
  const inside = ([longitude = 0]: Position) => (longitude - meridian) * side >= 0;
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1) ?? point;
    if (inside(point) === inside(before)) return inside(point) ? [point] : [];
    const [x = 0, y = 0] = point;
    const [lastX = 0, lastY = 0] = before;
    const crossing = [meridian, lastY + ((y - lastY) * (meridian - lastX)) / (x - lastX)];
    return inside(point) ? [crossing, point] : [crossing];
  });
}

/** The part of an unrolled ring that falls on the map after a whole turn. */
function onMap(ring: readonly Position[], turn: number): Position[] {
  const turned = ring.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude]);
  const open = turned.slice(0, -1);
  const kept = clipped(clipped(open, -180, 1), 180, -1);
  const [first] = kept;
  return first === undefined || kept.length < 3 ? [] : [...kept, first];
}

/**
 * Cuts outlines that lie across the 180th meridian into the parts on either side of the map.
 *
 * @param outline - in degrees, closed rings; none may enclose a pole
 * @returns the same area with all longitudes from -180 to 180
 */
export function cutAtAntimeridian({ code, polygons }: AreaOutline): AreaOutline {
  return {
    code,
    polygons: polygons.flatMap((rings) => {
      const flat = rings.map(unrolled);
      const crosses = flat.some((ring) =>
        ring.some(([longitude = 0]) => longitude > 180 || longitude < -180),
      );
      if (!crosses) return [rings];
      return [-360, 0, 360]
        .map((turn) => flat.map((ring) => onMap(ring, turn)).filter((ring) => ring.length > 0))
        .filter((parts) => parts.length > 0);
    }),
  };
}
