import type { Drawing } from '../Drawing.ts';
import type {
  BarSeriesOption,
  ChartOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from '../echarts.ts';
import { FIGURE_FONT, textWidth } from '../fontMetrics.ts';
import { formatPercentChange } from '../formatNumber.ts';
import { hatching } from '../hatching.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { Deviation, DeviationBarsSpec } from '../spec.ts';
import { wrapLabel } from '../wrapText.ts';
import { axisLines, axisText, gapCross, insideGrid, markStates, yearLabels } from './axes.ts';
import { deviationLimit, percentAxis } from './deviationAxis.ts';
import { besideBar, insideColumn, overColumn } from './deviationLabels.ts';
import { BAR_GAPS, deviationNotches } from './deviationNotches.ts';
import { type Fitted, fitRows } from './fitRows.ts';

/** Name of the series that holds the bars. */
export const DEVIATION_SERIES = 'deviations';

function bar(row: Deviation, limit: number | null, spec: DeviationBarsSpec, drawing: Drawing) {
  const { theme, fontSize } = drawing;
  const { deviationPercent: percent } = row;
  if (typeof percent !== 'number') return { name: row.code, value: null };
  const isCut = limit !== null && percent > limit;
  const lying = spec.of !== 'year';
  return {
    name: row.code,
    value: isCut ? limit : percent,
    itemStyle: {
      color: percent >= 0 ? theme.above : theme.below,
      ...(row.partial ? { decal: hatching(theme.background, fontSize * 0.3) } : {}),
    },
    label: {
      show: lying || isCut,
      ...(lying
        ? besideBar(percent, fontSize)
        : isNarrow(spec, drawing)
          ? overColumn(fontSize)
          : insideColumn(fontSize)),
      fontFamily: FIGURE_FONT,
      fontSize,
      color: lying || isNarrow(spec, drawing) ? theme.text : theme.background,
      formatter: formatPercentChange(percent, spec),
    },
  };
}

/** Width of a year with its gap. */
const pitchOf = (spec: DeviationBarsSpec, { width }: Pick<Drawing, 'width'>): number =>
  width / Math.max(1, spec.rows.length);

/** Columns too narrow for the height of a turned value, which then stands over them. */
const isNarrow = (spec: DeviationBarsSpec, drawing: Pick<Drawing, 'width' | 'fontSize'>): boolean =>
  pitchOf(spec, drawing) < drawing.fontSize * 1.9;

/** Room over columns for the values of those that are cut, in font sizes. */
function headOf(spec: DeviationBarsSpec, drawing: Pick<Drawing, 'width' | 'fontSize'>): number {
  const limit = deviationLimit(spec.rows);
  if (limit === null || !isNarrow(spec, drawing)) return 1.6;
  const widths = spec.rows.flatMap(({ deviationPercent: percent }) =>
    typeof percent === 'number' && percent > limit
      ? [textWidth(formatPercentChange(percent, spec), 1)]
      : [],
  );
  return Math.max(1.6, ...widths.map((width) => width + 0.8));
}

/** The option of bars around zero: columns by year, lying bars for hazards and areas. */
export function deviationBars(spec: DeviationBarsSpec, drawing: Drawing): ChartOption {
  return spec.of === 'year' ? columns(spec, drawing) : lyingBars(spec, drawing);
}

function barSeries(spec: DeviationBarsSpec, drawing: Drawing): BarSeriesOption {
  const limit = deviationLimit(spec.rows);
  return {
    id: DEVIATION_SERIES,
    type: 'bar',
    barCategoryGap: `${BAR_GAPS[spec.of] * 100}%`,
    ...markStates(drawing),
    data: spec.rows.map((row) => bar(row, limit, spec, drawing)),
  };
}

function columns(spec: DeviationBarsSpec, drawing: Drawing): ChartOption {
  const { fontSize } = drawing;
  const lines = axisLines(drawing);
  const gaps = spec.rows.flatMap(({ code, deviationPercent }) =>
    typeof deviationPercent === 'number' ? [] : [[code, 0]],
  );
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: insideGrid(drawing, headOf(spec, drawing)),
    xAxis: {
      type: 'category',
      data: spec.rows.map(({ code }) => code),
      ...lines,
      axisLine: { ...lines.axisLine, onZero: false },
      axisLabel: yearLabels(spec.rows.length, drawing),
    },
    yAxis: {
      type: 'value',
      splitNumber: 4,
      ...percentAxis(spec),
      axisLabel: {
        ...axisText(drawing),
        // A turned value over the first, narrow column reaches over the axis.
        margin: fontSize * 0.5 + Math.max(0, fontSize - pitchOf(spec, drawing)) / 2,
        formatter: (value: number) => formatPercentChange(value, spec),
      },
      splitLine: lines.splitLine,
    },
    series: [
      barSeries(spec, drawing),
      zeroLine(drawing, 'y'),
      deviationNotches(spec, drawing),
      { id: 'gaps', ...gapCross(drawing), data: gaps },
    ],
  };
}

