import { chartWords, fill } from '../chartWords.ts';
import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import { type Box, path, text, textBox } from '../scene/draw.ts';
import { leader, placeLabels } from '../scene/placeLabels.ts';
import type { Scene } from '../scene/Scene.ts';
import type { Shape } from '../scene/Shape.ts';
import type { ScatterSpec } from '../spec.ts';
import { wrapText } from '../wrapText.ts';
import { circleSizes, isLarge, sizedShape, sizeKey } from './circleSizes.ts';
import {
  cutNames,
  quadrantBoxes,
  quadrantLines,
  trailPoints,
  trailShapes,
} from './scatterLines.ts';
import {
  axisTitle,
  canStand,
  labelsOf,
  type PlacedPoint,
  placedPoints,
  scaleOf,
} from './scatterPlaces.ts';

/** What differs between kinds of points. */
export interface PointLook {
  readonly colourOf: (point: PlacedPoint) => string;
  /** Whether numbers stand at the lines that part the plot. */
  readonly namesCuts: boolean;
}

const LEADING = 1.25;

/** A box with room beside it. */
function widened(box: Box, by: number): Box {
  return { ...box, left: box.left - by, right: box.right + by };
}

/** Lays out points between two axes, as large as their sizes, their names where there is room. */
export function pointScene(spec: ScatterSpec, drawing: Drawing, look: PointLook): Scene {
  const { theme, fontSize, width, height, target } = drawing;
  const placed = placedPoints(spec);
  const cuts = spec.quadrants;
  const [xs = [], ys = []] = (['x', 'y'] as const).map((axis) => [
    ...placed.map((point) => point[axis]),
    ...(cuts === null || !canStand(cuts[axis], spec[axis]) ? [] : [cuts[axis]]),
    ...trailPoints(spec).map((point) => point[axis]),
  ]);
  const yTitle = wrapText(axisTitle(spec.y, spec), width, fontSize);
  const xTitle = wrapText(axisTitle(spec.x, spec), width, fontSize);
  const leading = fontSize * LEADING;
  const sizes = placed.map(({ size }) => size ?? 'no-data');
  const key =
    spec.size === undefined ? { height: 0, shapes: [] } : sizeKey(spec.size, sizes, spec, drawing);
  const namedOf = (named: number): string =>
    named === placed.length
      ? ''
      : fill(chartWords[spec.language].namedOf, { named, all: placed.length });
  // How many are named stands before the title of the lying axis, or in a line of its own.
  const noteWidth = textWidth(namedOf(-1), fontSize) + fontSize;
  const shares = textWidth(xTitle.at(-1) ?? '', fontSize) + noteWidth <= width;
  const foot = (xTitle.length + (shares || placed.length < 2 ? 0 : 1)) * leading;
  const top =
    key.height + yTitle.length * leading + fontSize * (look.namesCuts && cuts !== null ? 1.4 : 0.5);
  const bottom = height - foot - fontSize * 1.5;
  const y = scaleOf(spec.y, ys, [bottom, top], true, drawing, spec);
  const yLabels = labelsOf(y, spec.y, spec);
  const left = Math.max(0, ...yLabels.map((label) => textWidth(label, fontSize))) + fontSize * 0.5;
  const x = scaleOf(spec.x, xs, [left, width], false, drawing, spec);
  const xLabels = labelsOf(x, spec.x, spec);
  const plot = { left, right: width, top, bottom };
  const grid = { stroke: theme.grid, lineWidth: fontSize / 14 };
  const under: Shape[] = [
    ...key.shapes,
    ...yTitle.map((line, i) =>
      text(line, 0, key.height + leading * (i + 0.5), fontSize, theme.mutedText),
    ),
    ...xTitle.map((line, i) =>
      text(line, width, height - foot + leading * (i + 0.5), fontSize, theme.mutedText, 'right'),
    ),
    ...y.ticks.flatMap((tick, i) => [
      path(`M${left} ${y.at(tick)}H${width}`, grid),
      text(yLabels[i] ?? '', left - fontSize * 0.5, y.at(tick), fontSize, theme.mutedText, 'right'),
    ]),
    ...x.ticks.flatMap((tick, i) => {
      const label = xLabels[i] ?? '';
      const place = Math.min(x.at(tick), width - textWidth(label, fontSize) / 2);
      return [
        path(`M${x.at(tick)} ${top}V${bottom}`, grid),
        text(label, place, bottom + fontSize * 0.85, fontSize, theme.mutedText, 'center'),
      ];
    }),
    ...quadrantLines(spec, x, y, plot, drawing),
    ...trailShapes(spec, x, y, drawing),
  ];
  const plain = fontSize * (target === 'print' ? 0.28 : 0.34);
  const { markOf } = circleSizes(sizes, drawing);
  const points = placed.map((point) => {
    const isMeant = spec.emphasised.includes(point.area);
    const mark =
      spec.size === undefined
        ? { shape: 'disc' as const, radius: isMeant ? plain * 1.3 : plain }
        : markOf(point.size ?? 'no-data');
    return { point, mark, isMeant, x: x.at(point.x), y: y.at(point.y), radius: mark.radius };
  });
  const cutTexts = look.namesCuts ? cutNames(spec, x, y, plot, points, drawing) : [];
  const names = placeLabels(
    points.map(({ point, isMeant, radius, ...place }) => ({
      text: point.label,
      ...place,
      priority: spec.size !== undefined && isLarge(radius, drawing) ? radius : 0,
      isMeant,
      radius,
    })),
    plot,
    fontSize,
    quadrantBoxes(spec, x, y, plot),
    cutTexts.map((shape) => widened(textBox(shape), fontSize * 0.5)),
  );
  const note = namedOf(names.filter((name) => name !== null).length);
  // Small ones lie on large ones, those that are meant on all others.
  const ordered = points
    .map((point, i) => ({ ...point, name: names[i] ?? null }))
    .toSorted((a, b) => Number(a.isMeant) - Number(b.isMeant) || b.radius - a.radius);
  return {
    under:
      note === '' || placed.length === 0
        ? under
        : [...under, text(note, 0, height - leading / 2, fontSize, theme.mutedText)],
    marks: ordered.map(({ point, mark, isMeant, name, ...place }) => ({
      target: { kind: 'area', area: point.area },
      shapes: [
        sizedShape(
          mark,
          place.x,
          place.y,
          {
            fill: look.colourOf(point),
            stroke: isMeant ? theme.outline : theme.background,
            opacity: spec.size === undefined ? 1 : 0.75,
            lineWidth: fontSize / (isMeant ? 10 : 20),
          },
          theme.background,
        ),
        ...(name === null
          ? []
          : [
              ...[leader(name, place, fontSize)]
                .filter((line) => line !== '')
                .map((line) => path(line, { stroke: theme.text, lineWidth: fontSize / 14 })),
              {
                ...name,
                colour: isMeant ? theme.text : theme.mutedText,
                halo: theme.background,
              },
            ]),
      ],
      reach: [],
    })),
    over: cutTexts,
  };
}
