import { categoryColour } from '../colours.ts';
import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import { circle, path, text } from '../scene/draw.ts';
import { placeLabels } from '../scene/placeLabels.ts';
import type { Scene } from '../scene/Scene.ts';
import type { Shape } from '../scene/Shape.ts';
import type { ScatterSpec } from '../spec.ts';
import { wrapText } from '../wrapText.ts';
import { quadrantBoxes, quadrantLines, trailPoints, trailShapes } from './scatterLines.ts';
import { axisTitle, canStand, labelsOf, placedPoints, scaleOf } from './scatterPlaces.ts';
import { isLarge, sizeKey, sizeRadius } from './scatterSizes.ts';

/** Lays out points between two axes, their names where there is room. */
export function scatterScene(spec: ScatterSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height, target } = drawing;
  const placed = placedPoints(spec);
  const cuts = spec.quadrants;
  const [xs, ys] = (['x', 'y'] as const).map((axis) => [
    ...placed.map((point) => point[axis]),
    ...(cuts === null || !canStand(cuts[axis], spec[axis]) ? [] : [cuts[axis]]),
    ...trailPoints(spec).map((point) => point[axis]),
  ]);
  const yTitle = wrapText(axisTitle(spec.y, spec), width, fontSize);
  const xTitle = wrapText(axisTitle(spec.x, spec), width, fontSize);
  const leading = fontSize * 1.25;
  const key = sizeKey(spec, drawing);
  const top = key.height + yTitle.length * leading + fontSize * 0.5;
  const bottom = height - xTitle.length * leading - fontSize * 1.5;
  const y = scaleOf(spec.y, ys ?? [], bottom, top, fontSize, spec);
  const yLabels = labelsOf(y, spec.y, spec);
  const left = Math.max(0, ...yLabels.map((label) => textWidth(label, fontSize))) + fontSize * 0.5;
  const x = scaleOf(spec.x, xs ?? [], left, width, fontSize, spec);
  const xLabels = labelsOf(x, spec.x, spec);
  const plot = { left, right: width, top, bottom };
  const grid = { stroke: theme.grid, lineWidth: fontSize / 14 };
  const under: Shape[] = [
    ...key.shapes,
    ...yTitle.map((line, i) =>
      text(line, 0, key.height + leading * (i + 0.5), fontSize, theme.mutedText),
    ),
    ...xTitle.map((line, i) =>
      text(
        line,
        width,
        height - leading * (xTitle.length - i - 0.5),
        fontSize,
        theme.mutedText,
        'right',
      ),
    ),
    ...y.ticks.flatMap((tick, i) => [
      path(`M${left} ${y.at(tick)}H${width}`, grid),
      text(yLabels[i] ?? '', left - fontSize * 0.5, y.at(tick), fontSize, theme.mutedText, 'right'),
    ]),
    ...x.ticks.flatMap((tick, i) => {
      const half = textWidth(xLabels[i] ?? '', fontSize) / 2;
      const place = Math.min(x.at(tick), width - half);
      return [
        path(`M${x.at(tick)} ${top}V${bottom}`, grid),
        text(
          xLabels[i] ?? '',
          place,
          bottom + fontSize * 0.85,
          fontSize,
          theme.mutedText,
          'center',
        ),
      ];
    }),
    ...quadrantLines(spec, x, y, plot, drawing),
    ...trailShapes(spec, x, y, drawing),
  ];
  const colours = new Map(
    spec.groups.map(({ group }, i) => [group, categoryColour(i, theme)] as const),
  );
  const plain = fontSize * (target === 'print' ? 0.28 : 0.34);
  const radiusOf = sizeRadius(spec, drawing);
  const points = placed.map((point) => {
    const isEmphasised = spec.emphasised.includes(point.area);
    return {
      ...point,
      cx: x.at(point.x),
      cy: y.at(point.y),
      isEmphasised,
      radius: radiusOf?.(point.size ?? 'no-data') ?? (isEmphasised ? plain * 1.3 : plain),
    };
  });
  const labels = placeLabels(
    points.map(({ label, cx, cy, isEmphasised, radius }) => ({
      text: label,
      x: cx,
      y: cy,
      priority: isEmphasised ? 2 : isLarge(radius, fontSize) ? 1 : 0,
      radius,
    })),
    plot,
    fontSize,
    quadrantBoxes(spec, x, y, plot),
  );
  // Small ones lie on large ones, those that are meant on all others.
  const ordered = points
    .map((point, i) => ({ ...point, name: labels[i] ?? null }))
    .toSorted((a, b) => Number(a.isEmphasised) - Number(b.isEmphasised) || b.radius - a.radius);
  return {
    under,
    marks: ordered.map(({ area, group, cx, cy, isEmphasised, name, radius, size }) => ({
      target: { kind: 'area', area },
      shapes: [
        circle(cx, cy, radius, {
          ...(radiusOf !== null && typeof size !== 'number'
            ? { fill: theme.background, stroke: theme.below }
            : {
                fill: (group === null ? null : colours.get(group)) ?? theme.below,
                stroke: isEmphasised ? theme.outline : theme.background,
              }),
          ...(radiusOf === null ? {} : { opacity: 0.8 }),
          lineWidth: fontSize / (isEmphasised ? 10 : 20),
        }),
        ...(name === null
          ? []
          : [
              {
                ...name,
                colour: isEmphasised ? theme.text : theme.mutedText,
                halo: theme.background,
              },
            ]),
      ],
      reach: [],
    })),
    over: [],
  };
}
