import { cos, sin } from '../../../analysis/math.ts';
import { chartWords, fill } from '../chartWords.ts';
import { categoryColour } from '../colours.ts';
import { type DataColumn, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import {
  circle,
  LEADING,
  overlaps,
  path,
  text,
  textBlock,
  textBox,
  through,
  throughPresent,
} from '../scene/draw.ts';
import { keyLines } from '../scene/keyLines.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Point, Shape, TextShape } from '../scene/Shape.ts';
import { linearScale } from '../scene/scale.ts';
import { tickTexts } from '../scene/valueText.ts';
import type { RadarSpec } from '../spec.ts';
import { wrapLabel, wrapText } from '../wrapText.ts';
import { measureHeading } from './classLegend.ts';

/** Outlines that can still be told apart. */
const MOST = 6;
/** The part of the width that a name beside the rim may take, and a longer word at most. */
const [NAME_SHARE, WORD_SHARE] = [0.2, 0.32] as const;

/** How a line with such dashes looks beside its name: short ones are dots. */
function lineOf(dash: readonly [number, number] | null): LegendEntry['shape'] {
  if (dash === null) return 'line';
  return dash[0] < 0.5 ? 'dotted' : 'dashed';
}

/** Dashes besides colours, so that crossing outlines differ in grey too. */
const dashes: readonly (readonly [number, number] | null)[] = [
  null,
  [0.8, 0.4],
  [0.25, 0.3],
  [1.4, 0.5],
  [0.5, 0.5],
  [0.15, 0.45],
];

interface Rim {
  readonly centre: Point;
  readonly radius: number;
  readonly names: readonly TextShape[];
  readonly key: readonly string[];
}

function directionOf(i: number, count: number): Point {
  const angle = (2 * Math.PI * i) / count - Math.PI / 2;
  return [cos(angle), sin(angle)];
}

/** A rim with names or numbers around it; null when they meet, leave the drawing or leave no room. */
function rimOf(
  labels: readonly (readonly string[])[],
  key: readonly string[],
  { width, height, fontSize, theme }: Drawing,
): Rim | null {
  const room = height - key.length * LEADING * fontSize;
  const sizes = labels.map((lines) => ({
    width: Math.max(0, ...lines.map((line) => textWidth(line, fontSize))),
    height: lines.length * LEADING * fontSize,
  }));
  const gap = fontSize * 0.5;
  const limits = sizes.flatMap((size, i) => {
    const [x, y] = directionOf(i, labels.length);
    const sideways = Math.abs(x) > 0.2;
    return [
      Math.abs(x) < 1e-9
        ? Number.POSITIVE_INFINITY
        : (width / 2 - (sideways ? size.width : size.width / 2)) / Math.abs(x) - gap,
      Math.abs(y) < 1e-9
        ? Number.POSITIVE_INFINITY
        : (room / 2 - fontSize * 0.2 - (sideways ? size.height / 2 : size.height)) / Math.abs(y) -
          gap,
    ];
  });
  const radius = Math.min(width / 2, room / 2, ...limits);
  if (!(radius >= fontSize * 3.5)) return null;
  const centre: Point = [width / 2, room / 2];
  const names = labels.flatMap((lines, i) => {
    const [x, y] = directionOf(i, labels.length);
    const reach = radius + gap;
    const align = Math.abs(x) <= 0.2 ? 'center' : x > 0 ? 'left' : 'right';
    const lift = Math.abs(x) <= 0.2 ? (Math.sign(y) * (sizes[i]?.height ?? 0)) / 2 : 0;
    return textBlock(
      lines,
      centre[0] + x * reach,
      centre[1] + y * reach + lift,
      fontSize,
      theme.text,
      align,
    );
  });
  const boxes = names.map(textBox);
  const meets = boxes.some(
    (box, i) =>
      box.left < 0 ||
      box.right > width ||
      box.top < 0 ||
      box.bottom > room ||
      boxes.slice(i + 1).some((other) => overlaps(box, other)),
  );
  return meets ? null : { centre, radius, names, key };
}

/** Names around the rim where they fit, else numbers with a key under it. */
function bestRim(spec: RadarSpec, drawing: Drawing): Rim | null {
  const { width, height, fontSize } = drawing;
  const longest = Math.max(
    0,
    ...spec.nodes.flatMap(({ label }) => label.split(' ')).map((word) => textWidth(word, fontSize)),
  );
  const room = Math.min(Math.max(width * NAME_SHARE, longest), width * WORD_SHARE);
  const names = spec.nodes.map(({ label }) => wrapLabel(label, room, fontSize));
  const named = rimOf(names, [], drawing);
  if (named !== null) return named;
  const numbers = spec.nodes.map((_, i) => [String(i + 1)]);
  const most = Math.floor((height * 0.5) / (LEADING * fontSize));
  const key = keyLines(
    spec.nodes.map(({ label }) => label),
    width,
    fontSize,
    most,
    spec.language,
  );
  return rimOf(numbers, key, drawing);
}

function scene(spec: RadarSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width, height } = drawing;
  const rim = spec.nodes.length === 0 ? null : bestRim(spec, drawing);
  if (rim === null) {
    const note = wrapText(figureWords[spec.language].noData, width, fontSize);
    return {
      under: textBlock(note, width / 2, height / 2, fontSize, theme.mutedText, 'center'),
      marks: [],
      over: [],
    };
  }
  const { centre, radius } = rim;
  const scale = linearScale(spec.range, 0, radius, radius > fontSize * 6 ? 5 : 2);
  const count = spec.nodes.length;
  const pointAt = (i: number, distance: number): Point => {
    const [x, y] = directionOf(i, count);
    return [centre[0] + x * distance, centre[1] + y * distance];
  };
  const grid = { stroke: theme.grid, lineWidth: fontSize / 14 };
  const rings = [...scale.ticks.filter((tick) => tick > scale.least), scale.greatest];
  const under: Shape[] = [
    ...rings.map((tick) =>
      path(
        through(
          spec.nodes.map((_, i) => pointAt(i, scale.at(tick))),
          true,
        ),
        grid,
      ),
    ),
    ...spec.nodes.map((_, i) => path(through([centre, pointAt(i, radius)]), grid)),
    ...rim.key.map((line, i) =>
      text(
        line,
        0,
        height - (rim.key.length - i - 0.5) * LEADING * fontSize,
        fontSize,
        theme.mutedText,
      ),
    ),
  ];
  const texts = tickTexts(scale.ticks, spec);
  const over = [
    ...rim.names,
    ...scale.ticks.flatMap((tick, i) =>
      tick > scale.least && tick < scale.greatest
        ? [
            {
              ...text(
                texts[i] ?? '',
                centre[0] + fontSize * 0.25,
                centre[1] - scale.at(tick),
                fontSize,
                theme.mutedText,
              ),
              halo: theme.background,
            },
          ]
        : [],
    ),
  ].filter(
    (shape, i, all) => !all.slice(0, i).some((one) => overlaps(textBox(one), textBox(shape))),
  );
  return {
    under,
    marks: spec.areas.slice(0, MOST).map(({ area, values }, k) => {
      const points = spec.nodes.map((_, i) => {
        const value = values[i];
        if (typeof value !== 'number') return null;
        const kept = Math.min(scale.greatest, Math.max(scale.least, value));
        return pointAt(i, scale.at(kept));
      });
      const closed = [...points, points[0] ?? null];
      const colour = categoryColour(k, theme);
      const dash = dashes[k];
      const d = throughPresent(closed);
      return {
        target: { kind: 'area', area },
        shapes: [
          path(d, {
            stroke: colour,
            lineWidth: fontSize / 6,
            ...(dash ? { dash: dash.map((part) => part * fontSize) } : {}),
          }),
          ...points.flatMap((point) =>
            point === null ? [] : [circle(point[0], point[1], fontSize * 0.24, { fill: colour })],
          ),
        ],
        reach: [{ type: 'path', d }],
      };
    }),
    over,
  };
}

