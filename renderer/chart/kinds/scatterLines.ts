import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import { formatCompact } from '../formatNumber.ts';
import { type Box, circle, path, text, textBox, throughPresent } from '../scene/draw.ts';
import { covers } from '../scene/placeLabels.ts';
import type { Shape, TextShape } from '../scene/Shape.ts';
import type { Scale } from '../scene/scale.ts';
import type { ScatterSpec } from '../spec.ts';
import { canStand, placeOf } from './scatterPlaces.ts';

/** Every point of the ways through the years that has a place. */
export function trailPoints(
  spec: ScatterSpec,
): readonly { readonly x: number; readonly y: number }[] {
  return (spec.trails ?? [])
    .flatMap(({ points }) => points.map((point) => placeOf(point, spec)))
    .filter((point) => point !== null);
}

/** A line through the years with a ring where it begins. */
export function trailShapes(
  spec: ScatterSpec,
  x: Scale,
  y: Scale,
  { theme, fontSize }: Drawing,
): readonly Shape[] {
  return (spec.trails ?? []).flatMap(({ points }) => {
    const placed = points.map((point) => {
      const found = placeOf(point, spec);
      return found === null ? null : ([x.at(found.x), y.at(found.y)] as const);
    });
    const first = placed.find((point) => point !== null);
    const paint = { stroke: theme.text, lineWidth: fontSize / 9 };
    return [
      path(throughPresent(placed), paint),
      ...(first === undefined
        ? []
        : [circle(first[0], first[1], fontSize * 0.22, { ...paint, fill: theme.background })]),
    ];
  });
}

/** Where the lines lie that part the plot into four. */
export function quadrantBoxes(
  { quadrants, x: xAxis, y: yAxis }: ScatterSpec,
  x: Scale,
  y: Scale,
  box: Box,
): Box[] {
  if (quadrants === null) return [];
  const [across, down] = [x.at(quadrants.x), y.at(quadrants.y)];
  return [
    ...(canStand(quadrants.x, xAxis) ? [{ ...box, left: across, right: across }] : []),
    ...(canStand(quadrants.y, yAxis) ? [{ ...box, top: down, bottom: down }] : []),
  ];
}

/** The lines that part the plot into four. */
export function quadrantLines(
  spec: ScatterSpec,
  x: Scale,
  y: Scale,
  box: Box,
  { theme, fontSize }: Drawing,
): Shape[] {
  const paint = {
    stroke: theme.text,
    lineWidth: fontSize / 12,
    dash: [fontSize / 2, fontSize / 3],
  };
  return quadrantBoxes(spec, x, y, box).map(({ left, right, top, bottom }) =>
    path(left === right ? `M${left} ${top}V${bottom}` : `M${left} ${top}H${right}`, paint),
  );
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The numbers of the lines that part the plot: over the upright one, along the lying one where it is free. */
export function cutNames(
  spec: ScatterSpec,
  x: Scale,
  y: Scale,
  box: Box,
  discs: readonly Disc[],
  { theme, fontSize }: Drawing,
): TextShape[] {
  const { quadrants } = spec;
  if (quadrants === null) return [];
  const print = (value: number) => formatCompact(value, spec.numbers, spec.language);
  const [across, down] = [print(quadrants.x), print(quadrants.y)];
  const half = textWidth(across, fontSize) / 2;
  const over = Math.min(Math.max(x.at(quadrants.x), box.left + half), box.right - half);
  const width = textWidth(down, fontSize);
  const steps = Math.max(1, Math.floor((box.right - box.left - width) / fontSize));
  const upright = x.at(quadrants.x);
  const spots = Array.from({ length: steps }, (_, step) => box.right - step * fontSize)
    .flatMap((right) =>
      [-0.65, 0.65].map((rise) => ({
        ...text(
          down,
          right,
          y.at(quadrants.y) + rise * fontSize,
          fontSize,
          theme.mutedText,
          'right',
        ),
        halo: theme.background,
      })),
    )
    .filter((spot) => {
      const { top, bottom, left, right } = textBox(spot);
      return top >= box.top && bottom <= box.bottom && !(left < upright && upright < right);
    });
  const free = spots.find((spot) => !discs.some((disc) => covers(textBox(spot), disc)));
  const lying = free ?? spots[0];
  return [
    ...(canStand(quadrants.x, spec.x)
      ? [text(across, over, box.top - fontSize * 0.6, fontSize, theme.mutedText, 'center')]
      : []),
    ...(canStand(quadrants.y, spec.y) && lying !== undefined ? [lying] : []),
  ];
}
