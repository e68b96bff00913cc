import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import type { ChartFrame } from '../spec.ts';
import { path, text } from './draw.ts';
import type { Shape } from './Shape.ts';
import { linearScale, type Scale } from './scale.ts';
import { tickTexts } from './valueText.ts';

/** Height of an axis with its numbers, in font sizes. */
export const AXIS_HEIGHT = 1.6;

/** A linear axis whose numbers do not run into each other. */
export function readableScale(
  domain: readonly [number, number],
  from: number,
  to: number,
  fontSize: number,
  spec: Pick<ChartFrame, 'language' | 'numbers'>,
  nice = false,
): Scale {
  for (let parts = 6; parts > 1; parts -= 1) {
    const scale = linearScale(domain, from, to, parts, nice);
    const widest = Math.max(
      0,
      ...tickTexts(scale.ticks, spec).map((label) => textWidth(label, fontSize)),
    );
    if ((widest + fontSize) * scale.ticks.length <= Math.abs(to - from) + widest) return scale;
  }
  const scale = linearScale(domain, from, to, 1, nice);
  const [first, last] = [scale.ticks[0], scale.ticks.at(-1)];
  const ends = first === undefined || last === undefined || first === last ? [] : [first, last];
  return { ...scale, ticks: ends };
}

/** Grid lines from top to bottom with their numbers under them. */
export function horizontalAxis(
  scale: Scale,
  top: number,
  bottom: number,
  { theme, fontSize }: Drawing,
  spec: Pick<ChartFrame, 'language' | 'numbers'>,
): Shape[] {
  const labels = tickTexts(scale.ticks, spec);
  return scale.ticks.flatMap((tick, i) => {
    const x = scale.at(tick);
    return [
      path(`M${x} ${top}V${bottom}`, {
        stroke: tick === 0 ? theme.axis : theme.grid,
        lineWidth: fontSize / 14,
      }),
      text(labels[i] ?? '', x, bottom + fontSize * 0.85, fontSize, theme.mutedText, 'center'),
    ];
  });
}

/** Room that the outer numbers of an axis need beyond its ends. */
export function axisOverhang(
  domain: readonly [number, number],
  fontSize: number,
  spec: Pick<ChartFrame, 'language' | 'numbers'>,
): number {
  const { ticks } = linearScale(domain, 0, 1, 6);
  return Math.max(0, ...tickTexts(ticks, spec).map((label) => textWidth(label, fontSize))) / 2;
}
