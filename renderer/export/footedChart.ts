import { chartWords, fill } from '../chart/chartWords.ts';
import type { FigureSpec } from '../chart/figure/FigureSpec.ts';
import { figureLimits } from '../chart/figure/figurePresets.ts';
import { printedChart } from '../chart/figure/printedChart.ts';
import { figureWords } from '../chart/figureWords.ts';
import type { Fitted } from '../chart/kinds/fitRows.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec } from '../chart/spec.ts';
import type { ChartTheme } from '../chart/theme.ts';
import { footLines } from './figureTexts.ts';
import type { Block } from './legendSvg.ts';
import { LINE, nothing, textLines } from './textLines.ts';

/** A chart as it is drawn, and the texts under it. */
export interface FootedChart {
  /** The chart; with the first of its rows only, where the height has no room for all. */
  readonly spec: ChartSpec;
  /** Of the chart alone, in points. */
  readonly height: number;
  /** Between what stands over the foot and the foot. */
  readonly gap: number;
  readonly foot: (top: number) => Block;
}

/** The part of a fixed height that the foot leaves to the chart, if smaller letters can do it. */
const CHART_SHARE = 2 / 3;
/** Least height of a chart, in font sizes. */
const LEAST = 6;

/** Sizes of the letters of a foot, from that of the figure down to the least that is printed. */
function footSizes(fontPt: number): readonly number[] {
  const least = Math.min(fontPt, figureLimits.fontPt.least);
  const steps = Math.ceil(fontPt - least);
  return Array.from({ length: steps + 1 }, (_, step) => Math.max(fontPt - step, least));
}

/** Texts in one paragraph; one that ends without a stop gets one where another follows. */
function runOn(texts: readonly string[], { language }: ChartSpec): string {
  const { stop } = figureWords[language];
  return texts.reduce((all, one) => {
    if (all === '') return one;
    const ends = /[.。!?！？]$/.test(all);
    return `${all}${ends ? (language === 'zh' ? '' : ' ') : stop}${one}`;
  }, '');
}

/**
 * Shares a height between a chart and the texts under it.
 *
 * Where the height is fixed, as on a slide, and the texts would take more than a third of it, they are
 * set in smaller letters, but never in less than a journal allows; rows that still have no room are
 * left out, and the foot says how many.
 *
 * @param width -  in points, as all lengths here
 * @param height - of chart and foot together; null where the chart takes what suits the width
 */
export function footedChart(
  figure: FigureSpec,
  map: LoadedMap | null,
  width: number,
  height: number | null,
  theme: ChartTheme,
): FootedChart {
  const { parts, fontPt: fontSize } = figure;
  const spec = printedChart(figure);
  const rules = rulesOf(spec);
  const textsOf = ({ spec: shown, hidden }: Fitted<ChartSpec>): readonly string[] => {
    const foot = footLines(shown, map);
    const left = fill(chartWords[spec.language].notShown, { count: hidden });
    const notes = [...(hidden === 0 ? [] : [left]), ...(parts.note ? foot.note : [])];
    const origin = [...(parts.source ? foot.source : []), ...(parts.credit ? foot.credit : [])];
    // A fixed height has no room to begin a line for each of them.
    return height === null
      ? [...notes, ...foot.map, ...origin]
      : [runOn([...notes, ...foot.map], spec), runOn(origin, spec)].filter((line) => line !== '');
  };
  const footOf = (texts: readonly string[], size: number) => (top: number) =>
    texts.length === 0 ? nothing : textLines(texts, width, size, top, theme.mutedText);
  const gapOf = (texts: readonly string[]) => (texts.length === 0 ? 0 : fontSize * 0.35);

  const whole = { spec, hidden: 0 };
  const texts = textsOf(whole);
  if (height === null) {
    const own = rules.height(spec, width, fontSize, map);
    return { spec, height: own, gap: gapOf(texts), foot: footOf(texts, fontSize) };
  }
  const roomBeside = (lines: readonly string[], size: number) =>
    Math.max(height - gapOf(lines) - footOf(lines, size)(0).height, fontSize * LEAST);
  const sizes = footSizes(fontSize);
  const size =
    sizes.find((one) => roomBeside(texts, one) >= height * CHART_SHARE) ?? sizes.at(-1) ?? fontSize;
  const room = roomBeside(texts, size);
  const fitIn = (inside: number): Fitted<ChartSpec> =>
    rules.fit?.(spec, width, inside, fontSize) ?? whole;
  // Where rows are left out, the foot has a line more to say so.
  const fitted = fitIn(room).spec === spec ? whole : fitIn(room - size * LINE);
  const said = textsOf(fitted);
  return {
    spec: fitted.spec,
    height: roomBeside(said, size),
    gap: gapOf(said),
    foot: footOf(said, size),
  };
}
