import type { Drawing } from '../Drawing.ts';
import type { ChartOption, CustomSeriesOption, ScatterSeriesOption } from '../echarts.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { ExceedanceCurveSpec, ExceedancePoint } from '../spec.ts';
import { measureHeading } from './classLegend.ts';
import {
  curvePlot,
  DASHES,
  drawableLimits,
  type PlotAxis,
  plotBand,
  plotLine,
  plotPoints,
  plotSpans,
} from './curvePlot.ts';
import { partedCurve } from './partedCurve.ts';

/** Name of the series that holds the observed values. */
export const POINT_SERIES = 'observed';

/** The rarest points, which carry their names. */
const NAMED = 4;

/** The name of a point's mark. */
export const pointName = ({ area, year }: ExceedancePoint): string =>
  area === null ? String(year) : `${area} ${year}`;

/** How far the axes go: over all points and levels; intervals may run out of the picture. */
function axesOf(spec: ExceedanceCurveSpec): { readonly x: PlotAxis; readonly y: PlotAxis } {
  const { points, levels, scale } = spec;
  const values = [
    ...points.map(({ value }) => value),
    ...levels.flatMap(({ level }) => (typeof level === 'number' ? [level] : [])),
  ].filter((value) => scale === 'linear' || value > 0);
  const periods = [...points, ...levels].map(({ returnPeriodYears }) => returnPeriodYears);
  return {
    x: {
      name: lossFigureWords[spec.language].returnPeriod,
      scale: 'logarithmic',
      least: 1,
      greatest: Math.max(10, ...periods) * 1.15,
    },
    y: {
      name: measureHeading(spec),
      scale,
      least: scale === 'linear' ? 0 : Math.min(...values) / 1.6,
      greatest: Math.max(...values) * (scale === 'linear' ? 1.35 : 4),
    },
  };
}

/** The band between the limits of the fit, as one shape. */
function band(
  { levels }: ExceedanceCurveSpec,
  up: PlotAxis,
  { theme }: Drawing,
): CustomSeriesOption {
  const limits = levels.flatMap(({ returnPeriodYears, lower, upper }) =>
    typeof lower === 'number' && typeof upper === 'number'
      ? [drawableLimits(returnPeriodYears, [lower, upper], up)]
      : [],
  );
  return plotBand('band', limits, theme.accent);
}

const isDrawn = ({ value }: ExceedancePoint, { scale }: ExceedanceCurveSpec): boolean =>
  scale === 'linear' || value > 0;

/** The intervals of the return periods of the points, as thin lines along them. */
function whiskers(spec: ExceedanceCurveSpec, drawing: Drawing): CustomSeriesOption {
  const spans = spec.points.flatMap((point) => {
    if (point.interval === null || !isDrawn(point, spec)) return [];
    const [lower, upper] = point.interval;
    return [[[Math.max(1, lower), point.value] as const, [upper, point.value] as const] as const];
  });
  return plotSpans('whiskers', spans, { colour: drawing.theme.mutedText, width: 1 / 16 }, drawing);
}

function observed(spec: ExceedanceCurveSpec, drawing: Drawing): ScatterSeriesOption {
  const { theme } = drawing;
  const points = spec.points
    .filter((point) => isDrawn(point, spec))
    .map((point, place) => ({
      name: pointName(point),
      at: [point.returnPeriodYears, point.value] as const,
      label: point.label,
      isNamed: place < NAMED,
    }));
  const look = { size: 0.65, fill: theme.text, edge: theme.background, edgeWidth: 1 / 16 };
  return plotPoints(POINT_SERIES, points, look, drawing);
}

/** The option of observed values by return period, with a fitted model and its interval. */
export function exceedanceCurve(spec: ExceedanceCurveSpec, drawing: Drawing): ChartOption {
  const axes = axesOf(spec);
  const { within, beyond } = partedCurve(spec);
  const look = { colour: drawing.theme.accent, width: 1 / 6 };
  const series = [
    band(spec, axes.y, drawing),
    whiskers(spec, drawing),
    plotLine('fit', within, look, drawing),
    plotLine('fit beyond', beyond, { ...look, dash: DASHES }, drawing),
    observed(spec, drawing),
  ];
  return curvePlot(axes, series, spec, drawing);
}
