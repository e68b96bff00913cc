import type { Drawing } from '../Drawing.ts';
import type {
  ChartOption,
  CustomSeriesOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from '../echarts.ts';
import { FIGURE_FONT, textWidth } from '../fontMetrics.ts';
import { formatCompact, formatTick } from '../formatNumber.ts';
import { logarithmicTicks } from '../scene/scale.ts';
import type { ChartFrame } from '../spec.ts';
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

/* What kinds of curves and points over one pair of axes share. */

/** A place on the axes, in the units of both. */
export type At = readonly [x: number, y: number];

/** An axis with its name and its ends. */
export interface PlotAxis {
  readonly name: string;
  readonly scale: 'linear' | 'logarithmic';
  readonly least: number;
  readonly greatest: number;
}

/** Least distance of numbers along an upright axis, in font sizes. */
const TICK_PITCH = 2.2;
/** What name and numbers of the lying axis, and the name of the upright one, take, in font sizes. */
const AXES_HEIGHT = 6;
/** The part of the width that the numbers of the upright axis surely leave. */
const PLOT_SHARE = 0.8;

type Printed = Pick<ChartFrame, 'language' | 'numbers'>;

/** How an axis is written: round numbers at its ends are left out on a linear one, which has more. */
function numbered(
  axis: PlotAxis,
  isLying: boolean,
  spec: Printed,
  drawing: Drawing,
): { readonly axisLabel: object; readonly axisTick: object } {
  const { fontSize, width, height } = drawing;
  const format = (value: number): string =>
    axis.scale === 'linear'
      ? formatTick(value, axis.greatest, spec.numbers, spec.language)
      : formatCompact(value, spec.numbers, spec.language);
  const label = {
    ...axisText(drawing),
    margin: fontSize * 0.5,
    hideOverlap: true,
    formatter: format,
  };
  const axisTick = { show: false };
  if (axis.scale === 'linear')
    return {
      axisTick,
      axisLabel: { ...label, showMinLabel: isLying, showMaxLabel: axis.greatest === 100 },
    };
  const domain = [axis.least, axis.greatest] as const;
  const most = (pitch: number) =>
    isLying ? (width * PLOT_SHARE) / pitch : (height - AXES_HEIGHT * fontSize) / pitch;
  const widest = Math.max(
    ...logarithmicTicks(domain, 99).map((tick) => textWidth(format(tick), fontSize)),
    0,
  );
  const customValues = logarithmicTicks(
    domain,
    most(isLying ? widest + fontSize : fontSize * TICK_PITCH),
  );
  return {
    // Lines of the grid follow the ticks, which are not drawn.
    axisTick: { ...axisTick, customValues },
    axisLabel: { ...label, customValues },
  };
}

/** The option of what lies over one pair of axes. */
export function curvePlot(
  { x, y }: { readonly x: PlotAxis; readonly y: PlotAxis },
  series: NonNullable<ChartOption['series']>,
  spec: Printed,
  drawing: Drawing,
): ChartOption {
  const lines = axisLines(drawing);
  const ends = ({ scale, least, greatest }: PlotAxis) => ({
    type: scale === 'logarithmic' ? ('log' as const) : ('value' as const),
    min: least,
    max: greatest,
    ...lines,
  });
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: insideGrid(drawing, 0.2, 1.4),
    xAxis: { ...ends(x), ...axisName(x.name, drawing, 2), ...numbered(x, true, spec, drawing) },
    yAxis: { ...ends(y), ...topName(y.name, drawing), ...numbered(y, false, spec, drawing) },
    series,
  };
}

/** How a line looks; its width in font sizes. */
export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly [on: number, off: number];
  readonly z?: number;
}

/** Dashes of a line of which less is known, in font sizes. */
export const DASHES = [1 / 2, 1 / 3] as const;

/** A line through places. */
export function plotLine(
  id: string,
  places: readonly At[],
  { colour, width, dash, z = 3 }: LineLook,
  { fontSize }: Drawing,
): LineSeriesOption {
  return {
    id,
    type: 'line',
    silent: true,
    symbol: 'none',
    clip: true,
    z,
    emphasis: { disabled: true },
    lineStyle: {
      color: colour,
      width: width * fontSize,
      type: dash === undefined ? 'solid' : dash.map((part) => part * fontSize),
    },
    data: places.map((place) => [...place]),
  };
}

/** Limits of y at a value of x. */
export type Limits = readonly [x: number, lower: number, upper: number];

/** Where an open limit is drawn to, in heights of the picture. */
const FAR = 1000;

/** Limits of y of which an open one ends far above the picture, and none below it. */
export function drawableLimits(
  x: number,
  [lower, upper]: readonly [number, number],
  { least, greatest }: Pick<PlotAxis, 'least' | 'greatest'>,
): Limits {
  const within = (limit: number): number => Math.min(Math.max(limit, least), FAR * greatest);
  return [x, within(lower), within(upper)];
}

const lying = { type: 'custom', silent: true, clip: true } as const;

/** The band between limits, as one shape. */
export function plotBand(
  id: string,
  limits: readonly Limits[],
  colour: string,
): CustomSeriesOption {
  const [first] = limits;
  return {
    ...lying,
    id,
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

/** Thin lines from one place to another, such as the intervals of points. */
export function plotSpans(
  id: string,
  spans: readonly (readonly [from: At, to: At])[],
  { colour, width }: LineLook,
  { fontSize }: Drawing,
): CustomSeriesOption {
  return {
    ...lying,
    id,
    z: 2,
    data: spans.map(([from]) => [...from]),
    renderItem: (params, api) => {
      const [from, to] = spans[params.dataIndex] ?? [[0, 0] as const, [0, 0] as const];
      const [x1 = 0, y1 = 0] = api.coord([...from]);
      const [x2 = 0, y2 = 0] = api.coord([...to]);
      return {
        type: 'line' as const,
        shape: { x1, y1, x2, y2 },
        style: { stroke: colour, lineWidth: width * fontSize, opacity: 0.7 },
      };
    },
  };
}

/** A point with its name in the drawing, and what is written by it where it is told. */
export interface PlotPoint {
  readonly name: string;
  readonly at: At;
  readonly label: string;
  readonly isNamed: boolean;
}

/** How points look; lengths in font sizes. */
export interface PointLook {
  readonly size: number;
  readonly fill: string;
  readonly edge: string;
  readonly edgeWidth: number;
  readonly z?: number;
}

/** Points that can be pointed at; names stay inside the plot and out of each other's way. */
export function plotPoints(
  id: string,
  points: readonly PlotPoint[],
  { size, fill, edge, edgeWidth, z = 5 }: PointLook,
  drawing: Drawing,
): ScatterSeriesOption {
  const { theme, fontSize } = drawing;
  return {
    id,
    type: 'scatter',
    ...markStates(drawing),
    z,
    symbolSize: fontSize * size,
    labelLayout: labelsInside(drawing),
    data: points.map(({ name, at, label, isNamed }) => ({
      name,
      value: [...at],
      itemStyle: { color: fill, borderColor: edge, borderWidth: fontSize * edgeWidth },
      label: {
        show: isNamed,
        position: 'top' as const,
        align: 'right' as const,
        distance: fontSize * 0.2,
        fontFamily: FIGURE_FONT,
        fontSize,
        color: theme.text,
        ...haloText(drawing),
        formatter: pointLabel(label, drawing),
      },
    })),
  };
}
