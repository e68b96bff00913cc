import { exp, ln } from '../../../analysis/math.ts';
import type { Drawing } from '../Drawing.ts';
import type {
  ChartOption,
  CustomSeriesOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from '../echarts.ts';
import type { Curve, CurvesAxis, CurvesPoint, CurvesSpec, FigureLanguage } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
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

/** Points of a curve that carry their names. */
const NAMED = 3;

/** From so many points on they are drawn small. */
const CROWD = 60;

/** What a curve's points are called in the drawing. */
export const curvePointName = ({ code }: Curve, place: number): string => `${code} ${place}`;

/** The series of a curve's points. */
export const curveSeries = ({ code }: Curve): string => `curve ${code}`;

/** An axis with its unit. */
export const axisHeading = ({ label, unit }: CurvesAxis, language: FigureLanguage): string =>
  measureHeading({ measure: label, unit, language });

/** The colour of a curve by what it is. */
export function curveColour({ role }: Curve, theme: ChartTheme): string {
  if (role === 'observed') return theme.text;
  return role === 'modelled' ? theme.accent : theme.baseline;
}

/** Whether a curve is drawn as points. */
export const isOfPoints = ({ shape }: Curve): boolean => shape === 'dots' || shape === 'rings';

interface DrawnPoint {
  readonly point: CurvesPoint;
  readonly place: number;
  readonly y: number;
}

/** The points that both axes can show. */
function drawnPoints({ x, y }: CurvesSpec, { points }: Curve): readonly DrawnPoint[] {
  const fits = (value: number, { scale }: CurvesAxis): boolean => scale === 'linear' || value > 0;
  return points.flatMap((point, place) =>
    typeof point.y === 'number' && fits(point.x, x) && fits(point.y, y)
      ? [{ point, place, y: point.y }]
      : [],
  );
}

type Reach = Pick<PlotAxis, 'least' | 'greatest'>;

/** How far an axis goes: over all points; intervals may run out of the picture. */
function reach(values: readonly number[], scale: CurvesAxis['scale'], room: number): Reach {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return scale === 'linear' ? reachOf(0, 1) : reachOf(1, 10);
  if (scale === 'logarithmic')
    return reachOf(low / 1.4, Math.max(1.4 * high, high * exp(room * ln(high / low))));
  const width = high - Math.min(low, 0) || 1;
  return reachOf(low < 0 ? low - width * 0.05 : 0, high + width * room);
}

/** Percentages end at a hundred. */
const isPercent = ({ unit }: CurvesAxis): boolean => unit === '%';

const reachOf = (least: number, greatest: number): Reach => ({ least, greatest });

function line(spec: CurvesSpec, curve: Curve, drawing: Drawing): LineSeriesOption {
  const isReference = curve.role === 'reference';
  return plotLine(
    curveSeries(curve),
    drawnPoints(spec, curve).map(({ point, y }) => [point.x, y] as const),
    {
      colour: curveColour(curve, drawing.theme),
      width: isReference ? 1 / 10 : 1 / 6,
      z: isReference ? 2 : 3,
      ...(curve.shape === 'dashed' ? { dash: DASHES } : {}),
    },
    drawing,
  );
}

/** The intervals of a curve: a band along a line, a whisker at a point. */
function intervals(
  spec: CurvesSpec,
  curve: Curve,
  up: Reach,
  drawing: Drawing,
): CustomSeriesOption {
  const limits = drawnPoints(spec, curve).flatMap(({ point: { x, interval } }) =>
    interval === null ? [] : [drawableLimits(x, interval, up)],
  );
  const colour = curveColour(curve, drawing.theme);
  const id = `interval ${curve.code}`;
  if (!isOfPoints(curve)) return plotBand(id, limits, colour);
  const spans = limits.map(
    ([x, lower, upper]) => [[x, lower] as const, [x, upper] as const] as const,
  );
  return plotSpans(id, spans, { colour, width: 1 / 10 }, drawing);
}

/** The points that carry their names: those highest up that have one. */
function namedPlaces(drawn: readonly DrawnPoint[]): ReadonlySet<number> {
  const high = drawn
    .filter(({ point }) => point.label !== '')
    .toSorted((one, other) => other.y - one.y || other.point.x - one.point.x);
  return new Set(high.slice(0, NAMED).map(({ place }) => place));
}

function dots(spec: CurvesSpec, curve: Curve, drawing: Drawing): ScatterSeriesOption {
  const { theme } = drawing;
  const colour = curveColour(curve, theme);
  const drawn = drawnPoints(spec, curve);
  const named = namedPlaces(drawn);
  const isRing = curve.shape === 'rings';
  // borders of many points would cover the points themselves
  const isCrowd = drawn.length > CROWD;
  return plotPoints(
    curveSeries(curve),
    drawn.map(({ point, place, y }) => ({
      name: curvePointName(curve, place),
      at: [point.x, y] as const,
      label: point.label,
      isNamed: named.has(place),
    })),
    {
      size: isRing ? 0.85 : isCrowd ? 0.4 : 0.6,
      fill: isRing ? theme.background : colour,
      edge: isRing ? colour : theme.background,
      edgeWidth: isCrowd ? 0 : isRing ? 1 / 7 : 1 / 16,
      z: isRing ? 6 : 5,
    },
    drawing,
  );
}

/** An upright line over the whole height. */
function marked(
  { mark }: CurvesSpec,
  { least, greatest }: Reach,
  drawing: Drawing,
): readonly LineSeriesOption[] {
  if (mark === null) return [];
  const places = [
    [mark.x, least],
    [mark.x, greatest],
  ] as const;
  const look = {
    colour: drawing.theme.mutedText,
    width: 1 / 10,
    dash: [1 / 5, 1 / 4],
    z: 2,
  } as const;
  return [plotLine('mark', places, look, drawing)];
}

/** The option of curves and points over one pair of axes. */
export function curves(spec: CurvesSpec, drawing: Drawing): ChartOption {
  const drawn = spec.curves.flatMap((curve) => drawnPoints(spec, curve));
  const across = reach(
    drawn.map(({ point }) => point.x),
    spec.x.scale,
    0.05,
  );
  const heights = drawn.map(({ y }) => y);
  const up =
    isPercent(spec.y) && heights.every((y) => y >= 0 && y <= 100)
      ? reachOf(0, Math.min(100, Math.max(1, ...heights)))
      : reach(heights, spec.y.scale, 0.14);
  const axis = (own: CurvesAxis, ends: Reach): PlotAxis => ({
    name: axisHeading(own, spec.language),
    scale: own.scale,
    ...ends,
  });
  const series = [
    ...spec.curves
      .filter(({ intervalLabel }) => intervalLabel !== null)
      .map((curve) => intervals(spec, curve, up, drawing)),
    ...marked(spec, up, drawing),
    ...spec.curves.map((curve) =>
      isOfPoints(curve) ? dots(spec, curve, drawing) : line(spec, curve, drawing),
    ),
  ];
  return curvePlot({ x: axis(spec.x, across), y: axis(spec.y, up) }, series, spec, drawing);
}
