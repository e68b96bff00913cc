import type { Drawing } from '../Drawing.ts';
import type { ChartOption, ScatterSeriesOption } from '../echarts.ts';
import { figureWords } from '../figureWords.ts';
import { FIGURE_FONT } from '../fontMetrics.ts';
import { formatCompact } from '../formatNumber.ts';
import type { Bubble, BubbleMatrixSpec, BubbleQuantity, ChartValue } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import {
  type AxisName,
  axisLines,
  axisName,
  axisText,
  haloText,
  insideGrid,
  labelsInside,
  markStates,
  pointLabel,
  type TopName,
  topName,
} from './axes.ts';

/** Name of the series that holds the bubbles. */
export const BUBBLE_SERIES = 'bubbles';

/** A bubble that has a place on both axes. */
export interface PlacedBubble extends Bubble {
  readonly x: number;
  readonly y: number;
}

/** The bubbles that can be drawn, the largest first, so that small ones lie on top. */
export function placedBubbles({ bubbles, scale }: BubbleMatrixSpec): readonly PlacedBubble[] {
  const least = scale === 'logarithmic' ? Number.MIN_VALUE : Number.NEGATIVE_INFINITY;
  const has = (value: ChartValue): value is number => typeof value === 'number' && value >= least;
  return bubbles
    .flatMap((bubble) =>
      has(bubble.x) && has(bubble.y) ? [{ ...bubble, x: bubble.x, y: bubble.y }] : [],
    )
    .sort((one, other) => sizeOf(other) - sizeOf(one));
}

const sizeOf = ({ size }: Bubble): number => (typeof size === 'number' ? size : 0);

/** Red above both cuts, blue below both, grey between. */
export function bubbleColour(
  { x, y }: PlacedBubble,
  { cuts }: BubbleMatrixSpec,
  theme: ChartTheme,
): string {
  if (cuts === null || (x >= cuts.x && y < cuts.y) || (x < cuts.x && y >= cuts.y)) return theme.bar;
  return x >= cuts.x ? theme.above : theme.below;
}

/** Areas that are named: those farthest out by each quantity. */
function namedAreas(placed: readonly PlacedBubble[], each: number): ReadonlySet<string> {
  const orders = [
    ({ x }: PlacedBubble) => x,
    ({ y }: PlacedBubble) => y,
    (bubble: PlacedBubble) => sizeOf(bubble),
  ];
  return new Set(
    orders.flatMap((of) =>
      placed
        .toSorted((one, other) => of(other) - of(one))
        .slice(0, each)
        .map(({ area }) => area),
    ),
  );
}

const axisTitle = ({ label, unit }: BubbleQuantity, { language }: BubbleMatrixSpec): string =>
  unit === '' ? label : figureWords[language].withUnit(label, unit);

/** The option of bubbles between two axes with the lines that part them. */
export function bubbleMatrix(spec: BubbleMatrixSpec, drawing: Drawing): ChartOption {
  const { theme, fontSize, width, target } = drawing;
  const placed = placedBubbles(spec);
  const greatest = Math.max(1, ...placed.map(sizeOf));
  const named = namedAreas(placed, width > fontSize * 50 ? 9 : 4);
  const [left, right] = [
    Math.min(...placed.map(({ x }) => x)),
    Math.max(...placed.map(({ x }) => x)),
  ];
  const isRight = (x: number): boolean =>
    spec.scale === 'logarithmic' ? x * x > left * right : 2 * x > left + right;
  const format = (value: number): string => formatCompact(value, spec.numbers, spec.language);
  const lines = axisLines(drawing);
  const isLog = spec.scale === 'logarithmic';
  const upName = topName(axisTitle(spec.y, spec), drawing);
  const axis = (name: AxisName | TopName, showMinLabel: boolean) => ({
    type: isLog ? ('log' as const) : ('value' as const),
    ...name,
    ...lines,
    axisLabel: {
      ...axisText(drawing),
      hideOverlap: true,
      margin: fontSize * 0.5,
      showMinLabel,
      // The engine rounds small powers of ten to zero.
      formatter: (value: number) => (value === 0 && isLog ? '' : format(value)),
    },
  });
  const bubbles: ScatterSeriesOption = {
    id: BUBBLE_SERIES,
    type: 'scatter',
    ...markStates(drawing),
    labelLayout: labelsInside(drawing),
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      // Below the bubbles and their names, which a line would strike through.
      z: 1,
      lineStyle: {
        color: theme.baseline,
        width: fontSize / 12,
        type: [fontSize / 2, fontSize / 3],
      },
      label: {
        ...axisText(drawing),
        ...haloText(drawing),
        position: 'insideEndTop',
        distance: fontSize * 0.3,
      },
      data:
        spec.cuts === null
          ? []
          : [
              {
                xAxis: spec.cuts.x,
                label: {
                  formatter: format(spec.cuts.x),
                  position: 'end',
                  // Away from the numbers of the upright axis.
                  align: isRight(spec.cuts.x) ? 'right' : 'left',
                  distance: fontSize * 0.2,
                },
              },
              { yAxis: spec.cuts.y, label: { formatter: format(spec.cuts.y) } },
            ],
    },
    data: placed.map((bubble) => ({
      name: bubble.area,
      value: [bubble.x, bubble.y],
      symbolSize: fontSize * (0.55 + 3.4 * Math.sqrt(sizeOf(bubble) / greatest)),
      itemStyle: {
        color: bubbleColour(bubble, spec, theme),
        opacity: 0.72,
        borderColor: theme.background,
        borderWidth: fontSize / 16,
      },
      label: {
        show: named.has(bubble.area),
        position: isRight(bubble.x) ? ('left' as const) : ('right' as const),
        distance: fontSize * 0.3,
        fontFamily: FIGURE_FONT,
        fontSize,
        color: theme.text,
        ...haloText(drawing),
        formatter: pointLabel(bubble.label, drawing),
      },
    })),
  };
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: insideGrid(drawing, 0.2, target === 'print' ? 1 : 1.2),
    xAxis: axis(axisName(axisTitle(spec.x, spec), drawing, 2), true),
    yAxis: axis({ ...upName, nameGap: fontSize * 1.4 }, false),
    series: [bubbles],
  };
}
