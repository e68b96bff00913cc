import { chartWords, fill } from '../chartWords.ts';
import { categoryColour } from '../colours.ts';
import { type DataColumn, numberColumn, reasonColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { hatchLines, path, rect, text } from '../scene/draw.ts';
import { type RowChart, rowChartHeight, rowFrame } from '../scene/rowFrame.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import { AXIS_HEIGHT, axisOverhang, horizontalAxis, readableScale } from '../scene/valueAxis.ts';
import { valueTexts } from '../scene/valueText.ts';
import type { DecompositionSpec } from '../spec.ts';
import { areaColumns } from './areaColumns.ts';
import { areaSummary } from './areaSummary.ts';
import { measureHeading } from './classLegend.ts';

type Area = DecompositionSpec['areas'][number];

interface Segment {
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

/** Segments side by side: positive contributions to the right of zero, negative ones to the left. */
function segmentsOf({ contributions }: Area): Segment[] {
  let [right, left] = [0, 0];
  return contributions.flatMap((value, part) => {
    if (typeof value !== 'number' || value === 0) return [];
    const from = value > 0 ? right : left;
    if (value > 0) right += value;
    else left += value;
    return [{ part, from, to: from + value }];
  });
}

/** A bar that lacks a part reaches its score by a hatched rest. */
function restOf(area: Area, segments: readonly Segment[]): Segment | null {
  const lacks = area.contributions.some((value) => typeof value !== 'number');
  const reached = Math.max(0, ...segments.map(({ to }) => to));
  return lacks && typeof area.value === 'number' && area.value > reached
    ? { part: -1, from: reached, to: area.value }
    : null;
}

const rightTextsOf = (spec: DecompositionSpec): string[] =>
  valueTexts(
    spec.areas.map(({ value }) => value),
    spec,
  );

function chartOf(spec: DecompositionSpec): RowChart {
  return {
    labels: spec.areas.map(({ label }) => label),
    rightTexts: rightTextsOf(spec),
    head: 0.2,
    foot: AXIS_HEIGHT,
  };
}

function scene(spec: DecompositionSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width } = drawing;
  const frame = rowFrame(chartOf(spec), drawing, spec);
  const bars = spec.areas.map((area) => {
    const segments = segmentsOf(area);
    return { segments, rest: restOf(area, segments) };
  });
  const texts = rightTextsOf(spec);
  const ends = bars.flatMap(({ segments, rest }) =>
    [...segments, ...(rest === null ? [] : [rest])].flatMap(({ from, to }) => [from, to]),
  );
  const domain = [Math.min(0, ...ends), Math.max(0, ...ends)] as const;
  const overhang = axisOverhang(domain, fontSize, spec);
  const left = frame.left + (domain[0] < 0 ? overhang : 0);
  const scale = readableScale(domain, left, frame.right - overhang, fontSize, spec);
  return {
    under: horizontalAxis(scale, frame.top, frame.bottom, drawing, spec),
    marks: frame.rows.flatMap((row, i) => {
      const [area, bar] = [spec.areas[i], bars[i]];
      if (area === undefined || bar === undefined) return [];
      const thick = Math.min(row.height * 0.7, fontSize * 1.4);
      const box = ({ from, to }: Segment) => {
        const [one, other] = [scale.at(from), scale.at(to)];
        return rect(one, row.middle - thick / 2, other - one, thick, {});
      };
      const shapes: Shape[] = bar.segments.map((segment) => ({
        ...box(segment),
        fill: categoryColour(segment.part, theme),
        stroke: theme.background,
        lineWidth: fontSize / 16,
      }));
      if (bar.rest !== null) {
        const { x, y, width: w, height: h } = box(bar.rest);
        const edges = { left: x, right: x + w, top: y, bottom: y + h };
        shapes.push(
          rect(x, y, w, h, { fill: theme.gap, stroke: theme.gapLine, lineWidth: fontSize / 16 }),
          path(hatchLines(edges, fontSize * 0.4), {
            stroke: theme.gapLine,
            lineWidth: fontSize / 14,
          }),
        );
      }
      const colour = typeof area.value === 'number' ? theme.text : theme.mutedText;
      shapes.push(text(texts[i] ?? '', width, row.middle, fontSize, colour, 'right'));
      return [
        {
          target: { kind: 'area', area: area.area },
          shapes,
          reach: frame.reachOf(row),
        },
      ];
    }),
    over: frame.names,
  };
}

/** Scores of areas as stacked contributions of their parts. */
export const decomposition: SceneKind<DecompositionSpec> = {
  fileName: 'decomposition',
  scene,
  height: (spec, width, fontSize) => rowChartHeight(chartOf(spec), width, fontSize),
  legend: (spec, theme) => ({
    heading: measureHeading(spec),
    entries: [
      ...spec.parts.map(
        ({ label }, part) =>
          ({ shape: 'patch', colour: categoryColour(part, theme), label }) as const,
      ),
      ...(spec.areas.some((area) => restOf(area, segmentsOf(area)) !== null)
        ? [
            {
              shape: 'hatched',
              colour: theme.gapLine,
              label: chartWords[spec.language].incomplete,
            } as const,
          ]
        : []),
    ],
  }),
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const parts = spec.parts.map(({ label }) => label).join(spec.language === 'zh' ? '、' : ', ');
    const space = spec.language === 'zh' ? '' : ' ';
    return `${areaSummary(spec, spec.areas)}${space}${fill(sentences.parts, { parts })}`;
  },
  columns: (spec) => [
    ...areaColumns(spec, spec.areas),
    ...spec.parts.flatMap(({ label }, part): DataColumn[] => {
      const values = spec.areas.map(({ contributions }) => contributions[part] ?? 'no-data');
      return [numberColumn(label, values), reasonColumn(`${label}, missing reason`, values)];
    }),
  ],
  texts: (spec) => [...spec.parts, ...spec.areas].map(({ label }) => label),
};
