import type { Drawing } from '../Drawing.ts';
import type {
  BarSeriesOption,
  ChartOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from '../echarts.ts';
import { FIGURE_FONT } from '../fontMetrics.ts';
import { formatTick } from '../formatNumber.ts';
import { hatching } from '../hatching.ts';
import type { ChartValue, SeriesSpec, YearValue } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { axisText, gapCross, haloText, markStates, yearLabels } from './axes.ts';
import { axisFromZero } from './axisFromZero.ts';
import { columnLabelPlace } from './columnLabels.ts';
import { columnTexts } from './columnTexts.ts';

/** Name of the series that holds the columns. */
export const YEAR_SERIES = 'years';
/** Name of the line of one area over the columns. */
export const PART_SERIES = 'part';

/** Space over the columns, in font sizes: half of the axis's uppermost number stands in it. */
const [TOP, HALF_LINE] = [1.3, 0.5] as const;

/** The part of a column's room that lies between columns. */
const GAP = 0.24;

/** What the engine tells of a text and the column that it belongs to. */
type LabelLayout = (drawn: {
  readonly dataIndex?: number;
  readonly rect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly labelRect: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}) => { dx?: number; dy?: number };

const numberOrGap = (value: ChartValue) => (typeof value === 'number' ? value : null);

/** The colour of a column: above, below or without the mean of the years before. */
export function columnColour({ value, baseline }: YearValue, theme: ChartTheme): string {
  if (typeof value !== 'number' || typeof baseline !== 'number') return theme.bar;
  return value >= baseline ? theme.above : theme.below;
}

/** The line of one area over the columns; null draws none. */
export function partLine(
  spec: SeriesSpec,
  area: string | null,
  { theme, fontSize }: Drawing,
): LineSeriesOption {
  const part = spec.parts.find((one) => one.area === area);
  return {
    id: PART_SERIES,
    type: 'line' as const,
    silent: true,
    emphasis: { disabled: true },
    z: 6,
    symbol: 'circle',
    symbolSize: fontSize * 0.4,
    lineStyle: { color: theme.accent, width: fontSize / 7 },
    itemStyle: { color: theme.accent },
    data: part?.values.map(numberOrGap) ?? [],
  };
}

/** Puts texts over their columns, where neither axis nor columns nor the mean are in their way. */
function overColumns(
  { years }: SeriesSpec,
  { fontSize, width }: Drawing,
  max: number,
): LabelLayout {
  return ({ dataIndex = -1, rect, labelRect }) => {
    const amount = years[dataIndex]?.value;
    if (typeof amount !== 'number' || amount < 0) return {};
    const base = rect.y + rect.height;
    const pitch = rect.width / (1 - GAP);
    // A column of zero has no height to measure by: the axis has.
    const perUnit = amount > 0 ? rect.height / amount : (base - (TOP + HALF_LINE) * fontSize) / max;
    const heightOf = (value: ChartValue): number | null =>
      typeof value === 'number' ? base - value * perUnit : null;
    const place = columnLabelPlace(
      {
        column: dataIndex,
        width: labelRect.width,
        height: labelRect.height,
        space: fontSize * 0.3,
      },
      {
        left: rect.x + rect.width / 2 - (dataIndex + 0.5) * pitch,
        pitch,
        base,
        tops: years.map(({ value }) => heightOf(value)),
        line: years.map(({ baseline }) => heightOf(baseline)),
      },
      width,
    );
    return { dx: place.x - labelRect.x, dy: place.y - labelRect.y };
  };
}

/** The option of columns by year, hatched where a year is not complete, and their moving mean. */
export function series(spec: SeriesSpec, drawing: Drawing): ChartOption {
  const { theme, fontSize, valueLabels = true } = drawing;
  const texts = columnTexts(spec, drawing);
  const greatest = Math.max(
    0,
    ...spec.years.flatMap(({ value, baseline }) => [
      numberOrGap(value) ?? 0,
      numberOrGap(baseline) ?? 0,
    ]),
  );
  const axis = axisFromZero(greatest, 4, spec.numbers.fractionDigits === 0);
  const columns: BarSeriesOption = {
    id: YEAR_SERIES,
    type: 'bar',
    barCategoryGap: `${GAP * 100}%`,
    labelLayout: overColumns(spec, drawing, axis.max),
    ...markStates(drawing),
    data: spec.years.map((row) => ({
      name: String(row.year),
      value: numberOrGap(row.value),
      itemStyle: {
        color: columnColour(row, theme),
        ...(row.partial ? { decal: hatching(theme.background, fontSize * 0.3) } : {}),
      },
      label: {
        show: valueLabels && texts.has(row.year),
        position: 'top' as const,
        distance: fontSize * 0.3,
        fontFamily: FIGURE_FONT,
        fontSize,
        color: theme.text,
        ...haloText(drawing),
        formatter: texts.get(row.year) ?? '',
      },
    })),
  };
  const baseline: LineSeriesOption = {
    id: 'baseline',
    type: 'line',
    step: 'middle',
    silent: true,
    emphasis: { disabled: true },
    symbol: 'none',
    z: 5,
    lineStyle: {
      color: theme.baseline,
      width: fontSize / 8,
      type: [fontSize / 2, fontSize / 3],
    },
    data: spec.years.map(({ baseline }) => numberOrGap(baseline)),
  };
  const gaps: ScatterSeriesOption = {
    id: 'gaps',
    ...gapCross(drawing),
    symbolOffset: [0, -fontSize * 0.6],
    data: spec.years.flatMap(({ year, value }) =>
      typeof value === 'number' ? [] : [[String(year), 0]],
    ),
  };
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: {
      left: 0,
      right: fontSize * 0.5,
      top: fontSize * TOP,
      bottom: 0,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: spec.years.map(({ year }) => String(year)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.axis, width: fontSize / 12 } },
      axisLabel: yearLabels(spec.years.length, drawing),
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...axis,
      axisLabel: {
        ...axisText(drawing),
        margin: fontSize * 0.5,
        formatter: (value: number) => formatTick(value, greatest, spec.numbers, spec.language),
      },
      splitLine: { lineStyle: { color: theme.grid, width: fontSize / 16 } },
    },
    series: [columns, baseline, gaps, partLine(spec, spec.emphasised, drawing)],
  };
}
