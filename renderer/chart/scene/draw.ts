import { textWidth } from '../fontMetrics.ts';
import type { CircleShape, Paint, PathShape, Point, RectShape, TextShape } from './Shape.ts';

/** A rectangle; a negative width or height runs to the left or up. */
export function rect(x: number, y: number, width: number, height: number, paint: Paint): RectShape {
  return {
    type: 'rect',
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
    ...paint,
  };
}

/** A circle. */
export function circle(x: number, y: number, radius: number, paint: Paint): CircleShape {
  return { type: 'circle', x, y, radius, ...paint };
}

/** A path from its data. */
export function path(d: string, paint: Paint): PathShape {
  return { type: 'path', d, ...paint };
}

/** Path data through points. */
export function through(points: readonly Point[], closed = false): string {
  const steps = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return closed ? `${steps}Z` : steps;
}

/** Path data through values in order, broken at each gap (null). */
export function throughPresent(points: readonly (Point | null)[]): string {
  return points
    .map((point, i) => {
      if (point === null) return '';
      const joined = i > 0 && points[i - 1] !== null;
      return `${joined ? 'L' : 'M'}${point[0]} ${point[1]}`;
    })
    .join('');
}

/** One line of text. */
export function text(
  words: string,
  x: number,
  y: number,
  fontSize: number,
  colour: string,
  align: TextShape['align'] = 'left',
): TextShape {
  return { type: 'text', text: words, x, y, fontSize, colour, align };
}

/** Distance from line to line, in font sizes. */
export const LEADING = 1.15;

/** Lines of text around a middle. */
export function textBlock(
  lines: readonly string[],
  x: number,
  middle: number,
  fontSize: number,
  colour: string,
  align: TextShape['align'] = 'left',
): TextShape[] {
  const first = middle - ((lines.length - 1) * LEADING * fontSize) / 2;
  return lines.map((line, i) =>
    text(line, x, first + i * LEADING * fontSize, fontSize, colour, align),
  );
}

/** The box that a text fills. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of a text, measured with the figures' font; its height is that of Chinese characters. */
export function textBox({ text: words, x, y, fontSize, align }: TextShape): Box {
  const width = textWidth(words, fontSize);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - fontSize * 0.46, bottom: y + fontSize * 0.46 };
}

/** Whether two boxes share more than a hair. */
export function overlaps(one: Box, other: Box, hair = 0): boolean {
  return (
    one.left < other.right - hair &&
    other.left < one.right - hair &&
    one.top < other.bottom - hair &&
    other.top < one.bottom - hair
  );
}

/** Slanted lines over a rectangle, as path data: the sign for gaps and for imputed values. */
export function hatchLines(box: Box, step: number): string {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const count = Math.floor((width + height) / step);
  return Array.from({ length: count }, (_, i) => {
    const reach = (i + 0.5) * step;
    const [startX, startY] = [Math.min(reach, width), Math.max(0, reach - width)];
    const [endX, endY] = [Math.max(0, reach - height), Math.min(reach, height)];
    return `M${box.left + startX} ${box.top + startY}L${box.left + endX} ${box.top + endY}`;
  }).join('');
}
