import { chartWords, fill } from '../chartWords.ts';
import { numberColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { formatCount } from '../formatNumber.ts';
import { circle, path, text } from '../scene/draw.ts';
import { type RowChart, rowChartHeight, rowFrame } from '../scene/rowFrame.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import { AXIS_HEIGHT, axisOverhang, horizontalAxis, readableScale } from '../scene/valueAxis.ts';
import { fixedText } from '../scene/valueText.ts';
import type { IntervalPlotSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';

type Area = IntervalPlotSpec['areas'][number];

/** A rank, with one digit after the mark where any would show one: medians of runs may be halves. */
function rankText(value: number, spec: IntervalPlotSpec): string {
  const isWhole = spec.areas.every(({ median, lower, upper }) =>
    [median, lower, upper].every(
      (rank) => typeof rank !== 'number' || rank.toFixed(1).endsWith('.0'),
    ),
  );
  return fixedText(value, isWhole ? 0 : 1, spec);
}

function rangeText({ median, lower, upper }: Area, spec: IntervalPlotSpec): string {
  if (typeof median !== 'number') return figureWords[spec.language].noData;
  if (typeof lower !== 'number' || typeof upper !== 'number') return rankText(median, spec);
  const words = figureWords[spec.language];
  const span = words.between(rankText(lower, spec), rankText(upper, spec), false);
  return words.withUnit(rankText(median, spec), span.replaceAll(' ', ''));
}

function chartOf(spec: IntervalPlotSpec): RowChart {
  return {
    labels: spec.areas.map(({ label }) => label),
    rightTexts: spec.areas.map((area) => rangeText(area, spec)),
    head: 0.2,
    foot: AXIS_HEIGHT,
  };
}

function domainOf(spec: IntervalPlotSpec): readonly [number, number] {
  const ranks = spec.areas.flatMap(({ nominal, median, lower, upper }) =>
    [nominal, median, lower, upper].filter((rank) => typeof rank === 'number'),
  );
  return ranks.length === 0 ? [1, 2] : [Math.min(...ranks), Math.max(...ranks)];
}

function scene(spec: IntervalPlotSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width } = drawing;
  const frame = rowFrame(chartOf(spec), drawing, spec);
  const domain = domainOf(spec);
  const overhang = Math.max(axisOverhang(domain, fontSize, spec), fontSize * 0.4);
  const scale = readableScale(
    domain,
    frame.left + overhang,
    frame.right - overhang,
    fontSize,
    spec,
  );
  const size = fontSize * 0.3;
  const shapesOf = (area: Area, middle: number): Shape[] => {
    const { nominal, median, lower, upper } = area;
    const shapes: Shape[] = [];
    if (typeof lower === 'number' && typeof upper === 'number') {
      const [from, to, cap] = [scale.at(lower), scale.at(upper), fontSize * 0.22];
      shapes.push(
        path(
          `M${from} ${middle}H${to}M${from} ${middle - cap}v${2 * cap}M${to} ${middle - cap}v${2 * cap}`,
          { stroke: theme.below, lineWidth: fontSize / 7 },
        ),
      );
    }
    if (typeof nominal === 'number') {
      shapes.push(
        circle(scale.at(nominal), middle, size * 1.35, {
          fill: theme.background,
          stroke: theme.above,
          lineWidth: fontSize / 8,
        }),
      );
    }
    if (typeof median === 'number') {
      shapes.push(circle(scale.at(median), middle, size * 0.8, { fill: theme.text }));
    }
    const colour = typeof median === 'number' ? theme.text : theme.mutedText;
    return [...shapes, text(rangeText(area, spec), width, middle, fontSize, colour, 'right')];
  };
  return {
    under: horizontalAxis(scale, frame.top, frame.bottom, drawing, spec),
    marks: frame.rows.flatMap((row, i) => {
      const area = spec.areas[i];
      return area === undefined
        ? []
        : [
            {
              target: { kind: 'area', area: area.area },
              shapes: shapesOf(area, row.middle),
              reach: frame.reachOf(row),
            },
          ];
    }),
    over: frame.names,
  };
}

function percentilesText({ language, percentiles: [lower, upper] }: IntervalPlotSpec): string {
  return fill(chartWords[language].percentiles, { lower, upper });
}

/** Ranks with the spread that uncertain choices give them. */
export const intervalPlot: SceneKind<IntervalPlotSpec> = {
  fileName: 'rank-intervals',
  scene,
  height: (spec, width, fontSize) => rowChartHeight(chartOf(spec), width, fontSize),
  legend: (spec, theme) => {
    const words = chartWords[spec.language];
    return {
      heading: measureHeading(spec),
      entries: [
        { shape: 'dot', colour: theme.text, label: words.medianRank },
        { shape: 'whisker', colour: theme.below, label: percentilesText(spec) },
        { shape: 'ring', colour: theme.above, label: words.nominalRank },
      ],
    };
  },
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const known = spec.areas.flatMap(({ label, lower, upper }) =>
      typeof lower === 'number' && typeof upper === 'number' ? [{ label, lower, upper }] : [],
    );
    const byWidth = known.toSorted((a, b) => b.upper - b.lower - (a.upper - a.lower));
    const [widest, middle] = [byWidth[0], byWidth[Math.floor(byWidth.length / 2)]];
    if (widest === undefined || middle === undefined) return sentences.nothing;
    return fill(sentences.interval, {
      area: widest.label,
      lower: rankText(widest.lower, spec),
      upper: rankText(widest.upper, spec),
      width: rankText(middle.upper - middle.lower, spec),
    });
  },
  columns: (spec) => [
    textColumn(
      'area',
      spec.areas.map(({ area }) => area),
    ),
    textColumn(
      'name',
      spec.areas.map(({ label }) => label),
    ),
    numberColumn(
      'rank',
      spec.areas.map(({ nominal }) => nominal),
    ),
    numberColumn(
      'median rank',
      spec.areas.map(({ median }) => median),
    ),
    numberColumn(
      `percentile ${spec.percentiles[0]}`,
      spec.areas.map(({ lower }) => lower),
    ),
    numberColumn(
      `percentile ${spec.percentiles[1]}`,
      spec.areas.map(({ upper }) => upper),
    ),
  ],
  texts: (spec) => spec.areas.map(({ label }) => label),
  foot: ({ language, numbers, runs, seed }) => [
    fill(chartWords[language].runs, { runs: formatCount(runs, numbers), seed }),
  ],
};
