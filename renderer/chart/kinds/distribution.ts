import { chartWords, fill } from '../chartWords.ts';
import { numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { boxStatistics } from '../scene/boxStatistics.ts';
import { circle, path, rect } from '../scene/draw.ts';
import { LANE_HEIGHT, nameLanes } from '../scene/nameLanes.ts';
import { plotLeft, type RowChart, rowChartHeight, rowFrame } from '../scene/rowFrame.ts';
import type { Row } from '../scene/rowLayout.ts';
import type { Mark, Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import type { Scale } from '../scene/scale.ts';
import { AXIS_HEIGHT, axisOverhang, horizontalAxis, readableScale } from '../scene/valueAxis.ts';
import { valueText } from '../scene/valueText.ts';
import type { DistributionGroup, DistributionSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';

function knownOf({ areas }: DistributionGroup): number[] {
  return areas.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

function countText(group: DistributionGroup, { language }: DistributionSpec): string {
  const words = chartWords[language];
  const known = knownOf(group).length;
  const gaps = group.areas.length - known;
  return fill(gaps === 0 ? words.groupCount : words.groupGaps, { known, gaps });
}

/** Most lanes of names over the dots of a group. */
const MOST_LANES = 3;

function scaleOf(spec: DistributionSpec, left: number, width: number, fontSize: number): Scale {
  const all = spec.groups.flatMap(knownOf);
  const domain =
    all.length === 0 ? ([0, 1] as const) : ([Math.min(...all), Math.max(...all)] as const);
  const overhang = Math.max(axisOverhang(domain, fontSize, spec), fontSize * 0.5);
  return readableScale(domain, left + overhang, width - overhang, fontSize, spec);
}

/** Lanes that the names of a group take: one, unless names of neighbours would touch. */
function lanesOf(
  { areas }: DistributionGroup,
  { emphasised }: DistributionSpec,
  scale: Scale,
  plot: { readonly left: number; readonly right: number },
  fontSize: number,
): number {
  const dots = areas
    .flatMap(({ area, label, value }) =>
      typeof value === 'number' && emphasised.includes(area)
        ? [{ label, x: scale.at(value), y: 0, radius: 0 }]
        : [],
    )
    .toSorted((a, b) => a.x - b.x);
  const placed = nameLanes(dots, { ...plot, bottom: 0, lanes: MOST_LANES }, fontSize, '');
  const heights = placed.flatMap((one) => (one === null ? [] : [-one.name.y]));
  return Math.ceil(Math.max(0, ...heights) / (LANE_HEIGHT * fontSize));
}

function chartOf(spec: DistributionSpec, width: number, fontSize: number): RowChart {
  const { list } = figureWords[spec.language];
  const plain = {
    labels: spec.groups.map((group) => list(group.label, countText(group, spec))),
    leastLines: 2.6,
    rightTexts: [],
    head: 0.2,
    foot: AXIS_HEIGHT,
  };
  const plot = { left: plotLeft(plain, width, fontSize), right: width };
  const scale = scaleOf(spec, plot.left, width, fontSize);
  const lanes = spec.groups.map((group) => lanesOf(group, spec, scale, plot, fontSize));
  return { ...plain, leads: lanes.map((count) => count * LANE_HEIGHT) };
}

interface Dot {
  readonly area: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

/** Dots side by side: each at the place nearest to the middle where it covers none before it. */
function swarm(group: DistributionGroup, scale: Scale, row: Row, radius: number): Dot[] {
  const most = Math.max(0, row.height / 2 - radius * 1.2);
  const placed: Dot[] = [];
  const known = group.areas.flatMap(({ area, label, value }) =>
    typeof value === 'number' ? [{ area, label, x: scale.at(value) }] : [],
  );
  const steps = Math.max(0, Math.floor(most / (radius * 0.8)));
  const offsets = [
    0,
    ...Array.from({ length: steps }, (_, i) => (i + 1) * radius * 0.8).flatMap((by) => [by, -by]),
  ];
  for (const dot of known.toSorted((a, b) => a.x - b.x)) {
    const near = placed.filter(({ x }) => dot.x - x < 2 * radius);
    const clear = (y: number) =>
      near.every((other) => {
        const [dx, dy] = [dot.x - other.x, y - other.y];
        return dx * dx + dy * dy >= 4 * radius * radius * 0.98;
      });
    const offset =
      offsets.find((by) => clear(row.middle + by)) ?? offsets[placed.length % offsets.length] ?? 0;
    placed.push({ ...dot, y: row.middle + offset });
  }
  return placed;
}

function boxOf(
  values: readonly number[],
  scale: Scale,
  row: Row,
  { theme, fontSize }: Drawing,
): Shape[] {
  const box = boxStatistics(values);
  if (box === null) return [];
  const half = Math.min(row.height * 0.34, fontSize * 1.3);
  const [left, right] = [scale.at(box.lowerQuartile), scale.at(box.upperQuartile)];
  const paint = { stroke: theme.text, lineWidth: fontSize / 14 };
  const median = scale.at(box.median);
  return [
    path(
      `M${scale.at(box.lowerWhisker)} ${row.middle}H${left}M${right} ${row.middle}H${scale.at(box.upperWhisker)}`,
      paint,
    ),
    rect(left, row.middle - half, right - left, half * 2, { ...paint, fill: theme.grid }),
    path(`M${median} ${row.middle - half}V${row.middle + half}`, {
      stroke: theme.text,
      lineWidth: fontSize / 6,
    }),
  ];
}

function scene(spec: DistributionSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, target } = drawing;
  const frame = rowFrame(chartOf(spec, width, fontSize), drawing, spec);
  const scale = scaleOf(spec, frame.left, width, fontSize);
  const plot = { left: frame.left, right: width };
  const radius = fontSize * (target === 'print' ? 0.22 : 0.27);
  const rows = frame.rows.flatMap((row, i) => {
    const group = spec.groups[i];
    if (group === undefined) return [];
    const dots = swarm(group, scale, row, radius);
    const named = dots.filter(({ area }) => spec.emphasised.includes(area));
    const laned = nameLanes(
      named.map((dot) => ({ ...dot, radius })),
      {
        ...plot,
        bottom: row.top,
        lanes: lanesOf(group, spec, scale, plot, fontSize),
      },
      fontSize,
      theme.text,
    );
    const names = new Map(named.map(({ area }, k) => [area, laned[k] ?? null] as const));
    return [{ boxes: boxOf(knownOf(group), scale, row, drawing), dots, names }];
  });
  const marks = rows.flatMap(({ dots, names }): Mark[] =>
    dots.map(({ area, x, y }) => {
      const laned = names.get(area);
      return {
        target: { kind: 'area', area },
        shapes: [
          circle(x, y, radius, {
            fill: laned === undefined ? theme.below : theme.above,
            stroke: theme.background,
            lineWidth: fontSize / 30,
          }),
          ...(laned === undefined || laned === null ? [] : [laned.name]),
        ],
        reach: [],
      };
    }),
  );
  const isNamed = ({ target: own }: Mark) =>
    own.kind === 'area' && spec.emphasised.includes(own.area);
  return {
    under: [
      ...horizontalAxis(scale, frame.top, frame.bottom, drawing, spec),
      ...rows.flatMap(({ boxes, names }) => [
        ...boxes,
        ...[...names.values()].flatMap((laned) => (laned === null ? [] : [laned.leader])),
      ]),
    ],
    marks: [...marks.filter((mark) => !isNamed(mark)), ...marks.filter(isNamed)],
    over: frame.names,
  };
}

/** Values of the areas of each group: a box and all dots. */
export const distribution: SceneKind<DistributionSpec> = {
  fileName: 'distribution',
  scene,
  height: (spec, width, fontSize) =>
    rowChartHeight(chartOf(spec, width, fontSize), width, fontSize),
  legend: (spec, theme) => {
    const words = chartWords[spec.language];
    return {
      heading: measureHeading(spec),
      entries: [
        { shape: 'patch', colour: theme.grid, label: words.box },
        { shape: 'dot', colour: theme.below, label: words.dot },
        ...(spec.emphasised.length === 0
          ? []
          : [{ shape: 'dot', colour: theme.above, label: words.named } as const]),
      ],
    };
  },
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const medians = spec.groups.flatMap((group) => {
      const box = boxStatistics(knownOf(group));
      return box === null ? [] : [`${group.label} ${valueText(box.median, spec)}`];
    });
    if (medians.length === 0) return sentences.nothing;
    return fill(sentences.groups, { groups: medians.join(figureWords[spec.language].comma) });
  },
  columns: (spec) => {
    const rows = spec.groups.flatMap(({ label: group, areas }) =>
      areas.map((area) => ({ ...area, group })),
    );
    const values = rows.map(({ value }) => value);
    return [
      textColumn(
        'group',
        rows.map(({ group }) => group),
      ),
      textColumn(
        'area',
        rows.map(({ area }) => area),
      ),
      textColumn(
        'name',
        rows.map(({ label }) => label),
      ),
      numberColumn(measureHeading(spec), values),
      reasonColumn('missing reason', values),
    ];
  },
  texts: (spec) =>
    spec.groups.flatMap(({ label, areas }) => [label, ...areas.map((area) => area.label)]),
  foot: ({ language }) => [chartWords[language].boxNote],
};