function zeroLine({ theme, fontSize }: Drawing, along: 'x' | 'y'): LineSeriesOption {
  return {
    id: 'zero',
    type: 'line',
    silent: true,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: theme.axis, width: fontSize / 12, type: 'solid' },
      data: [along === 'y' ? { yAxis: 0 } : { xAxis: 0 }],
    },
  };
}

/** The part of the width that names may take. */
const NAME_SHARE = 0.34;
const LINE = 1.15;
/** What a lying bar has over the lines of its name, in font sizes: as drawn at will, and at the least. */
const [SPACE, LEAST_SPACE] = [0.7, 0.1] as const;
/** Space under lying bars, in font sizes. */
const FOOT = 0.5;

function wrappedNames(spec: DeviationBarsSpec, width: number, fontSize: number) {
  const names = spec.rows.map(({ label }) => wrapLabel(label, width * NAME_SHARE, fontSize));
  return {
    labels: names.map((lines) => lines.join('\n')),
    width: Math.max(0, ...names.flat().map((line) => textWidth(line, fontSize))),
    lines: Math.max(1, ...names.map((lines) => lines.length)),
  };
}

/** The height that lying bars of a width need. */
export function deviationHeight(spec: DeviationBarsSpec, width: number, fontSize: number): number {
  if (spec.of === 'year') {
    const head = headOf(spec, { width, fontSize }) - 1.6;
    return Math.max(width * 0.42, fontSize * 14) + head * fontSize;
  }
  return lyingHeight(spec, width, fontSize, SPACE);
}

function lyingHeight(spec: DeviationBarsSpec, width: number, fontSize: number, space: number) {
  const { lines } = wrappedNames(spec, width, fontSize);
  return fontSize * (spec.rows.length * (space + LINE * lines) + FOOT);
}

/** Lying bars as many as a height has room for; columns suit every height. */
export function fittedDeviations(
  spec: DeviationBarsSpec,
  width: number,
  height: number,
  fontSize: number,
): Fitted<DeviationBarsSpec> {
  if (spec.of === 'year') return { spec, hidden: 0 };
  const rows = fitRows(spec.rows, height, (count) =>
    lyingHeight({ ...spec, rows: spec.rows.slice(0, count) }, width, fontSize, LEAST_SPACE),
  );
  if (rows === spec.rows) return { spec, hidden: 0 };
  return { spec: { ...spec, rows }, hidden: spec.rows.length - rows.length };
}

function lyingBars(spec: DeviationBarsSpec, drawing: Drawing): ChartOption {
  const { theme, width, fontSize } = drawing;
  const words = lossFigureWords[spec.language];
  const names = wrappedNames(spec, width, fontSize);
  const limit = deviationLimit(spec.rows);
  const shown = spec.rows.flatMap(({ deviationPercent: percent }) =>
    typeof percent === 'number' ? [limit === null ? percent : Math.min(percent, limit)] : [],
  );
  const room = textWidth('+00 000 %', fontSize) + fontSize;
  const inner = Math.max(width - names.width - 2 * room, fontSize * 4);
  const [least, greatest] = [Math.min(0, ...shown), Math.max(0, ...shown, 1)];
  const perPoint = (greatest - least) / inner;
  const withoutDeviation: ScatterSeriesOption = {
    id: 'gaps',
    type: 'scatter',
    silent: true,
    emphasis: { disabled: true },
    symbolSize: 0.01,
    label: {
      ...axisText(drawing),
      show: true,
      position: 'right',
      distance: fontSize * 0.3,
      formatter: words.noDeviation,
    },
    data: spec.rows.flatMap(({ deviationPercent }, place) =>
      typeof deviationPercent === 'number' ? [] : [[0, place]],
    ),
  };
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: {
      left: names.width + fontSize,
      right: fontSize * 0.5,
      top: 0,
      bottom: fontSize * 0.3,
      outerBoundsMode: 'none',
    },
    xAxis: {
      type: 'value',
      min: least - room * perPoint,
      max: greatest + room * perPoint,
      axisLabel: { show: false },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names.labels,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: {
        ...axisText(drawing),
        color: theme.text,
        interval: 0,
        margin: fontSize * 0.5,
        lineHeight: fontSize * LINE,
      },
    },
    series: [
      barSeries(spec, drawing),
      zeroLine(drawing, 'x'),
      deviationNotches(spec, drawing),
      withoutDeviation,
    ],
  };
}
