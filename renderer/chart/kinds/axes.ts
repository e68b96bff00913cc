import type { Drawing } from '../Drawing.ts';
import type { GridComponentOption, ScatterSeriesOption } from '../echarts.ts';
import { FIGURE_FONT, textWidth } from '../fontMetrics.ts';
import { wrapText } from '../wrapText.ts';

/** How letters look. */
export interface TextLook {
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly color: string;
}

/** How axes write. */
export function axisText({ fontSize, theme }: Drawing): TextLook {
  return { fontFamily: FIGURE_FONT, fontSize, color: theme.mutedText };
}

/** A grid whose axis labels stay inside the drawing. */
export function insideGrid(
  { fontSize }: Drawing,
  /** In font sizes, as `right`. */
  top: number,
  right = 0.5,
): Exclude<GridComponentOption, undefined> {
  return {
    left: 0,
    right: fontSize * right,
    top: fontSize * top,
    bottom: 0,
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  };
}

interface LineLook {
  readonly lineStyle: { readonly color: string; readonly width: number };
}

/** How the lines of an axis look. */
export interface AxisLines {
  readonly axisTick: { readonly show: false };
  readonly axisLine: { readonly show: true } & LineLook;
  readonly splitLine: LineLook;
}

/** Lines of an axis. */
export function axisLines({ fontSize, theme }: Drawing): AxisLines {
  return {
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: theme.axis, width: fontSize / 12 } },
    splitLine: { lineStyle: { color: theme.grid, width: fontSize / 16 } },
  };
}

/** The name of an axis in its middle. */
export interface AxisName {
  readonly name: string;
  readonly nameLocation: 'middle';
  readonly nameGap: number;
  readonly nameTextStyle: TextLook & { readonly lineHeight: number };
}

/** The name of a lying axis, below it. */
export function axisName(name: string, drawing: Drawing, gap: number): AxisName {
  return {
    name: wrapText(name, drawing.width * NAME_WIDTH, drawing.fontSize).join('\n'),
    nameLocation: 'middle',
    nameGap: drawing.fontSize * gap,
    nameTextStyle: {
      ...axisText(drawing),
      color: drawing.theme.text,
      lineHeight: drawing.fontSize * NAME_LEADING,
    },
  };
}

/** The name of an upright axis: lying above it, where it can be read and broken into lines. */
export interface TopName {
  readonly name: string;
  readonly nameLocation: 'end';
  readonly nameGap: number;
  readonly nameTextStyle: TextLook & { readonly align: 'left'; readonly lineHeight: number };
}

/** The part of the width that is left for a name beside the numbers of the axis. */
const NAME_WIDTH = 0.8;
const NAME_LEADING = 1.2;

/** The name of an upright axis; a grid whose labels stay inside makes room for it. */
export function topName(name: string, drawing: Drawing): TopName {
  const { fontSize, width, theme } = drawing;
  const lines = wrapText(name, width * NAME_WIDTH, fontSize);
  const look = { ...axisText(drawing), color: theme.text, lineHeight: fontSize * NAME_LEADING };
  return {
    name: lines.join('\n'),
    nameLocation: 'end',
    nameGap: fontSize * 0.8,
    nameTextStyle: { ...look, align: 'left' },
  };
}

/** A name that stays readable over marks. */
export function haloText({ fontSize, theme }: Drawing): {
  readonly textBorderColor: string;
  readonly textBorderWidth: number;
} {
  return { textBorderColor: theme.background, textBorderWidth: fontSize / 4 };
}

/** Room that the numbers of an upright axis take, in font sizes. */
const NUMBERS = 4.4;

/** Moves names of points into the plot, beside the numbers of the axis, and hides those in the way. */
export function labelsInside({ width, fontSize }: Drawing): LabelLayout {
  const least = fontSize * NUMBERS;
  return ({ labelRect }) => {
    const over = labelRect.x + labelRect.width - width;
    const dx = labelRect.x < least ? least - labelRect.x : over > 0 ? -over : 0;
    return { dx, hideOverlap: true };
  };
}

type LabelLayout = (drawn: {
  readonly labelRect: { readonly x: number; readonly width: number };
}) => { dx: number; hideOverlap: true };

/** The name of a point in lines that leave room for others. */
export function pointLabel(name: string, { width, fontSize }: Drawing): string {
  return wrapText(name, Math.max(width * 0.4, fontSize * 8), fontSize).join('\n');
}

/** How years stand along an axis. */
export interface YearLabels extends TextLook {
  readonly interval: (place: number, year: string) => boolean;
  readonly hideOverlap: true;
  readonly margin: number;
}

/** Labels of years that do not touch: every first, second, fifth, tenth … */
export function yearLabels(count: number, drawing: Drawing): YearLabels {
  const { fontSize, width } = drawing;
  const room = textWidth('0000', fontSize) * 1.35;
  const every = Math.max(1, Math.ceil((count * room) / (width * 0.92)));
  const step = [1, 2, 5, 10, 20, 50].find((one) => one >= every) ?? 100;
  return {
    ...axisText(drawing),
    interval: (_, year) => Number(year) % step === 0,
    hideOverlap: true,
    margin: fontSize * 0.5,
  };
}

/** The diagonal cross that stands where a value is missing. */
export function gapCross({ fontSize, theme }: Drawing): ScatterSeriesOption {
  return {
    type: 'scatter',
    silent: true,
    emphasis: { disabled: true },
    symbol: 'path://M0 0L10 10M10 0L0 10',
    symbolSize: fontSize * 0.5,
    itemStyle: {
      color: 'transparent',
      borderColor: theme.mutedText,
      borderWidth: fontSize / 10,
    },
  };
}

interface Outlined {
  readonly itemStyle: { readonly borderColor: string; readonly borderWidth: number };
}

/** How marks answer to the pointer and to choices. */
export interface MarkStates {
  readonly selectedMode: 'multiple' | false;
  readonly emphasis: { readonly disabled: boolean } & Outlined;
  readonly select: Outlined;
}

/** Borders of a mark that is pointed at and of one that is chosen. */
export function markStates({ target, theme, fontSize }: Drawing): MarkStates {
  return {
    selectedMode: target === 'screen' ? 'multiple' : false,
    emphasis: {
      disabled: target === 'print',
      itemStyle: { borderColor: theme.outline, borderWidth: fontSize / 8 },
    },
    select: { itemStyle: { borderColor: theme.outline, borderWidth: fontSize / 5 } },
  };
}
