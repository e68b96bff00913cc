import { chartWords, fill } from '../chartWords.ts';
import { type DataColumn, numberColumn, textColumn } from '../DataColumn.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { formatCount } from '../formatNumber.ts';
import { LEADING, path, rect, text } from '../scene/draw.ts';
import { type RowChart, rowChartHeight, rowFrame } from '../scene/rowFrame.ts';
import type { Scene } from '../scene/Scene.ts';
import type { SceneKind } from '../scene/SceneKind.ts';
import type { Shape } from '../scene/Shape.ts';
import { AXIS_HEIGHT, axisOverhang, horizontalAxis, readableScale } from '../scene/valueAxis.ts';
import { fixedText } from '../scene/valueText.ts';
import type { SobolBarsSpec } from '../spec.ts';
import { measureHeading } from './classLegend.ts';

type Estimate = SobolBarsSpec['assumptions'][number]['first'];

const orders = ['first', 'total'] as const;

function estimateText({ value }: Estimate, spec: SobolBarsSpec): string {
  return typeof value === 'number' ? fixedText(value, 2, spec) : figureWords[spec.language].noData;
}

/** Whether chance took an estimate, as it is printed, out of what a share can be. */
function isBeyond({ assumptions }: SobolBarsSpec): boolean {
  const isOut = ({ value }: Estimate): boolean =>
    typeof value === 'number' && (Math.round(100 * value) < 0 || Math.round(100 * value) > 100);
  return assumptions.some(({ first, total }) => isOut(first) || isOut(total));
}

function chartOf(spec: SobolBarsSpec): RowChart {
  return {
    labels: spec.assumptions.map(({ label }) => label),
    rightTexts: spec.assumptions.flatMap(({ first, total }) =>
      [first, total].map((estimate) => estimateText(estimate, spec)),
    ),
    leastLines: 2,
    head: 0.2,
    foot: AXIS_HEIGHT,
  };
}

function scene(spec: SobolBarsSpec, drawing: Drawing): Scene {
  const { theme, fontSize, width } = drawing;
  const frame = rowFrame(chartOf(spec), drawing, spec);
  const ends = spec.assumptions.flatMap(({ first, total }) =>
    [first, total].flatMap(({ value, interval }) => [
      ...(typeof value === 'number' ? [value] : []),
      ...(interval ?? []),
    ]),
  );
  const domain = [Math.min(0, ...ends), Math.max(0.1, ...ends)] as const;
  const overhang = axisOverhang(domain, fontSize, spec);
  const left = frame.left + (domain[0] < 0 ? overhang : 0);
  const scale = readableScale(domain, left, frame.right - overhang, fontSize, spec);
  const barOf = ({ value, interval }: Estimate, colour: string, middle: number): Shape[] => {
    const estimate = { value, interval };
    const printed = text(
      estimateText(estimate, spec),
      width,
      middle,
      fontSize,
      typeof value === 'number' ? theme.text : theme.mutedText,
      'right',
    );
    if (typeof value !== 'number') return [printed];
    const thick = fontSize * 0.85;
    const bar = rect(scale.at(0), middle - thick / 2, scale.at(value) - scale.at(0), thick, {
      fill: colour,
    });
    if (interval === null) return [bar, printed];
    const [from, to, cap] = [scale.at(interval[0]), scale.at(interval[1]), fontSize * 0.22];
    const whisker = path(
      `M${from} ${middle}H${to}M${from} ${middle - cap}v${2 * cap}M${to} ${middle - cap}v${2 * cap}`,
      { stroke: theme.text, lineWidth: fontSize / 12 },
    );
    return [bar, whisker, printed];
  };
  return {
    under: horizontalAxis(scale, frame.top, frame.bottom, drawing, spec),
    marks: frame.rows.flatMap((row, i) => {
      const one = spec.assumptions[i];
      if (one === undefined) return [];
      const offset = (LEADING * fontSize) / 2;
      return [
        {
          target: { kind: 'item', code: one.assumption },
          shapes: [
            ...barOf(one.first, theme.below, row.middle - offset),
            ...barOf(one.total, theme.bar, row.middle + offset),
          ],
          reach: frame.reachOf(row),
        },
      ];
    }),
    over: frame.names,
  };
}

/** How much of the spread of ranks each assumption accounts for. */
export const sobolBars: SceneKind<SobolBarsSpec> = {
  fileName: 'sensitivity',
  scene,
  height: (spec, width, fontSize) => rowChartHeight(chartOf(spec), width, fontSize),
  legend: (spec, theme) => {
    const words = chartWords[spec.language];
    const hasIntervals = spec.assumptions.some(
      ({ first, total }) => first.interval !== null || total.interval !== null,
    );
    return {
      heading: measureHeading(spec),
      entries: [
        { shape: 'patch', colour: theme.below, label: words.firstOrder },
        { shape: 'patch', colour: theme.bar, label: words.totalOrder },
        ...(hasIntervals
          ? [{ shape: 'whisker', colour: theme.text, label: words.resampled } as const]
          : []),
      ],
    };
  },
  summary: (spec) => {
    const { sentences } = chartWords[spec.language];
    const known = spec.assumptions.flatMap(({ label, total }) =>
      typeof total.value === 'number' ? [{ label, total: total.value }] : [],
    );
    const [first, ...others] = known;
    if (first === undefined) return sentences.nothing;
    const largest = others.reduce((best, one) => (one.total > best.total ? one : best), first);
    return fill(sentences.sobol, {
      assumption: largest.label,
      total: fixedText(largest.total, 2, spec),
    });
  },
  columns: (spec) => [
    textColumn(
      'assumption',
      spec.assumptions.map(({ assumption }) => assumption),
    ),
    textColumn(
      'assumption name',
      spec.assumptions.map(({ label }) => label),
    ),
    ...orders.flatMap((order): DataColumn[] => {
      const estimates = spec.assumptions.map((one) => one[order]);
      return [
        numberColumn(
          `${order} order`,
          estimates.map(({ value }) => value),
        ),
        numberColumn(
          `${order} order, lower end`,
          estimates.map(({ interval }) => interval?.[0] ?? 'no-data'),
        ),
        numberColumn(
          `${order} order, upper end`,
          estimates.map(({ interval }) => interval?.[1] ?? 'no-data'),
        ),
      ];
    }),
  ],
  texts: (spec) => spec.assumptions.map(({ label }) => label),
  foot: (spec) => {
    const { language, numbers, runs, seed } = spec;
    const words = chartWords[language];
    return [
      fill(words.sobolNote, { runs: formatCount(runs, numbers), seed }),
      words.sobolMeaning,
      ...(isBeyond(spec) ? [words.sobolChance] : []),
    ];
  },
};
