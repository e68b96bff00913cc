import { chartWords } from '../chart/chartWords.ts';
import { compile } from '../chart/compile.ts';
import { drawSvg, registerMap } from '../chart/echarts.ts';
import { type FigureSpec, figureParts } from '../chart/figure/FigureSpec.ts';
import { printedChart } from '../chart/figure/printedChart.ts';
import { legendOf } from '../chart/legend.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { summary } from '../chart/summary.ts';
import { chartThemes } from '../chart/theme.ts';
import { cleanSvg } from './cleanSvg.ts';
import { drawable, printedSubtitle } from './figureTexts.ts';
import { footedChart } from './footedChart.ts';
import { greyTheme, inGrey } from './greyPrint.ts';
import { isBlank } from './isBlank.ts';
import { type Block, legendSvg } from './legendSvg.ts';
import { provenanceText } from './provenanceText.ts';
import { escapeXml, fontFamilies, length } from './svgText.ts';
import { nothing, textLines } from './textLines.ts';

const POINTS_PER_MM = 72 / 25.4;
/** The engine rounds paths to a tenth: charts are drawn ten times as large and scaled back. */
const FINENESS = 10;

/** Leaves no empty map at the sides when a fixed height is narrower than the width. */
function chartBox(spec: ChartSpec, width: number, room: number, map: LoadedMap | null) {
  if (spec.kind !== 'choropleth' || map === null) return { x: 0, width, height: room };
  const aspect = map.file.geometry.width / map.file.geometry.height;
  const fitted = Math.min(width, room * aspect);
  return { x: (width - fitted) / 2, width: fitted, height: fitted / aspect };
}

/** A drawn figure: the text of an SVG file, and how large it prints. */
export interface DrawnFigure {
  readonly svg: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * Draws a figure as an SVG file: title, chart, legend, notes, source, licence and credit.
 *
 * Text is wrapped to the width and measured with the font that PNG files are drawn with. The same
 * figure and map give the same bytes.
 *
 * @param map - the base map of a choropleth, null for other kinds
 */
export function figureSvg(figure: FigureSpec, map: LoadedMap | null): DrawnFigure {
  const spec = printedChart(figure);
  const { parts, fontPt: fontSize, palette } = figure;
  const theme = palette === 'grey' ? greyTheme : chartThemes.print;
  const outerWidth = figure.widthMm * POINTS_PER_MM;
  const framed = figureParts.some((part) => part !== 'legend' && parts[part]);
  const margin = framed ? fontSize / 2 : 0;
  const width = outerWidth - 2 * margin;
  const gap = fontSize * 0.7;
  if (map !== null) registerMap(map);

  const title = parts.title
    ? textLines([drawable(spec.title, spec.language)], width, fontSize * 1.25, 0, theme.text)
    : nothing;
  const subtitle = parts.subtitle
    ? textLines([printedSubtitle(figure)], width, fontSize, title.height, theme.mutedText)
    : nothing;
  const titles = title.height + subtitle.height;
  const blank = isBlank(spec)
    ? textLines([chartWords[spec.language].sentences.blank], width, fontSize, titles, theme.text)
    : nothing;
  const head = titles + blank.height;
  const legendAt = (top: number): Block =>
    parts.legend ? legendSvg(legendOf(spec, theme), width, fontSize, top, theme) : nothing;
  const chartTop = head + (head > 0 ? gap : 0);
  const legendHeight = legendAt(0).height;
  const legendGap = legendHeight > 0 ? gap : 0;
  const fixed = figure.heightMm === 'fit' ? null : figure.heightMm * POINTS_PER_MM;
  const left = fixed === null ? null : fixed - 2 * margin - chartTop - legendGap - legendHeight;
  const footed = footedChart(figure, map, width, left, theme);
  const box = chartBox(spec, width, footed.height, map);
  const legend = legendAt(chartTop + box.height + legendGap);
  const footTop = chartTop + box.height + legendGap + legendHeight + footed.gap;
  const foot = footed.foot(footTop);
  const outerHeight = Math.max(fixed ?? 0, footTop + foot.height + 2 * margin);

  const drawing = {
    target: 'print',
    width: box.width * FINENESS,
    height: box.height * FINENESS,
    fontSize: fontSize * FINENESS,
    theme,
    map,
    valueLabels: figure.valueLabels,
  } as const;
  const chart = cleanSvg(drawSvg(compile(footed.spec, drawing), drawing.width, drawing.height));
  const [w, h] = [length(outerWidth), length(outerHeight)];
  const heightMm = length(outerHeight / POINTS_PER_MM);
  const drawn = [
    `<rect width="${w}" height="${h}" fill="${theme.background}"/>`,
    `<g transform="translate(${length(margin)} ${length(margin)})">`,
    title.svg,
    subtitle.svg,
    blank.svg,
    `<g transform="translate(${length(box.x)} ${length(chartTop)}) scale(${1 / FINENESS})">`,
    chart,
    '</g>',
    legend.svg,
    foot.svg,
    '</g>',
  ].filter((line) => line !== '');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="${length(figure.widthMm)}mm" height="${heightMm}mm" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="title desc" xml:lang="${spec.language}" font-family="${fontFamilies}">`,
    `<title id="title">${escapeXml(spec.title)}</title>`,
    `<desc id="desc">${escapeXml(summary(spec))}</desc>`,
    `<metadata>${escapeXml(provenanceText(spec, map, figure))}</metadata>`,
    palette === 'grey' ? inGrey(drawn.join('\n')) : drawn.join('\n'),
    '</svg>',
    '',
  ].join('\n');
  return { svg, widthMm: figure.widthMm, heightMm: Number(heightMm) };
}
