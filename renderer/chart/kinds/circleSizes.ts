import { chartWords, fill } from '../chartWords.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { circle, path, text } from '../scene/draw.ts';
import type { Paint, Shape } from '../scene/Shape.ts';
import { valueText } from '../scene/valueText.ts';
import type { ChartFrame, ChartValue } from '../spec.ts';
import { wrapText } from '../wrapText.ts';

/** Radii in font sizes: of the least disc and of a mark without a size. */
const radii = { least: 0.16, unknown: 0.28 };

/** Radius of the greatest disc: two font sizes, less in a plot that is low. */
export function greatestRadius({ fontSize, height }: Pick<Drawing, 'fontSize' | 'height'>): number {
  return Math.min(2 * fontSize, Math.max(1.2 * fontSize, height / 14));
}

/** How one size is drawn: a disc in proportion, a ring where that would be too small to see. */
export interface SizedMark {
  readonly shape: 'disc' | 'ring' | 'unknown';
  /** In the unit of the font size. */
  readonly radius: number;
}

/** How the sizes of a figure are drawn. */
export interface CircleSizes {
  /** The greatest of all; zero where none is above zero. */
  readonly greatest: number;
  /** A round number: what is smaller is a ring, all of one size. */
  readonly least: number;
  readonly markOf: (size: ChartValue) => SizedMark;
}

/** 1, 2 or 5 times a power of ten: the last that is not above a number, or the first not below it. */
function roundNumber(value: number, side: 'below' | 'above'): number {
  let power = 1;
  while (power * 10 <= value) power *= 10;
  while (power > value) power /= 10;
  const steps = [1, 2, 5, 10].map((factor) => Number((factor * power).toPrecision(6)));
  const found =
    side === 'below'
      ? steps.findLast((step) => step <= value)
      : steps.find((step) => step >= value);
  return found ?? power;
}

/**
 * The one rule of sizes: the area of a disc is in proportion to its value, from zero. Where a disc
 * would be too small to see, a ring stands for "less than a round number", and a diamond for a size
 * that is not known.
 *
 * @param sizes -   all that are drawn
 * @param drawing - radii are in its unit
 * @example circleSizes([4, 1], drawing).markOf(1) // half the radius of markOf(4)
 */
export function circleSizes(
  sizes: readonly ChartValue[],
  drawing: Pick<Drawing, 'fontSize' | 'height'>,
): CircleSizes {
  const { fontSize } = drawing;
  const widest = greatestRadius(drawing);
  const greatest = sizes.reduce<number>(
    (most, size) => (typeof size === 'number' ? Math.max(most, size) : most),
    0,
  );
  const part = (radii.least * fontSize) / widest;
  const least = greatest > 0 ? roundNumber(greatest * part * part, 'above') : 0;
  return {
    greatest,
    least,
    markOf: (size) => {
      if (typeof size !== 'number') return { shape: 'unknown', radius: radii.unknown * fontSize };
      return size > 0 && size >= least
        ? { shape: 'disc', radius: widest * Math.sqrt(size / greatest) }
        : { shape: 'ring', radius: radii.least * fontSize };
    },
  };
}

/** Whether a disc is so large that a reader asks what it is. */
export function isLarge(radius: number, drawing: Drawing): boolean {
  return radius > 0.4 * greatestRadius(drawing);
}

/** A mark by its size: discs and diamonds in a colour, what is too small or not known hollow. */
export function sizedShape(
  { shape, radius }: SizedMark,
  x: number,
  y: number,
  { fill: colour, stroke, lineWidth, opacity }: Required<Omit<Paint, 'dash'>>,
  ground: string,
): Shape {
  if (shape === 'disc') return circle(x, y, radius, { fill: colour, stroke, lineWidth, opacity });
  const hollow = { fill: ground, stroke: colour, lineWidth: radius * 0.4 };
  return shape === 'ring'
    ? circle(x, y, radius, hollow)
    : path(`M${x - radius} ${y}L${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}Z`, hollow);
}

/** What the area of circles stands for. */
export interface SizedBy {
  readonly measure: string;
  /** Empty for a pure number. */
  readonly unit: string;
}

type Printed = Pick<ChartFrame, 'language' | 'numbers'>;

/** The quantity of the sizes with its unit. */
export function sizeTitle({ measure, unit }: SizedBy, { language }: Printed): string {
  return unit === '' ? measure : figureWords[language].withUnit(measure, unit);
}

/** A key of sizes and the height that it takes. */
export interface SizeKey {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/**
 * Rows above a plot that say what its circles stand for: up to three for round numbers, and the ring.
 *
 * @param sizes - all that are drawn
 * @returns in drawing units from the top left; empty where no size is known
 */
export function sizeKey(
  by: SizedBy,
  sizes: readonly ChartValue[],
  spec: Printed,
  drawing: Drawing,
): SizeKey {
  const { theme, fontSize, width } = drawing;
  const known = sizes.filter((size) => typeof size === 'number');
  if (known.length === 0) return { height: 0, shapes: [] };
  const { greatest, least, markOf } = circleSizes(sizes, drawing);
  const top = greatest > 0 ? roundNumber(greatest, 'below') : 0;
  const discs = [100, 10, 1].map((part) => top / part).filter((size) => size > least);
  const hasRings = known.some((size) => markOf(size).shape === 'ring');
  const { lessThan } = figureWords[spec.language];
  const keys = [
    ...(hasRings
      ? [
          {
            mark: { shape: 'ring' as const, radius: radii.least * fontSize },
            label: least > 0 ? lessThan(valueText(least, spec)) : '≤ 0',
          },
        ]
      : []),
    ...discs.map((size) => ({ mark: markOf(size), label: valueText(size, spec) })),
  ];
  const gap = fontSize * 0.4;
  const leading = fontSize * 1.25;
  const title = fill(chartWords[spec.language].circleSize, { quantity: sizeTitle(by, spec) });
  const widths = keys.map(
    ({ mark, label }) => 2 * mark.radius + textWidth(label, fontSize) + 3 * gap,
  );
  const keysWidth = widths.reduce((sum, one) => sum + one, 0);
  const lines = wrapText(title, width, fontSize);
  const beside = lines.length === 1 && textWidth(title, fontSize) + 2 * gap + keysWidth <= width;
  const shapes: Shape[] = [];
  const tallest = Math.max(leading, ...keys.map(({ mark }) => 2 * mark.radius));
  const first = beside ? tallest / 2 : leading / 2;
  lines.forEach((line, i) => {
    shapes.push(text(line, 0, first + i * leading, fontSize, theme.mutedText));
  });
  const start = beside ? textWidth(title, fontSize) + 2 * gap : 0;
  // A disc that is higher than a line keeps off the title above it.
  const apart = tallest > leading ? gap / 2 : 0;
  let middle = beside ? first : lines.length * leading + apart + tallest / 2;
  let left = start;
  keys.forEach(({ mark, label }, i) => {
    if (left > start && left + (widths[i] ?? 0) - 2 * gap > width) {
      left = start;
      middle += tallest;
    }
    shapes.push(
      sizedShape(
        mark,
        left + mark.radius,
        middle,
        {
          fill: theme.mutedText,
          stroke: theme.background,
          lineWidth: fontSize / 20,
          opacity: 0.5,
        },
        theme.background,
      ),
      text(label, left + 2 * mark.radius + gap, middle, fontSize, theme.mutedText),
    );
    left += widths[i] ?? 0;
  });
  return { height: middle + tallest / 2 + gap, shapes };
}
