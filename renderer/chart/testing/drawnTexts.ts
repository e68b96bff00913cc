import { textWidth } from '../fontMetrics.ts';
import type { Box } from '../scene/draw.ts';

/** A text of a drawing and the box that it fills. */
export interface DrawnText {
  readonly text: string;
  /** Of its letters. */
  readonly size: number;
  readonly box: Box;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Where a point of a text goes: by a move, a turn and a scale, or by a matrix. */
function mover(transform: string): (x: number, y: number) => readonly [number, number] {
  const numbers = (name: string) =>
    (new RegExp(`${name}\\(([^)]*)\\)`).exec(transform)?.[1] ?? '')
      .split(/[ ,]+/)
      .filter((part) => part !== '')
      .map(Number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers('matrix');
  const [dx = 0, dy = 0] = numbers('translate');
  const [scale = 1] = numbers('scale');
  const [degrees = 0] = numbers('rotate');
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return (x, y) => {
    const [turnedX, turnedY] = [scale * (x * cos - y * sin), scale * (x * sin + y * cos)];
    return [a * turnedX + c * turnedY + e + dx, b * turnedX + d * turnedY + f + dy];
  };
}

type Move = ReturnType<typeof mover>;

/** Where a text lies that is drawn in groups which are moved themselves. */
function drawnText(tag: string, raw: string, groups: readonly Move[]): readonly DrawnText[] {
  const text = raw
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  if (text.trim() === '') return [];
  const styled = /font-size:([\d.]+)px/.exec(tag)?.[1] ?? attribute(tag, 'font-size');
  const size = Number(styled ?? '12');
  const [x, y] = ['x', 'y'].map((name) => Number(attribute(tag, name) ?? '0'));
  const anchor = attribute(tag, 'text-anchor') ?? 'start';
  const width = textWidth(text, size);
  const left = (x ?? 0) - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  // A text without a word about its baseline stands on it.
  const middle = (y ?? 0) - (tag.includes('dominant-baseline="central"') ? 0 : size * 0.36);
  const moves = [...groups, mover(attribute(tag, 'transform') ?? '')];
  const place = (across: number, down: number) =>
    moves.reduceRight<readonly [number, number]>((point, move) => move(...point), [across, down]);
  const corners = [left, left + width].flatMap((across) =>
    [-0.46, 0.46].map((half) => place(across, middle + half * size)),
  );
  const [xs, ys] = [corners.map(([one]) => one), corners.map(([, one]) => one)];
  const box = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  return [{ text, size: size * Math.abs(scaleOf(moves)), box }];
}

/** How long a unit of the innermost group is on the paper. */
function scaleOf(moves: readonly Move[]): number {
  const place = (x: number) =>
    moves.reduceRight<readonly [number, number]>((point, move) => move(...point), [x, 0]);
  const [[fromX, fromY], [toX, toY]] = [place(0), place(1)];
  return Math.hypot(toX - fromX, toY - fromY);
}

/** The texts of an SVG with their boxes, in its units; turned texts as they lie. */
export function drawnTexts(svg: string): readonly DrawnText[] {
  const groups: Move[] = [];
  return [...svg.matchAll(/<g([^>]*)>|<\/g>|<text([^>]*)>([^<]*)<\/text>/g)].flatMap(
    ([whole, group = '', tag = '', raw = '']) => {
      if (whole === '</g>') groups.pop();
      else if (whole.startsWith('<g')) groups.push(mover(attribute(group, 'transform') ?? ''));
      else return drawnText(tag, raw, groups);
      return [];
    },
  );
}
