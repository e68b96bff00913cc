import { chartWords, fill } from '../chartWords.ts';
import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import { circle, text } from '../scene/draw.ts';
import type { Shape } from '../scene/Shape.ts';
import { valueText } from '../scene/valueText.ts';
import type { ChartValue, ScatterSpec } from '../spec.ts';
import { wrapText } from '../wrapText.ts';
import { placedPoints } from './scatterPlaces.ts';

/** Radius of the greatest circle, of the least that can be seen and of one without a size. */
const radii = { greatest: 1.8, least: 0.16, gap: 0.25 };

function greatestSize(spec: ScatterSpec): number {
  const sizes = placedPoints(spec).map(({ size }) => (typeof size === 'number' ? size : 0));
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

/** Radius by size, so that areas are in proportion; null where sizes say nothing. */
export function sizeRadius(
  spec: ScatterSpec,
  { fontSize }: Drawing,
): ((size: ChartValue) => number) | null {
  if (spec.size === undefined) return null;
  const greatest = greatestSize(spec);
  return (size) =>
    typeof size !== 'number' || greatest === 0
      ? radii.gap * fontSize
      : fontSize * Math.max(radii.least, radii.greatest * Math.sqrt(Math.max(0, size) / greatest));
}

/** 1, 2 or 5 times a power of ten that is not above a number. */
function roundBelow(value: number): number {
  let power = 1;
  while (power * 10 <= value) power *= 10;
  while (power > value) power /= 10;
  return (value >= 5 * power ? 5 : value >= 2 * power ? 2 : 1) * power;
}

/** A row above the plot that says what two circles stand for; empty where sizes say nothing. */
export function sizeKey(
  spec: ScatterSpec,
  drawing: Drawing,
): { readonly height: number; readonly shapes: readonly Shape[] } {
  const radiusOf = sizeRadius(spec, drawing);
  const greatest = greatestSize(spec);
  if (spec.size === undefined || radiusOf === null || greatest === 0) {
    return { height: 0, shapes: [] };
  }
  const { theme, fontSize, width } = drawing;
  const gap = fontSize * 0.4;
  const leading = fontSize * 1.25;
  const large = roundBelow(greatest);
  const keys = [large / 10, large].map((size) => ({
    label: valueText(size, spec),
    radius: radiusOf(size),
  }));
  const keysWidth = keys.reduce(
    (sum, { label, radius }) => sum + 2 * radius + textWidth(label, fontSize) + 3 * gap,
    0,
  );
  const words = chartWords[spec.language].circleSize;
  const lines = wrapText(
    fill(words, { quantity: sizeTitle(spec.size) }),
    Math.max(width - keysWidth, fontSize * 6),
    fontSize,
  );
  const height = Math.max(lines.length * leading, 2 * radiusOf(large)) + gap;
  const middle = (height - gap) / 2;
  let left = Math.max(0, ...lines.map((line) => textWidth(line, fontSize))) + 2 * gap;
  const shapes: Shape[] = lines.map((line, i) =>
    text(line, 0, middle + (i - (lines.length - 1) / 2) * leading, fontSize, theme.mutedText),
  );
  for (const { label, radius } of keys) {
    shapes.push(
      circle(left + radius, middle, radius, { stroke: theme.mutedText, lineWidth: fontSize / 14 }),
      text(label, left + 2 * radius + gap, middle, fontSize, theme.mutedText),
    );
    left += 2 * radius + textWidth(label, fontSize) + 3 * gap;
  }
  return { height, shapes };
}

/** The quantity of the sizes with its unit. */
export function sizeTitle({ measure, unit }: NonNullable<ScatterSpec['size']>): string {
  return unit === '' ? measure : `${measure} (${unit})`;
}

/** Whether a circle is so large that a reader asks what it is. */
export function isLarge(radius: number, fontSize: number): boolean {
  return radius > 0.4 * radii.greatest * fontSize;
}

/** How many circles are drawn as rings, since their size is not known. */
export function withoutSize(spec: ScatterSpec): number {
  if (spec.size === undefined) return 0;
  return placedPoints(spec).filter(({ size }) => typeof size !== 'number').length;
}
