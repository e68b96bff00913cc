import { textWidth } from '../chart/fontMetrics.ts';
import type { Legend, LegendEntry } from '../chart/LegendEntry.ts';
import type { ChartTheme } from '../chart/theme.ts';
import { wrapText } from '../chart/wrapText.ts';
import { length, textElement } from './svgText.ts';

/** A drawn block and how much height it takes. */
export interface Block {
  readonly svg: string;
  readonly height: number;
}

/** The key itself, in a box of the given place. */
function key(
  { shape, colour }: LegendEntry,
  x: number,
  y: number,
  w: number,
  h: number,
  theme: ChartTheme,
): string {
  const line = length(h / 8);
  const box = `x="${length(x)}" y="${length(y)}" width="${length(w)}" height="${length(h)}"`;
  const frame = `stroke="${theme.axis}" stroke-width="${length(h / 16)}"`;
  const middle = length(y + h / 2);
  const across = `M${length(x)} ${middle}H${length(x + w)}`;
  switch (shape) {
    case 'patch':
      return `<rect ${box} fill="${colour}" ${frame}/>`;
    case 'band':
      return `<rect ${box} fill="${colour}" fill-opacity="0.16"/>`;
    case 'hatched': {
      const strokes = [0.25, 0.5, 0.75, 1, 1.25, 1.5].map((part) => {
        const reach = part * w;
        const startX = Math.min(reach, w);
        const startY = Math.max(0, ((reach - w) / w) * h);
        const endX = Math.max(0, reach - w);
        const endY = Math.min(h, (reach / w) * h);
        return `M${length(x + startX)} ${length(y + startY)}L${length(x + endX)} ${length(y + endY)}`;
      });
      const ground = colour === theme.gapLine ? theme.gap : colour;
      const ink = colour === theme.gapLine ? colour : theme.background;
      return `<rect ${box} fill="${ground}" ${frame}/><path d="${strokes.join('')}" stroke="${ink}" stroke-width="${length(h / 10)}" fill="none"/>`;
    }
    case 'line':
      return `<path d="${across}" stroke="${colour}" stroke-width="${line}" fill="none"/>`;
    case 'dashed':
      return `<path d="${across}" stroke="${colour}" stroke-width="${line}" stroke-dasharray="${length(w / 3.2)} ${length(w / 6)}" fill="none"/>`;
    case 'dotted':
      return `<path d="${across}" stroke="${colour}" stroke-width="${line}" stroke-dasharray="${line} ${length(h / 5)}" fill="none"/>`;
    case 'cross': {
      const [left, right] = [length(x + w / 2 - h / 3), length(x + w / 2 + h / 3)];
      const [top, bottom] = [length(y + h / 6), length(y + (5 * h) / 6)];
      return `<path d="M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}" stroke="${colour}" stroke-width="${line}" fill="none"/>`;
    }
    case 'tick':
      return `<path d="M${length(x + w / 2)} ${length(y)}V${length(y + h)}" stroke="${colour}" stroke-width="${length(h / 5)}" fill="none"/>`;
    case 'dot':
    case 'ring': {
      const [fill, stroke] = shape === 'dot' ? [colour, theme.axis] : ['none', colour];
      const circle = `cx="${length(x + w / 2)}" cy="${middle}" r="${length(h * 0.4)}"`;
      return `<circle ${circle} fill="${fill}" stroke="${stroke}" stroke-width="${length(h / 12)}"/>`;
    }
    case 'whisker': {
      const [top, bottom] = [length(y + h / 4), length(y + (3 * h) / 4)];
      return `<path d="${across}M${length(x)} ${top}V${bottom}M${length(x + w)} ${top}V${bottom}" stroke="${colour}" stroke-width="${line}" fill="none"/>`;
    }
  }
}

/**
 * Lays a legend out in rows: its heading, then the keys, each with its label.
 *
 * @param width - in points, as all lengths here
 */
export function legendSvg(
  legend: Legend,
  width: number,
  fontSize: number,
  top: number,
  theme: ChartTheme,
): Block {
  const leading = fontSize * 1.4;
  const parts: string[] = [];
  let y = top;
  for (const line of legend.heading === '' ? [] : wrapText(legend.heading, width, fontSize)) {
    parts.push(textElement(line, 0, y + fontSize, fontSize, theme.text));
    y += leading;
  }
  const [keyWidth, keyHeight, space] = [fontSize * 1.6, fontSize * 0.8, fontSize * 0.4];
  let x = 0;
  for (const entry of legend.entries) {
    const label = wrapText(entry.label, width - keyWidth - space, fontSize);
    const labelWidth = Math.max(...label.map((line) => textWidth(line, fontSize)));
    const total = keyWidth + space + labelWidth;
    if (x > 0 && x + total > width) {
      x = 0;
      y += leading;
    }
    parts.push(key(entry, x, y + fontSize * 0.25, keyWidth, keyHeight, theme));
    label.forEach((line, i) => {
      if (i > 0) y += leading;
      parts.push(textElement(line, x + keyWidth + space, y + fontSize, fontSize, theme.text));
    });
    x += total + fontSize * 1.2;
  }
  if (legend.entries.length > 0) y += leading;
  return { svg: parts.join('\n'), height: y - top };
}
