import { valueColour } from '../classes.ts';
import type { Drawing } from '../Drawing.ts';
import type { ChartOption } from '../echarts.ts';
import { figureWords } from '../figureWords.ts';
import { FIGURE_FONT, textWidth } from '../fontMetrics.ts';
import { formatCompact } from '../formatNumber.ts';
import type { RankedArea, RankingSpec } from '../spec.ts';

/** Height of one bar with its gap, in font sizes. */
export const BAR_PITCH = 1.7;

function barName({ rank, label }: RankedArea): string {
  return typeof rank === 'number' ? `${rank}  ${label}` : label;
}

/** Shortens a text with an ellipsis until it fits. */
function fitted(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}...`, fontSize) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}...`;
}

/** The option of horizontal bars in the order of the spec, the first at the top. */
export function ranking(spec: RankingSpec, drawing: Drawing): ChartOption {
  const { theme, width, fontSize, target } = drawing;
  const words = figureWords[spec.language];
  const nameRoom = Math.min(
    width * 0.42,
    Math.max(0, ...spec.areas.map((row) => textWidth(barName(row), fontSize))) + 1,
  );
  const valueTexts = spec.areas.map(({ value }) =>
    typeof value === 'number' ? formatCompact(value, spec.numbers, spec.language) : words.noData,
  );
  const valueRoom = Math.max(0, ...valueTexts.map((text) => textWidth(text, fontSize)));
  const whiskers = spec.areas.flatMap(({ interval }, row) =>
    interval === null ? [] : [[interval[0], interval[1], row]],
  );
  const text = { fontFamily: FIGURE_FONT, fontSize, color: theme.text };
  const greatest = Math.max(
    0,
    ...spec.areas.map(({ value }) => (typeof value === 'number' ? value : 0)),
    ...whiskers.map(([, upper = 0]) => upper),
  );
  return {
    animation: false,
    backgroundColor: 'transparent',
    grid: {
      left: nameRoom + fontSize * 0.6,
      right: valueRoom + fontSize * 0.8,
      top: 0,
      bottom: 0,
      outerBoundsMode: 'none',
    },
    xAxis: { type: 'value', show: false, min: 0, max: greatest === 0 ? 1 : greatest },
    yAxis: {
      type: 'category',
      inverse: true,
      data: spec.areas.map((row) => fitted(barName(row), nameRoom, fontSize)),
      axisTick: { show: false },
      axisLine: { show: true, lineStyle: { color: theme.axis, width: fontSize / 16 } },
      axisLabel: { ...text, interval: 0, margin: fontSize * 0.6 },
    },
    series: [
      {
        id: 'bars',
        type: 'bar',
        barCategoryGap: '28%',
        emphasis: { disabled: target === 'print' },
        data: spec.areas.map(({ value }, row) => ({
          value: typeof value === 'number' ? value : 0,
          itemStyle: {
            color: (spec.classes && valueColour(value, spec.classes)) ?? theme.bar,
            borderColor: theme.axis,
            borderWidth: spec.classes === null ? 0 : fontSize / 32,
          },
          label: {
            ...text,
            show: true,
            position: 'right' as const,
            distance: fontSize * 0.4,
            formatter: valueTexts[row] ?? '',
            color: typeof value === 'number' ? theme.text : theme.mutedText,
          },
        })),
      },
      ...(whiskers.length === 0 ? [] : [whiskerSeries(whiskers, drawing)]),
    ],
  };
}

function whiskerSeries(whiskers: readonly (readonly number[])[], { theme, fontSize }: Drawing) {
  return {
    id: 'intervals',
    type: 'custom' as const,
    silent: true,
    z: 5,
    data: whiskers.map((row) => [...row]),
    encode: { x: [0, 1], y: 2 },
    renderItem: (_: unknown, api: { value(i: number): unknown; coord(at: number[]): number[] }) => {
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
