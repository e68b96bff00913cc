import { valueColour } from '../classes.ts';
import type { Drawing } from '../Drawing.ts';
import type {
  BarSeriesOption,
  ChartOption,
  CustomSeriesOption,
  ScatterSeriesOption,
} from '../echarts.ts';
import { figureWords } from '../figureWords.ts';
import { FIGURE_FONT, textWidth } from '../fontMetrics.ts';
import { formatCompact, formatNumber, formatTick } from '../formatNumber.ts';
import { valueTexts } from '../scene/valueText.ts';
import type { RankedArea, RankingSpec } from '../spec.ts';
import { wrapLabel } from '../wrapText.ts';
import { axisText } from './axes.ts';
import { type Fitted, fitRows } from './fitRows.ts';

/** The part of the width that names may take before they are broken into lines. */
const NAME_SHARE = 0.44;

interface Names {
  readonly labels: readonly string[];
  readonly width: number;
  readonly rankWidth: number;
  /** Lines of the name that has most. */
  readonly lines: number;
}

function namesOf(areas: readonly RankedArea[], width: number, fontSize: number): Names {
  const rankWidth = Math.max(0, ...areas.map((row) => textWidth(rankText(row), fontSize)));
  const room = width * NAME_SHARE - rankWidth;
  const wrapped = areas.map(({ label }) => wrapLabel(label, room, fontSize));
  return {
    labels: wrapped.map((lines) => lines.join('\n')),
    width: Math.max(0, ...wrapped.flat().map((line) => textWidth(line, fontSize))),
    rankWidth,
    lines: Math.max(1, ...wrapped.map((lines) => lines.length)),
  };
}

const LINE = 1.15;
/** What a bar has over the lines of its name, in font sizes: as drawn at will, and at the least. */
const [SPACE, LEAST_SPACE] = [0.5, 0.1] as const;
/** What a scale under the bars takes, in font sizes. */
const SCALE_ROOM = 1.6;

/** The bars, each by the code of its area. */
export const BAR_SERIES = 'bars';

function rankText({ rank }: RankedArea): string {
  return typeof rank === 'number' ? String(rank) : '–';
}

/** The height that a ranking of a given width needs. */
export function rankingHeight({ areas }: RankingSpec, width: number, fontSize: number): number {
  return barsHeight(areas, width, fontSize, SPACE);
}

function barsHeight(areas: RankingSpec['areas'], width: number, fontSize: number, space: number) {
  return areas.length * fontSize * (space + LINE * namesOf(areas, width, fontSize).lines);
}

/** A ranking with as many bars as a height has room for; its own note tells of the others. */
export function fittedRanking(
  spec: RankingSpec,
  width: number,
  height: number,
  fontSize: number,
): Fitted<RankingSpec> {
  const areas = fitRows(spec.areas, height, (count) =>
    barsHeight(spec.areas.slice(0, count), width, fontSize, LEAST_SPACE),
  );
  return { spec: areas === spec.areas ? spec : { ...spec, areas }, hidden: 0 };
}

