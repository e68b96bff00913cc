import type { Drawing } from '../Drawing.ts';
import type { ChartOption, LineSeriesOption } from '../echarts.ts';
import { formatPercent } from '../formatNumber.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { LorenzCurveSpec } from '../spec.ts';
import {
  type AxisName,
  axisLines,
  axisName,
  axisText,
  insideGrid,
  markStates,
  type TopName,
  topName,
} from './axes.ts';

/** Name of the series that holds the steps. */
export const STEP_SERIES = 'steps';

/** The option of a Lorenz curve under the diagonal of equal shares. */
export function lorenzCurve(spec: LorenzCurveSpec, drawing: Drawing): ChartOption {
  const { theme, fontSize } = drawing;
  const words = lossFigureWords[spec.language];
  const lines = axisLines(drawing);
  const upName = topName(words.cumulatedShare, drawing);
  const axis = (name: AxisName | TopName, showMinLabel: boolean) => ({
    type: 'value' as const,
    min: 0,
    max: 100,
    interval: 20,
    ...name,
    ...lines,
    axisLabel: {
      ...axisText(drawing),
      showMinLabel,
      formatter: (value: number) => formatPercent(value, spec),
    },
  });
  const plain = {
    type: 'line',
    silent: true,
    symbol: 'none',
    emphasis: { disabled: true },
  } as const;
  const equal: LineSeriesOption = {
    id: 'equal',
    ...plain,
    lineStyle: { color: theme.baseline, width: fontSize / 10, type: [fontSize / 2, fontSize / 3] },
    data: [
      [0, 0],
      [100, 100],
    ],
  };
  const curve: LineSeriesOption = {
    id: 'curve',
    ...plain,
    lineStyle: { color: theme.accent, width: fontSize / 6 },
    areaStyle: { color: theme.accent, opacity: 0.12 },
    data: spec.steps.map(({ areas, total }) => [100 * areas, 100 * total]),
  };
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: insideGrid(drawing, 0.2, 1.6),
    xAxis: axis(axisName(words.shareOfAreas, drawing, 2), true),
    yAxis: axis(upName, false),
    series: [
      equal,
      curve,
      {
        id: STEP_SERIES,
        type: 'scatter',
        ...markStates(drawing),
        symbolSize: fontSize * 0.4,
        z: 5,
        data: spec.steps.flatMap(({ area, areas, total }) =>
          area === ''
            ? []
            : [
                {
                  name: area,
                  value: [100 * areas, 100 * total],
                  itemStyle: { color: theme.accent },
                },
              ],
        ),
      },
    ],
  };
}
