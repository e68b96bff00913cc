import { cos, sin } from '../../../analysis/math.ts';
import { textWidth } from '../fontMetrics.ts';
import { type Box, overlaps, text, textBox } from './draw.ts';
import type { TextShape } from './Shape.ts';

/** A point that would like to be named. */
export interface Nameable {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Higher ones are named first; equal ones by their distance from the middle of all. */
  readonly priority: number;
  readonly radius: number;
  /** Whether it is named at any price: over points and lines where no place is free of them. */
  readonly isMeant: boolean;
}

/** Most names, so that a full plot stays readable. */
const MOST = 40;

/**
 * Names of points where there is room: none covers another name or the edge. Those that are meant look
 * for a free place farther away as well, and cover points or lines, as few as they can, where none is.
 *
 * @param points - to be named
 * @param bounds - that names stay within
 * @param lines -  that no name stands over either, save one that is meant
 * @param texts -  that no name stands over
 * @returns one name a point, null where there is no room
 * @cost O(names × points)
 */
export function placeLabels(
  points: readonly Nameable[],
  bounds: Box,
  fontSize: number,
  lines: readonly Box[] = [],
  texts: readonly Box[] = [],
): (TextShape | null)[] {
  const count = Math.max(1, points.length);
  const middleX = points.reduce((sum, { x }) => sum + x, 0) / count;
  const middleY = points.reduce((sum, { y }) => sum + y, 0) / count;
  const away = ({ x, y }: Nameable) =>
    (x - middleX) * (x - middleX) + (y - middleY) * (y - middleY);
  const order = points
    .map((point, i) => ({ point, i }))
    .toSorted(
      (a, b) =>
        Number(b.point.isMeant) - Number(a.point.isMeant) ||
        b.point.priority - a.point.priority ||
        away(b.point) - away(a.point) ||
        a.i - b.i,
    );
  const found: (TextShape | null)[] = points.map(() => null);
  const taken: Box[] = [...texts];
  let named = 0;
  for (const { point, i } of order) {
    if (named >= MOST) break;
    const spots = spotsOf(point, fontSize);
    if (point.isMeant) spots.push(...farSpotsOf(point, fontSize));
    const free = spots.filter((shape) => {
      const box = textBox(shape);
      return (
        box.left >= bounds.left &&
        box.right <= bounds.right &&
        box.top >= bounds.top &&
        box.bottom <= bounds.bottom &&
        !taken.some((other) => overlaps(box, other))
      );
    });
    const covered = (shape: TextShape): number => {
      const box = textBox(shape);
      return (
        points.filter((other, k) => k !== i && covers(box, other)).length +
        lines.filter((line) => overlaps(box, line)).length
      );
    };
    const spot = point.isMeant ? fewest(free, covered) : free.find((shape) => covered(shape) === 0);
    if (spot === undefined) continue;
    found[i] = spot;
    taken.push(textBox(spot));
    named += 1;
  }
  return found;
}

/** The first of those for which least is counted; undefined of none. */
function fewest<Item>(items: readonly Item[], count: (item: Item) => number): Item | undefined {
  const counted = items.map((item) => ({ item, least: count(item) }));
  return counted.toSorted((a, b) => a.least - b.least)[0]?.item;
}

/**
 * Whether a box lies over any of a circle.
 *
 * @example `covers({ left: 3, right: 9, top: 3, bottom: 9 }, { x: 0, y: 0, radius: 4 })` // false
 */
export function covers(
  { left, right, top, bottom }: Box,
  { x, y, radius }: Pick<Nameable, 'x' | 'y' | 'radius'>,
): boolean {
  const across = Math.max(left - x, 0, x - right);
  const down = Math.max(top - y, 0, y - bottom);
  return across * across + down * down < radius * radius;
}

/** Places around a point, the best first: beside it, over and under it, then between these. */
function spotsOf(point: Nameable, fontSize: number): TextShape[] {
  const { radius } = point;
  const gap = radius + fontSize * 0.3;
  const rise = radius + fontSize * 0.65;
  const half = textWidth(point.text, fontSize) / 2;
  const at = (dx: number, dy: number, align: TextShape['align']) =>
    text(point.text, point.x + dx, point.y + dy, fontSize, '', align);
  // Where a name may begin higher or lower than the middle and still stand clear of the circle.
  const slant = [0.5, 0.85].flatMap((part) => {
    const dy = rise * part;
    const within = Math.max(0, dy - fontSize * 0.46);
    const dx = Math.sqrt(Math.max(0, radius * radius - within * within)) + fontSize * 0.3;
    return [at(dx, -dy, 'left'), at(dx, dy, 'left'), at(-dx, -dy, 'right'), at(-dx, dy, 'right')];
  });
  return [
    at(gap, 0, 'left'),
    at(-gap, 0, 'right'),
    at(0, -rise, 'center'),
    at(0, rise, 'center'),
    ...slant,
    at(half * 0.6, -rise, 'center'),
    at(-half * 0.6, -rise, 'center'),
    at(half * 0.6, rise, 'center'),
    at(-half * 0.6, rise, 'center'),
  ];
}

/** How far away a name that is meant may stand, in heights of its letters. */
const FAR = [1.2, 2.1, 3, 4, 5];

/** Places farther around a point, the nearest first, for a name that a line leads to. */
function farSpotsOf(point: Nameable, fontSize: number): TextShape[] {
  return FAR.flatMap((step) =>
    Array.from({ length: 12 }, (_, hour) => {
      const angle = (hour * Math.PI) / 6;
      const reach = point.radius + fontSize * step;
      const [dx, dy] = [cos(angle) * reach, sin(angle) * reach];
      const align = Math.abs(dx) < reach / 4 ? 'center' : dx > 0 ? 'left' : 'right';
      return text(point.text, point.x + dx, point.y + dy, fontSize, '', align);
    }),
  );
}

/**
 * The line from a circle to a name that stands away from it; empty beside it.
 *
 * @example `leader(name, { x: 50, y: 50, radius: 3 }, 10)` // M53 50L65 50
 */
export function leader(
  name: TextShape,
  { x, y, radius }: Pick<Nameable, 'x' | 'y' | 'radius'>,
  fontSize: number,
): string {
  const { left, right, top, bottom } = textBox(name);
  const end = { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
  const away = Math.sqrt((end.x - x) * (end.x - x) + (end.y - y) * (end.y - y));
  if (away - radius < fontSize * 0.6) return '';
  const part = radius / away;
  return `M${x + (end.x - x) * part} ${y + (end.y - y) * part}L${end.x} ${end.y}`;
}