/** The option of horizontal bars in the order of the spec, the first at the top. */
export function ranking(spec: RankingSpec, drawing: Drawing): ChartOption {
  const { theme, width, height, fontSize, target, valueLabels = true } = drawing;
  const words = figureWords[spec.language];
  const names = namesOf(spec.areas, width, fontSize);
  // Bars without their values need a scale; where it has no room, the values stay.
  const scaleRoom = fontSize * SCALE_ROOM;
  const hasScale =
    !valueLabels && barsHeight(spec.areas, width, fontSize, LEAST_SPACE) + scaleRoom <= height;
  // Numbers to be compared are written one way: in full where all are short.
  const inFull = spec.areas.every(
    ({ value }) => typeof value !== 'number' || (Number.isInteger(value) && Math.abs(value) < 1e6),
  );
  const amounts = spec.areas.map(({ value }) => value);
  const aligned = valueTexts(amounts, spec);
  const short = amounts.every((value) => typeof value !== 'number' || Math.abs(value) < 1e4);
  const written = amounts.map((value, i) => {
    if (typeof value !== 'number') return words.noData;
    if (hasScale) return '';
    if (inFull) return formatNumber(value, spec.numbers);
    return short ? (aligned[i] ?? '') : formatCompact(value, spec.numbers, spec.language);
  });
  const valueRoom = Math.max(0, ...written.map((text) => textWidth(text, fontSize)));
  const whiskers = spec.areas.flatMap(({ interval }, row) =>
    interval === null ? [] : [[interval[0], interval[1], row]],
  );
  const text = { fontFamily: FIGURE_FONT, fontSize, color: theme.text };
  const greatest = Math.max(
    0,
    ...spec.areas.map(({ value }) => (typeof value === 'number' ? value : 0)),
    ...whiskers.map(([, upper = 0]) => upper),
  );
  const bars: BarSeriesOption = {
    id: BAR_SERIES,
    type: 'bar',
    barCategoryGap: '28%',
    emphasis: { disabled: target === 'print' },
    data: spec.areas.map(({ area, value }) => ({
      name: area,
      value: typeof value === 'number' ? value : 0,
      itemStyle: {
        color: (spec.classes && valueColour(value, spec.classes, theme)) ?? theme.bar,
        borderColor: theme.axis,
        borderWidth: spec.classes === null ? 0 : fontSize / 32,
      },
    })),
  };
  const values: ScatterSeriesOption = {
    id: 'values',
    type: 'scatter',
    silent: true,
    symbolSize: 0.01,
    data: spec.areas.map(({ value, interval }, row) => ({
      value: [Math.max(typeof value === 'number' ? value : 0, interval?.[1] ?? 0), row],
      label: {
        ...text,
        show: true,
        position: 'right' as const,
        distance: fontSize * 0.4,
        formatter: written[row] ?? '',
        color: typeof value === 'number' ? theme.text : theme.mutedText,
      },
    })),
  };
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: {
      left: names.rankWidth + names.width + fontSize * 1.3,
      right: hasScale ? fontSize * 2 : valueRoom + fontSize * 0.8,
      top: 0,
      bottom: hasScale ? scaleRoom : 0,
      outerBoundsMode: 'none',
    },
    xAxis: hasScale
      ? scale(spec, greatest, drawing)
      : { type: 'value', show: false, min: 0, max: greatest === 0 ? 1 : greatest },
    yAxis: [
      {
        type: 'category',
        inverse: true,
        data: [...names.labels],
        axisTick: { show: false },
        axisLine: { show: true, lineStyle: { color: theme.axis, width: fontSize / 16 } },
        axisLabel: { ...text, interval: 0, margin: fontSize * 0.5, lineHeight: fontSize * LINE },
      },
      {
        type: 'category',
        inverse: true,
        position: 'left',
        offset: names.width + fontSize * 1.1,
        data: spec.areas.map(rankText),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { ...text, color: theme.mutedText, interval: 0, margin: 0 },
      },
    ],
    series: [bars, values, ...(whiskers.length === 0 ? [] : [whiskerSeries(whiskers, drawing)])],
  };
}

/** Numbers under the bars and lines through them, which end at a round number. */
function scale(
  spec: RankingSpec,
  greatest: number,
  drawing: Drawing,
): NonNullable<ChartOption['xAxis']> {
  const { theme, fontSize } = drawing;
  return {
    type: 'value',
    min: 0,
    ...(greatest === 0 ? { max: 1 } : {}),
    splitNumber: 4,
    axisLabel: {
      ...axisText(drawing),
      margin: fontSize * 0.5,
      formatter: (value: number) => formatTick(value, greatest, spec.numbers, spec.language),
    },
    splitLine: { lineStyle: { color: theme.grid, width: fontSize / 16 } },
  };
}

function whiskerSeries(
  whiskers: readonly (readonly number[])[],
  { theme, fontSize }: Drawing,
): CustomSeriesOption {
  return {
    id: 'intervals',
    type: 'custom' as const,
    silent: true,
    z: 5,
    data: whiskers.map((row) => [...row]),
    encode: { x: [0, 1], y: 2 },
    renderItem: (_, api) => {
      const row = Number(api.value(2));
      const [left = 0, y = 0] = api.coord([Number(api.value(0)), row]);
      const [right = 0] = api.coord([Number(api.value(1)), row]);
      const cap = fontSize * 0.25;
      return {
        type: 'path' as const,
        shape: {
          d: `M${left} ${y}H${right}M${left} ${y - cap}v${2 * cap}M${right} ${y - cap}v${2 * cap}`,
        },
        style: { fill: 'none', stroke: theme.text, lineWidth: fontSize / 12 },
      };
    },
  };
}