/** A few areas over the same nodes, around a centre. */
export const radar: SceneKind<RadarSpec> = {
  fileName: 'radar',
  scene,
  height: (spec, width, fontSize) => {
    const plot = Math.min(Math.max(width * 0.62, fontSize * 20), fontSize * 34);
    const lines = keyLines(
      spec.nodes.map(({ label }) => label),
      width,
      fontSize,
      Number.POSITIVE_INFINITY,
      spec.language,
    ).length;
    return plot + (spec.nodes.length > 8 ? lines * LEADING * fontSize : 0);
  },
  legend: (spec, theme) => ({
    heading: measureHeading(spec),
    entries: spec.areas.slice(0, MOST).map(({ label }, k) => ({
      shape: lineOf(dashes[k] ?? null),
      colour: categoryColour(k, theme),
      label,
    })),
  }),
  summary: (spec) =>
    fill(chartWords[spec.language].sentences.radar, {
      areas: spec.areas
        .slice(0, MOST)
        .map(({ label }) => label)
        .join(figureWords[spec.language].comma),
      nodes: spec.nodes.length,
    }),
  columns: (spec) => [
    textColumn(
      'node',
      spec.nodes.map(({ node }) => node),
    ),
    textColumn(
      'name',
      spec.nodes.map(({ label }) => label),
    ),
    ...spec.areas.flatMap(({ area, label, values }): DataColumn[] => {
      const own = spec.nodes.map((_, i) => values[i] ?? 'no-data');
      return [numberColumn(area, own, { label }), reasonColumn(`${area}, missing reason`, own)];
    }),
  ],
  texts: (spec) => [...spec.nodes, ...spec.areas].map(({ label }) => label),
  foot: ({ language, areas }) => [
    chartWords[language].radarNote,
    ...(areas.length > MOST
      ? [fill(chartWords[language].radarTooMany, { most: MOST, count: areas.length })]
      : []),
  ],
};
