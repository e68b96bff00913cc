import type { Drawing } from '../Drawing.ts';
import type {
  ChartOption,
  CustomSeriesOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from '../echarts.ts';
import { FIGURE_FONT } from '../fontMetrics.ts';
import { formatCompact } from '../formatNumber.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { ExceedanceCurveSpec, ExceedancePoint } from '../spec.ts';
import {
  axisLines,
  axisName,
  axisText,
  haloText,
  insideGrid,
  labelsInside,
  markStates,
  pointLabel,
  topName,
} from './axes.ts';
import { measureHeading } from './classLegend.ts';
import { type CurvePoint, partedCurve } from './partedCurve.ts';

/** Name of the series that holds the observed values. */
export const POINT_SERIES = 'observed';

/** The name of a point's mark. */
export const pointName = ({ area, year }: ExceedancePoint): string =>
  area === null ? String(year) : `${area} ${year}`;

/** How far the axes go: over all points and levels; intervals may run out of the picture. */
function reach({ points, levels, scale }: ExceedanceCurveSpec) {
  const values = [
    ...points.map(({ value }) => value),
    ...levels.flatMap(({ level }) => (typeof level === 'number' ? [level] : [])),
  ].filter((value) => scale === 'linear' || value > 0);
  const periods = [...points, ...levels].map(({ returnPeriodYears }) => returnPeriodYears);
  return {
    years: Math.max(10, ...periods) * 1.15,
    least: scale === 'linear' ? 0 : Math.min(...values) / 1.6,
    greatest: Math.max(...values) * (scale === 'linear' ? 1.35 : 4),
  };
}

/** Where an open limit is drawn to, in heights of the picture. */
const FAR = 1000;

type Limits = readonly [years: number, lower: number, upper: number];

/** The band between the limits of the fit, as one shape. */
function band(spec: ExceedanceCurveSpec, { theme }: Drawing): CustomSeriesOption {
  const { least, greatest } = reach(spec);
  // an open limit ends far above the picture
  const within = (limit: number): number => Math.min(Math.max(limit, least), FAR * greatest);
  const limits = spec.levels.flatMap(({ returnPeriodYears, lower, upper }): Limits[] =>
    typeof lower === 'number' && typeof upper === 'number'
      ? [[returnPeriodYears, within(lower), within(upper)]]
      : [],
  );
  const [first] = limits;
  return {
    id: 'band',
    type: 'custom',
    silent: true,
    clip: true,
    z: 1,
    data: first === undefined ? [] : [[first[0], first[1]]],
    renderItem: (_, api) => ({
      type: 'polygon' as const,
      shape: {
        points: [
          ...limits.map(([years, lower]) => api.coord([years, lower])),
          ...limits.toReversed().map(([years, , upper]) => api.coord([years, upper])),
        ],
      },
      style: { fill: theme.accent, opacity: 0.16 },
    }),
  };
}

/** The intervals of the return periods of the points, as thin lines along them. */
function whiskers(spec: ExceedanceCurveSpec, { theme, fontSize }: Drawing): CustomSeriesOption {
  const rows = spec.points.flatMap(({ interval, value }): Limits[] =>
    interval === null || (spec.scale === 'logarithmic' && value <= 0)
      ? []
      : [[value, Math.max(1, interval[0]), interval[1]]],
  );
  return {
    id: 'whiskers',
    type: 'custom',
    silent: true,
    clip: true,
    z: 2,
    data: rows.map(([value, lower]) => [lower, value]),
    renderItem: (params, api) => {
      const [value = 0, lower = 1, upper = 1] = rows[params.dataIndex] ?? [];
      const [x1 = 0, y1 = 0] = api.coord([lower, value]);
      const [x2 = 0, y2 = 0] = api.coord([upper, value]);
      return {
        type: 'line' as const,
        shape: { x1, y1, x2, y2 },
        style: { stroke: theme.mutedText, lineWidth: fontSize / 16, opacity: 0.65 },
      };
    },
  };
}

function fitted(
  id: string,
  levels: readonly CurvePoint[],
  dashed: boolean,
  { theme, fontSize }: Drawing,
): LineSeriesOption {
  return {
    id,
    type: 'line',
    silent: true,
    symbol: 'none',
    clip: true,
    z: 3,
    emphasis: { disabled: true },
    lineStyle: {
      color: theme.accent,
      width: fontSize / 6,
      type: dashed ? [fontSize / 2, fontSize / 3] : 'solid',
    },
    data: levels.map(([years, level]) => [years, level]),
  };
}

function observed(spec: ExceedanceCurveSpec, drawing: Drawing): ScatterSeriesOption {
  const { theme, fontSize } = drawing;
  const shown = spec.points.filter(({ value }) => spec.scale === 'linear' || value > 0);
  return {
    id: POINT_SERIES,
    type: 'scatter',
    ...markStates(drawing),
    z: 5,
    symbolSize: fontSize * 0.65,
    labelLayout: labelsInside(drawing),
    data: shown.map((point, place) => ({
      name: pointName(point),
      value: [point.returnPeriodYears, point.value],
      itemStyle: { color: theme.text, borderColor: theme.background, borderWidth: fontSize / 16 },
      label: {
        show: place < 4,
        position: 'top' as const,
        align: 'right' as const,
        distance: fontSize * 0.2,
        fontFamily: FIGURE_FONT,
        fontSize,
        color: theme.text,
        ...haloText(drawing),
        formatter: pointLabel(point.label, drawing),
      },
    })),
  };
}

/** The option of observed values by return period, with a fitted model and its interval. */
export function exceedanceCurve(spec: ExceedanceCurveSpec, drawing: Drawing): ChartOption {
  const words = lossFigureWords[spec.language];
  const { years, least, greatest } = reach(spec);
  const { within, beyond } = partedCurve(spec);
  const lines = axisLines(drawing);
  const format = (value: number): string => formatCompact(value, spec.numbers, spec.language);
  const margin = drawing.fontSize * 0.5;
  const label = { ...axisText(drawing), margin, hideOverlap: true, formatter: format };
  const upName = topName(measureHeading(spec), drawing);
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: insideGrid(drawing, 0.2, 1.2),
    xAxis: {
      type: 'log',
      min: 1,
      max: years,
      ...axisName(words.returnPeriod, drawing, 2),
      ...lines,
      axisLabel: { ...label, showMaxLabel: false },
    },
    yAxis: {
      type: spec.scale === 'logarithmic' ? 'log' : 'value',
      min: least,
      max: greatest,
      ...upName,
      ...lines,
      axisLabel: { ...label, showMinLabel: spec.scale === 'linear', showMaxLabel: false },
    },
    series: [
      band(spec, drawing),
      whiskers(spec, drawing),
      fitted('fit', within, false, drawing),
      fitted('fit beyond', beyond, true, drawing),
      observed(spec, drawing),
    ],
  };
}
