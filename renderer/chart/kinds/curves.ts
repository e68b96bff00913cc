import { exp, ln } from '../../../analysis/math.ts';
import type { Drawing } from '../Drawing.ts';
import type {
  ChartOption,
  CustomSeriesOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from '../echarts.ts';
import { FIGURE_FONT } from '../fontMetrics.ts';
import { formatCompact } from '../formatNumber.ts';
import type { Curve, CurvesAxis, CurvesPoint, CurvesSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
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

/** Where an open limit is drawn to, in heights of the picture. */
const FAR = 1000;

/** Points of a curve that carry their names. */
const NAMED = 3;

/** An axis of powers of ten that goes this far, or farther, has few labels. */
const LABELLED = 7e9;

/** From so many points on they are drawn small. */
const CROWD = 60;

/** What a curve's points are called in the drawing. */
export const curvePointName = ({ code }: Curve, place: number): string => `${code} ${place}`;

/** The series of a curve's points. */
export const curveSeries = ({ code }: Curve): string => `curve ${code}`;

/** An axis with its unit. */
export const axisHeading = ({ label, unit }: CurvesAxis): string =>
  unit === '' ? label : `${label} (${unit})`;

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

interface Reach {
  readonly least: number;
  readonly greatest: number;
}

/** How far an axis goes: over all points; intervals may run out of the picture. */
function reach(values: readonly number[], scale: CurvesAxis['scale'], room: number): Reach {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return scale === 'linear' ? reachOf(0, 1) : reachOf(1, 10);
  if (scale === 'logarithmic') {
    const least = low / 1.4;
    const roomy = Math.min(high * exp(room * ln(high / low)), least * LABELLED);
    return reachOf(least, Math.max(1.4 * high, roomy));
  }
  const width = high - Math.min(low, 0) || 1;
  return reachOf(low < 0 ? low - width * 0.05 : 0, high + width * room);
}

const reachOf = (least: number, greatest: number): Reach => ({ least, greatest });

function line(spec: CurvesSpec, curve: Curve, { theme, fontSize }: Drawing): LineSeriesOption {
  const isReference = curve.role === 'reference';
  return {
    id: curveSeries(curve),
    type: 'line',
    silent: true,
    symbol: 'none',
    clip: true,
    z: isReference ? 2 : 3,
    emphasis: { disabled: true },
    lineStyle: {
      color: curveColour(curve, theme),
      width: fontSize / (isReference ? 10 : 6),
      type: curve.shape === 'dashed' ? [fontSize / 2, fontSize / 3] : 'solid',
    },
    data: drawnPoints(spec, curve).map(({ point, y }) => [point.x, y]),
  };
}

type Limits = readonly [x: number, lower: number, upper: number];

/** The intervals of a curve: a band along a line, a whisker at a point. */
function intervals(
  spec: CurvesSpec,
  curve: Curve,
  { least, greatest }: Reach,
  { theme, fontSize }: Drawing,
): CustomSeriesOption {
  const limits = drawnPoints(spec, curve).flatMap(({ point }): Limits[] => {
    if (point.interval === null) return [];
    const [lower, upper] = point.interval;
    const within = (limit: number): number => Math.min(Math.max(limit, least), FAR * greatest);
    return [[point.x, within(lower), within(upper)]];
  });
  const colour = curveColour(curve, theme);
  const shared = {
    id: `interval ${curve.code}`,
    type: 'custom',
    silent: true,
    clip: true,
  } as const;
  if (isOfPoints(curve)) {
    return {
      ...shared,
      z: 2,
      data: limits.map(([x, lower]) => [x, lower]),
      renderItem: (params, api) => {
        const [x = 0, lower = 0, upper = 0] = limits[params.dataIndex] ?? [];
        const [x1 = 0, y1 = 0] = api.coord([x, lower]);
        const [x2 = 0, y2 = 0] = api.coord([x, upper]);
        return {
          type: 'line' as const,
          shape: { x1, y1, x2, y2 },
          style: { stroke: colour, lineWidth: fontSize / 10, opacity: 0.7 },
        };
      },
    };
  }
  const [first] = limits;
  return {
    ...shared,
    z: 1,
    data: first === undefined ? [] : [[first[0], first[1]]],
    renderItem: (_, api) => ({
      type: 'polygon' as const,
      shape: {
        points: [
          ...limits.map(([x, lower]) => api.coord([x, lower])),
          ...limits.toReversed().map(([x, , upper]) => api.coord([x, upper])),
        ],
      },
      style: { fill: colour, opacity: 0.16 },
    }),
  };
}

/** The points that carry their names: those highest up that have one. */
function namedPlaces(drawn: readonly DrawnPoint[]): ReadonlySet<number> {
  const high = drawn
    .filter(({ point }) => point.label !== '')
    .toSorted((one, other) => other.y - one.y || other.point.x - one.point.x);
  return new Set(high.slice(0, NAMED).map(({ place }) => place));
}

function dots(spec: CurvesSpec, curve: Curve, drawing: Drawing): ScatterSeriesOption {
  const { theme, fontSize } = drawing;
  const colour = curveColour(curve, theme);
  const drawn = drawnPoints(spec, curve);
  const named = namedPlaces(drawn);
  const isRing = curve.shape === 'rings';
  // borders of many points would cover the points themselves
  const isCrowd = drawn.length > CROWD;
  return {
    id: curveSeries(curve),
    type: 'scatter',
    ...markStates(drawing),
    z: isRing ? 6 : 5,
    symbolSize: fontSize * (isRing ? 0.85 : isCrowd ? 0.4 : 0.6),
    labelLayout: labelsInside(drawing),
    data: drawn.map(({ point, place, y }) => ({
      name: curvePointName(curve, place),
      value: [point.x, y],
      itemStyle: {
        color: isRing ? theme.background : colour,
        borderColor: isRing ? colour : theme.background,
        borderWidth: isCrowd ? 0 : fontSize / (isRing ? 7 : 16),
      },
      label: {
        show: named.has(place),
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

/** An upright line over the whole height. */
function marked(
  { mark }: CurvesSpec,
  { least, greatest }: Reach,
  { theme, fontSize }: Drawing,
): readonly LineSeriesOption[] {
  if (mark === null) return [];
  return [
    {
      id: 'mark',
      type: 'line',
      silent: true,
      symbol: 'none',
      clip: true,
      z: 2,
      emphasis: { disabled: true },
      lineStyle: {
        color: theme.mutedText,
        width: fontSize / 10,
        type: [fontSize / 5, fontSize / 4],
      },
      data: [
        [mark.x, least],
        [mark.x, greatest],
      ],
    },
  ];
}

/** The option of curves and points over one pair of axes. */
export function curves(spec: CurvesSpec, drawing: Drawing): ChartOption {
  const drawn = spec.curves.flatMap((curve) => drawnPoints(spec, curve));
  const across = reach(
    drawn.map(({ point }) => point.x),
    spec.x.scale,
    0.05,
  );
  const up = reach(
    drawn.map(({ y }) => y),
    spec.y.scale,
    0.14,
  );
  const lines = axisLines(drawing);
  const axis = ({ scale }: CurvesAxis, { least, greatest }: Reach) => ({
    type: scale === 'logarithmic' ? ('log' as const) : ('value' as const),
    min: least,
    max: greatest,
    ...lines,
  });
  const label = {
    ...axisText(drawing),
    margin: drawing.fontSize * 0.5,
    hideOverlap: true,
    formatter: (value: number): string => formatCompact(value, spec.numbers, spec.language),
  };
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: insideGrid(drawing, 0.2, 1.6),
    xAxis: {
      ...axis(spec.x, across),
      ...axisName(axisHeading(spec.x), drawing, 2),
      axisLabel: { ...label, showMinLabel: spec.x.scale === 'linear', showMaxLabel: false },
    },
    yAxis: {
      ...axis(spec.y, up),
      ...topName(axisHeading(spec.y), drawing),
      axisLabel: { ...label, showMinLabel: false, showMaxLabel: false },
    },
    series: [
      ...spec.curves
        .filter(({ intervalLabel }) => intervalLabel !== null)
        .map((curve) => intervals(spec, curve, up, drawing)),
      ...marked(spec, up, drawing),
      ...spec.curves.map((curve) =>
        isOfPoints(curve) ? dots(spec, curve, drawing) : line(spec, curve, drawing),
      ),
    ],
  };
}
