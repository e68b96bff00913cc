import { chartWords, fill } from '../chartWords.ts';
import { categoryColour } from '../colours.ts';
import { numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { circle, path, text, throughPresent } from '../scene/draw.ts';
import { placeLabels } from '../scene/placeLabels.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import type { Scale } from '../scene/scale.ts';
import { linearScale, logarithmicScale } from '../scene/scale.ts';
import { readableScale } from '../scene/valueAxis.ts';
import { fixedText, tickText, tickTexts, valueText } from '../scene/valueText.ts';
import type { ChartValue, ScatterSpec } from '../spec.ts';
import { wrapText } from '../wrapText.ts';

interface Placed {
  readonly area: string;
  readonly label: string;
  readonly group: string | null;
  readonly x: number;
  readonly y: number;
}

type Axis = ScatterSpec['x'];

function canStand(value: number, { scale }: Axis): boolean {
  return scale === 'linear' || value > 0;
}

/** Points with a place on both axes. */
function placedOf(spec: ScatterSpec): Placed[] {
  return spec.points.flatMap(({ x, y, ...point }) =>
    typeof x === 'number' && typeof y === 'number' && canStand(x, spec.x) && canStand(y, spec.y)
      ? [{ ...point, x, y }]
      : [],
  );
}

function axisTitle({ measure, unit, scale }: Axis, { language }: ScatterSpec): string {
  const name = unit === '' ? measure : figureWords[language].withUnit(measure, unit);
  return scale === 'linear' ? name : fill(chartWords[language].logarithmic, { axis: name });
}

/** The axis over all values and the quadrant line, with some air at its ends. */
function scaleOf(
  axis: Axis,
  values: readonly number[],
  from: number,
  to: number,
  fontSize: number,
  spec: ScatterSpec,
): Scale {
  const air = Math.sign(to - from) * fontSize * 0.6;
  if (values.length === 0) return linearScale([0, 1], from + air, to - air, 2);
  const domain = [Math.min(...values), Math.max(...values)] as const;
  return axis.scale === 'logarithmic'
    ? thinned(logarithmicScale(domain, from + air, to - air), fontSize, spec)
    : readableScale(domain, from + air, to - air, fontSize, spec);
}

/** A logarithmic axis keeps only the ticks whose numbers do not run into each other. */
function thinned(scale: Scale, fontSize: number, spec: ScatterSpec): Scale {
  let free = Number.NEGATIVE_INFINITY;
  const ticks = scale.ticks.filter((tick) => {
    const half = textWidth(tickText(tick, Math.min(tick, 1), spec), fontSize) / 2;
    const place = scale.at(tick);
    if (place - half < free) return false;
    free = place + half + fontSize * 0.6;
    return true;
  });
  return { ...scale, ticks };
}

function labelsOf(scale: Scale, axis: Axis, spec: ScatterSpec): string[] {
  return axis.scale === 'logarithmic'
    ? scale.ticks.map((tick) => tickText(tick, Math.min(tick, 1), spec))
    : tickTexts(scale.ticks, spec);
}

function scene(spec: ScatterSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height, target } = drawing;
  const placed = placedOf(spec);
  const cuts = spec.quadrants;
  const [xs, ys] = (['x', 'y'] as const).map((axis) => [
    ...placed.map((point) => point[axis]),
    ...(cuts === null || !canStand(cuts[axis], spec[axis]) ? [] : [cuts[axis]]),
    ...trailPoints(spec).map((point) => point[axis]),
  ]);
  const yTitle = wrapText(axisTitle(spec.y, spec), width, fontSize);
  const xTitle = wrapText(axisTitle(spec.x, spec), width, fontSize);
  const leading = fontSize * 1.25;
  const top = yTitle.length * leading + fontSize * 0.5;
  const bottom = height - xTitle.length * leading - fontSize * 1.5;
  const y = scaleOf(spec.y, ys ?? [], bottom, top, fontSize, spec);
  const yLabels = labelsOf(y, spec.y, spec);
  const left = Math.max(0, ...yLabels.map((label) => textWidth(label, fontSize))) + fontSize * 0.5;
  const x = scaleOf(spec.x, xs ?? [], left, width, fontSize, spec);
  const xLabels = labelsOf(x, spec.x, spec);
  const grid = { stroke: theme.grid, lineWidth: fontSize / 14 };
  const under: Shape[] = [
    ...yTitle.map((line, i) => text(line, 0, leading * (i + 0.5), fontSize, theme.mutedText)),
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
    ...quadrantLines(spec, x, y, { left, right: width, top, bottom }, drawing),
    ...trailShapes(spec, x, y, drawing),
  ];
  const colours = new Map(
    spec.groups.map(({ group }, i) => [group, categoryColour(i, theme)] as const),
  );
  const radius = fontSize * (target === 'print' ? 0.28 : 0.34);
  const points = placed.map((point) => ({
    ...point,
    cx: x.at(point.x),
    cy: y.at(point.y),
    isEmphasised: spec.emphasised.includes(point.area),
  }));
  const labels = placeLabels(
    points.map(({ label, cx, cy, isEmphasised }) => ({
      text: label,
      x: cx,
      y: cy,
      priority: isEmphasised ? 2 : 0,
    })),
    { left, right: width, top, bottom },
    radius,
    fontSize,
  );
  const ordered = points
    .map((point, i) => ({ ...point, name: labels[i] ?? null }))
    .toSorted((a, b) => Number(a.isEmphasised) - Number(b.isEmphasised));
  return {
    under,
    marks: ordered.map(({ area, group, cx, cy, isEmphasised, name }) => ({
      target: { kind: 'area', area },
      shapes: [
        circle(cx, cy, isEmphasised ? radius * 1.3 : radius, {
          fill: (group === null ? null : colours.get(group)) ?? theme.below,
          stroke: isEmphasised ? theme.outline : theme.background,
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

interface TrailPoint {
  readonly x: number;
  readonly y: number;
}

function trailPoint(
  { x, y }: { readonly x: ChartValue; readonly y: ChartValue },
  spec: ScatterSpec,
): TrailPoint | null {
  return typeof x === 'number' &&
    typeof y === 'number' &&
    canStand(x, spec.x) &&
    canStand(y, spec.y)
    ? { x, y }
    : null;
}

function trailPoints(spec: ScatterSpec): readonly TrailPoint[] {
  return (spec.trails ?? [])
    .flatMap(({ points }) => points.map((point) => trailPoint(point, spec)))
    .filter((point) => point !== null);
}

/** A line through the years with a ring where it begins. */
function trailShapes(
  spec: ScatterSpec,
  x: Scale,
  y: Scale,
  { theme, fontSize }: Drawing,
): readonly Shape[] {
  return (spec.trails ?? []).flatMap(({ points }) => {
    const placed = points.map((point) => {
      const found = trailPoint(point, spec);
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

function quadrantLines(
  { quadrants, x: xAxis, y: yAxis }: ScatterSpec,
  x: Scale,
  y: Scale,
  box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  },
  { theme, fontSize }: Drawing,
): Shape[] {
  if (quadrants === null) return [];
  const paint = {
    stroke: theme.text,
    lineWidth: fontSize / 12,
    dash: [fontSize / 2, fontSize / 3],
  };
  return [
    ...(canStand(quadrants.x, xAxis)
      ? [path(`M${x.at(quadrants.x)} ${box.top}V${box.bottom}`, paint)]
      : []),
    ...(canStand(quadrants.y, yAxis)
      ? [path(`M${box.left} ${y.at(quadrants.y)}H${box.right}`, paint)]
      : []),
  ];
}

/** Two measures of the same areas, against each other. */
export const scatter: SceneKind<ScatterSpec> = {
  fileName: 'scatter',
  scene,
  height: (_, width, fontSize) => Math.max(width * 0.72, fontSize * 18),
  legend: (spec, theme) => ({
    heading: spec.measure,
    entries: spec.groups.map(({ label }, i) => ({
      shape: 'dot',
      colour: categoryColour(i, theme),
      label,
    })),
  }),
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const known = fill(sentences.scatter, {
      known: placedOf(spec).length,
      x: spec.x.measure,
      y: spec.y.measure,
    });
    return [known, ...notesOf(spec)].join(spec.language === 'zh' ? '' : ' ');
  },
  columns: (spec) => [
    textColumn(
      'area',
      spec.points.map(({ area }) => area),
    ),
    textColumn(
      'name',
      spec.points.map(({ label }) => label),
    ),
    ...(['x', 'y'] as const).flatMap((axis) => {
      const values = spec.points.map((point) => point[axis]);
      const { measure, unit } = spec[axis];
      return [
        numberColumn(unit === '' ? measure : `${measure} (${unit})`, values),
        reasonColumn(`${measure}, missing reason`, values),
      ];
    }),
    ...(spec.groups.length === 0
      ? []
      : [
          textColumn(
            'group',
            spec.points.map(({ group }) => group ?? ''),
          ),
        ]),
  ],
  texts: (spec) => [
    axisTitle(spec.x, spec),
    axisTitle(spec.y, spec),
    ...[...spec.points, ...spec.groups].map(({ label }) => label),
  ],
  foot: notesOf,
};

function notesOf(spec: ScatterSpec): string[] {
  const words = chartWords[spec.language];
  const { correlation, quadrants } = spec;
  const unplaced = spec.points.length - placedOf(spec).length;
  return [
    ...(correlation === null
      ? []
      : [
          fill(words.correlation, {
            method: words.methods[correlation.method],
            coefficient: fixedText(correlation.coefficient, 2, spec),
            areas: correlation.areas,
          }),
        ]),
    ...(quadrants === null
      ? []
      : [
          fill(words.quadrants, {
            x: valueText(quadrants.x, spec),
            y: valueText(quadrants.y, spec),
          }),
        ]),
    ...(unplaced === 0 ? [] : [fill(words.unplaced, { count: unplaced })]),
  ];
}
