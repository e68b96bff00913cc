import { chartWords, fill } from '../chartWords.ts';
import type { Drawing } from '../Drawing.ts';
import { textWidth } from '../fontMetrics.ts';
import type { ChartFrame } from '../spec.ts';
import { rect, text, textBlock } from './draw.ts';
import { NOTE_HEIGHT, type Row, type RowNames, rowLayout, rowsHeight } from './rowLayout.ts';
import type { RectShape, Shape } from './Shape.ts';

/** The part of the width that names may take before they are broken into lines. */
const NAME_SHARE = 0.42;
/** Space between names, plot and the texts at its right, in font sizes. */
const GAP = 0.6;

/** What a chart of rows consists of besides its marks. */
export interface RowChart {
  readonly labels: readonly string[];
  /** Levels of indentation, of 0.9 font sizes each. */
  readonly depths?: readonly number[];
  readonly leastLines?: number;
  /** Space over each row, for what is written there, in font sizes. */
  readonly leads?: readonly number[];
  /** Texts at the right of the plot, to measure their room; none when empty. */
  readonly rightTexts: readonly string[];
  /** Space over and under the rows, in font sizes. */
  readonly head: number;
  readonly foot: number;
  /** What of the foot lies under the line that counts hidden rows, in font sizes. */
  readonly underNote?: number;
}

/** Rows with their names drawn, and the box between names and right-hand texts. */
export interface RowFrame {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the rows end and an axis may begin. */
  readonly bottom: number;
  /** Names, and the line that counts hidden rows. */
  readonly names: readonly Shape[];
  /** The whole width of a row, for the pointer. */
  readonly reachOf: (row: Row) => readonly RectShape[];
}

function namesOf(chart: RowChart, width: number, fontSize: number): RowNames {
  return {
    labels: chart.labels,
    ...(chart.depths === undefined
      ? {}
      : { indents: chart.depths.map((depth) => depth * fontSize * 0.9) }),
    room: width * NAME_SHARE,
    fontSize,
    ...(chart.leastLines === undefined ? {} : { leastLines: chart.leastLines }),
    ...(chart.leads === undefined ? {} : { leads: chart.leads }),
  };
}

/** The height that a chart of rows takes in print. */
export function rowChartHeight(chart: RowChart, width: number, fontSize: number): number {
  return (chart.head + chart.foot) * fontSize + rowsHeight(namesOf(chart, width, fontSize));
}

/** Where the plot of a chart of rows begins when all rows are shown. */
export function plotLeft(chart: RowChart, width: number, fontSize: number): number {
  const { nameWidth } = rowLayout(namesOf(chart, width, fontSize), 0, Number.MAX_VALUE);
  return nameWidth + GAP * fontSize;
}

/** Places the rows of a chart; names with depths are set from the left, others toward the plot. */
export function rowFrame(
  chart: RowChart,
  { width, height, fontSize, theme }: Drawing,
  { language }: Pick<ChartFrame, 'language'>,
): RowFrame {
  const top = chart.head * fontSize;
  const names = namesOf(chart, width, fontSize);
  const layout = rowLayout(names, top, height - top - chart.foot * fontSize);
  const left = layout.nameWidth + GAP * fontSize;
  const rightRoom = Math.max(0, ...chart.rightTexts.map((label) => textWidth(label, fontSize)));
  const right = width - (rightRoom === 0 ? 0 : rightRoom + GAP * fontSize);
  const tree = chart.depths !== undefined;
  const noteMiddle = height - ((chart.underNote ?? 0) + NOTE_HEIGHT / 2) * fontSize;
  const note = fill(chartWords[language].notShown, { count: layout.hidden });
  return {
    rows: layout.rows,
    left,
    right,
    top,
    bottom: layout.bottom,
    names: [
      ...layout.rows.flatMap(({ lines, middle }, i) =>
        textBlock(
          lines,
          tree ? (names.indents?.[i] ?? 0) : layout.nameWidth,
          middle,
          fontSize,
          theme.text,
          tree ? 'left' : 'right',
        ),
      ),
      ...(layout.hidden === 0 ? [] : [text(note, 0, noteMiddle, fontSize, theme.mutedText)]),
    ],
    reachOf: (row) => [rect(0, row.top, width, row.height, {})],
  };
}
