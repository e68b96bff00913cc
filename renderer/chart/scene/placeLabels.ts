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
}

/** Most names, so that a full plot stays readable. */
const MOST = 40;

/**
 * Names of points where there is room: none covers another name or the edge, and only those of
 * higher priority may cover a point.
 *
 * @param points - to be named
 * @param bounds - that names stay within
 * @param lines -  that no name stands over either, save one of higher priority
 * @returns one name a point, null where there is no room
 * @cost O(names × points)
 */
export function placeLabels(
  points: readonly Nameable[],
  bounds: Box,
  fontSize: number,
  lines: readonly Box[] = [],
): (TextShape | null)[] {
  const count = Math.max(1, points.length);
  const middleX = points.reduce((sum, { x }) => sum + x, 0) / count;
  const middleY = points.reduce((sum, { y }) => sum + y, 0) / count;
  const away = ({ x, y }: Nameable) =>
    (x - middleX) * (x - middleX) + (y - middleY) * (y - middleY);
  const order = points
    .map((point, i) => ({ point, i }))
    .toSorted(
      (a, b) => b.point.priority - a.point.priority || away(b.point) - away(a.point) || a.i - b.i,
    );
  const dots = points.map(
    ({ x, y, radius }): Box => ({
      left: x - radius,
      right: x + radius,
      top: y - radius,
      bottom: y + radius,
    }),
  );
  const found: (TextShape | null)[] = points.map(() => null);
  const taken: Box[] = [];
  for (const { point, i } of order) {
    if (taken.length >= MOST) break;
    const free = spotsOf(point, fontSize).filter((shape) => {
      const box = textBox(shape);
      return (
        box.left >= bounds.left &&
        box.right <= bounds.right &&
        box.top >= bounds.top &&
        box.bottom <= bounds.bottom &&
        !taken.some((other) => overlaps(box, other))
      );
    });
    const clear = free.find((shape) => {
      const box = textBox(shape);
      return (
        !dots.some((dot, k) => k !== i && overlaps(box, dot)) &&
        !lines.some((line) => overlaps(box, line))
      );
    });
    const spot = clear ?? (point.priority > 0 ? free[0] : undefined);
    if (spot === undefined) continue;
    found[i] = spot;
    taken.push(textBox(spot));
  }
  return found;
}

/** Places around a point, the best first. */
function spotsOf(point: Nameable, fontSize: number): TextShape[] {
  const { radius } = point;
  const gap = radius * 1.3 + fontSize * 0.25;
  const rise = radius * 1.3 + fontSize * 0.55;
  const half = textWidth(point.text, fontSize) / 2;
  const at = (dx: number, dy: number, align: TextShape['align']) =>
    text(point.text, point.x + dx, point.y + dy, fontSize, '', align);
  return [
    at(gap, 0, 'left'),
    at(-gap, 0, 'right'),
    at(0, -rise, 'center'),
    at(0, rise, 'center'),
    at(gap, -rise * 0.7, 'left'),
    at(gap, rise * 0.7, 'left'),
    at(-gap, -rise * 0.7, 'right'),
    at(-gap, rise * 0.7, 'right'),
    at(half * 0.6, -rise, 'center'),
    at(-half * 0.6, rise, 'center'),
  ];
}
