import { atan, cos, sin } from '../../analysis/math.ts';

const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/**
 * Projects a place to the plane, keeping areas in proportion.
 *
 * Equal Earth on the unit sphere: areas compare, so a choropleth does not inflate the far north.
 *
 * @param longitude - degrees east, from -180 to 180, central meridian 0
 * @param latitude -  degrees north
 * @returns x to the right and y up, in radii of the sphere
 * @cost O(1)
 * @source savric2018, equations 1 to 4
 * @example equalEarth(180, 0) // 2.7066299836960748, 0
 */
export function equalEarth(longitude: number, latitude: number): readonly [x: number, y: number] {
  const s = M * sin(latitude * RADIANS);
  const theta = atan(s / Math.sqrt(1 - s * s));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const slope = M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2));
  return [(longitude * RADIANS * cos(theta)) / slope, theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2))];
}
