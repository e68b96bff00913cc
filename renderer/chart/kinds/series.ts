import type { Drawing } from '../Drawing.ts';
import type {
  BarSeriesOption,
  ChartOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from '../echarts.ts';
import { FIGURE_FONT, textWidth } from '../fontMetrics.ts';
import { formatCompact, formatPercentChange } from '../formatNumber.ts';
import { hatching } from '../hatching.ts';
import type { ChartValue, SeriesSpec, YearValue } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { axisText, gapCross, markStates, yearLabels } from './axes.ts';

/** Name of the series that holds the columns. */
export const YEAR_SERIES = 'years';
/** Name of the line of one area over the columns. */
export const PART_SERIES = 'part';

const numberOrGap = (value: ChartValue) => (typeof value === 'number' ? value : null);

/** The colour of a column: above, below or without the mean of the years before. */
export function columnColour({ value, baseline }: YearValue, theme: ChartTheme): string {
  if (typeof value !== 'number' || typeof baseline !== 'number') return theme.bar;
  return value >= baseline ? theme.above : theme.below;
}

/** Years whose deviation is written over the column: the last complete one and the greatest. */
function labelledYears(years: readonly YearValue[]): ReadonlySet<number> {
  const complete = years.filter(
    ({ partial, deviationPercent }) => !partial && typeof deviationPercent === 'number',
  );
  const size = ({ deviationPercent }: YearValue) =>
    typeof deviationPercent === 'number' ? deviationPercent : 0;
  const greatest = complete.reduce<YearValue | null>(
    (best, row) => (best === null || size(row) > size(best) ? row : best),
    null,
  );
  return new Set([complete.at(-1)?.year, greatest?.year].filter((year) => year !== undefined));
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

function deviationText({ deviationPercent }: YearValue, spec: SeriesSpec): string {
  return typeof deviationPercent === 'number' ? formatPercentChange(deviationPercent, spec) : '';
}

/** Whether the value over the last column would reach over the edge. */
function isCrowded(spec: SeriesSpec, { width, fontSize }: Drawing): boolean {
  const last = spec.years.at(-1);
  const room = width / Math.max(1, spec.years.length) + fontSize;
  return last !== undefined && textWidth(deviationText(last, spec), fontSize) > room * 0.8;
}

/** The option of columns by year, hatched where a year is not complete, and their moving mean. */
export function series(spec: SeriesSpec, drawing: Drawing): ChartOption {
  const { theme, fontSize, valueLabels = true } = drawing;
  const labelled = labelledYears(spec.years);
  const columns: BarSeriesOption = {
    id: YEAR_SERIES,
    type: 'bar',
    barCategoryGap: '24%',
    ...markStates(drawing),
    data: spec.years.map((row, place) => ({
      name: String(row.year),
      value: numberOrGap(row.value),
      itemStyle: {
        color: columnColour(row, theme),
        ...(row.partial ? { decal: hatching(theme.background, fontSize * 0.3) } : {}),
      },
      label: {
        show: valueLabels && labelled.has(row.year),
        position: 'top' as const,
        distance: fontSize * 0.3,
        fontFamily: FIGURE_FONT,
        fontSize,
        color: theme.text,
        ...(place === spec.years.length - 1 && isCrowded(spec, drawing)
          ? { align: 'right' as const, offset: [fontSize * 0.5, 0] }
          : {}),
        formatter: deviationText(row, spec),
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
      top: fontSize * 1.3,
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
      splitNumber: 4,
      axisLabel: {
        ...axisText(drawing),
        margin: fontSize * 0.5,
        formatter: (value: number) => formatCompact(value, spec.numbers, spec.language),
      },
      splitLine: { lineStyle: { color: theme.grid, width: fontSize / 16 } },
    },
    series: [columns, baseline, gaps, partLine(spec, spec.emphasised, drawing)],
  };
}
