import { textWidth } from '../fontMetrics.ts';
import type { Box } from '../scene/draw.ts';

/** A text of a drawing and the box that it fills. */
export interface DrawnText {
  readonly text: string;
  readonly box: Box;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Where a point of a text goes: by a move and a turn, or by a matrix. */
function mover(transform: string): (x: number, y: number) => readonly [number, number] {
  const numbers = (name: string) =>
    (new RegExp(`${name}\\(([^)]*)\\)`).exec(transform)?.[1] ?? '')
      .split(/[ ,]+/)
      .filter((part) => part !== '')
      .map(Number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers('matrix');
  const [dx = 0, dy = 0] = numbers('translate');
  const [degrees = 0] = numbers('rotate');
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (x, y) => {
    const [turnedX, turnedY] = [x * cos - y * sin, x * sin + y * cos];
    return [a * turnedX + c * turnedY + e + dx, b * turnedX + d * turnedY + f + dy];
  };
}

/** The texts of the engine's SVG with their boxes, in its units; turned texts as they lie. */
export function drawnTexts(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].flatMap(([, tag = '', raw = '']) => {
    const text = raw.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (text.trim() === '') return [];
    const size = Number(/font-size:([\d.]+)px/.exec(tag)?.[1] ?? '12');
    const [x, y] = ['x', 'y'].map((name) => Number(attribute(tag, name) ?? '0'));
    const anchor = attribute(tag, 'text-anchor') ?? 'start';
    const width = textWidth(text, size);
    const left = (x ?? 0) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    const move = mover(attribute(tag, 'transform') ?? '');
    const corners = [left, left + width].flatMap((across) =>
      [-0.46, 0.46].map((half) => move(across, (y ?? 0) + half * size)),
    );
    const [xs, ys] = [corners.map(([one]) => one), corners.map(([, one]) => one)];
    const box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
    return [{ text, box }];
  });
}
