import { hazardColour } from '../colours.ts';
import type { Drawing } from '../Drawing.ts';
import type { BarSeriesOption, ChartOption, LineSeriesOption } from '../echarts.ts';
import { formatNumber, formatTick, percentSign } from '../formatNumber.ts';
import { type Hatching, hatching } from '../hatching.ts';
import type { ChartValue, StackedBarsSpec, StackPart } from '../spec.ts';
import { axisLines, axisText, gapCross, insideGrid, markStates, yearLabels } from './axes.ts';
import { axisFromZero } from './axisFromZero.ts';

/** Id of the series of one layer. */
export const layerId = (code: string): string => `layer ${code}`;

/** The sum of the known values of each column; null where none is known. */
export function columnTotals({ columns, parts }: StackedBarsSpec): readonly (number | null)[] {
  return columns.map((_, place) => {
    const known = parts.flatMap(({ values }) => {
      const value = values[place];
      return typeof value === 'number' ? [value] : [];
    });
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  });
}

/** What a layer draws in each column: its amount, or its part of the column's hundred. */
export function drawnValues(part: StackPart, spec: StackedBarsSpec): readonly (number | null)[] {
  const totals = columnTotals(spec);
  return part.values.map((value: ChartValue, place) => {
    if (typeof value !== 'number') return null;
    if (spec.show === 'amount') return value;
    const total = totals[place] ?? 0;
    return total === 0 ? null : (100 * value) / total;
  });
}

function bars(
  part: StackPart,
  spec: StackedBarsSpec,
  drawing: Drawing,
  partialLines: Hatching,
): BarSeriesOption {
  const { theme, fontSize } = drawing;
  const drawn = drawnValues(part, spec);
  return {
    id: layerId(part.code),
    type: 'bar',
    stack: 'all',
    barCategoryGap: '24%',
    ...markStates(drawing),
    data: spec.columns.map(({ code, partial }, place) => ({
      name: `${code} ${part.code}`,
      value: drawn[place] ?? null,
      itemStyle: {
        color: hazardColour(part.code),
        borderColor: theme.background,
        borderWidth: fontSize / 24,
        ...(partial ? { decal: partialLines } : {}),
      },
    })),
  };
}

function area(
  part: StackPart,
  spec: StackedBarsSpec,
  { theme, fontSize }: Drawing,
): LineSeriesOption {
  return {
    id: layerId(part.code),
    type: 'line',
    stack: 'all',
    silent: true,
    symbol: 'none',
    emphasis: { disabled: true },
    lineStyle: { color: theme.background, width: fontSize / 16 },
    areaStyle: { color: hazardColour(part.code), opacity: 1 },
    data: drawnValues(part, spec).map((value) => value ?? 0),
  };
}

/** The option of stacked columns, or of areas over the same columns. */
export function stackedBars(spec: StackedBarsSpec, drawing: Drawing): ChartOption {
  const lines = axisLines(drawing);
  const totals = columnTotals(spec);
  // One for all parts: the engine draws the lines of every hatching that it is given anew.
  const partialLines = hatching(drawing.theme.background, drawing.fontSize * 0.3);
  const gaps = spec.columns.flatMap(({ code }, place) => {
    const total = totals[place] ?? null;
    return total === null || (spec.show === 'share' && total === 0) ? [[code, 0]] : [];
  });
  const greatest = Math.max(0, ...totals.map((total) => total ?? 0));
  const format = (value: number): string =>
    spec.show === 'share'
      ? `${formatNumber(value, spec.numbers)}${percentSign(spec.language)}`
      : formatTick(value, greatest, spec.numbers, spec.language);
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: insideGrid(drawing, 0.8),
    xAxis: {
      type: 'category',
      boundaryGap: spec.shape === 'bars',
      data: spec.columns.map(({ code }) => code),
      ...lines,
      axisLabel: yearLabels(spec.columns.length, drawing),
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...(spec.show === 'share'
        ? { max: 100, interval: 25 }
        : axisFromZero(greatest, 4, spec.numbers.fractionDigits === 0)),
      axisLabel: { ...axisText(drawing), margin: drawing.fontSize * 0.5, formatter: format },
      splitLine: lines.splitLine,
    },
    series: [
      ...spec.parts.map((part) =>
        spec.shape === 'bars' ? bars(part, spec, drawing, partialLines) : area(part, spec, drawing),
      ),
      {
        id: 'gaps',
        ...gapCross(drawing),
        symbolOffset: [0, -drawing.fontSize * 0.6],
        data: gaps,
      },
    ],
  };
}
