import { chartWords } from '../chart/chartWords.ts';
import { compile } from '../chart/compile.ts';
import { drawSvg, registerMap } from '../chart/echarts.ts';
import { type FigureSpec, figureParts } from '../chart/figure/FigureSpec.ts';
import { printedChart } from '../chart/figure/printedChart.ts';
import { legendOf } from '../chart/legend.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { summary } from '../chart/summary.ts';
import { chartThemes } from '../chart/theme.ts';
import { wrapText } from '../chart/wrapText.ts';
import { cleanSvg } from './cleanSvg.ts';
import { drawable, footLines, printedSubtitle } from './figureTexts.ts';
import { greyTheme, inGrey } from './greyPrint.ts';
import { isBlank } from './isBlank.ts';
import { type Block, legendSvg } from './legendSvg.ts';
import { provenanceText } from './provenanceText.ts';
import { escapeXml, fontFamilies, length, textElement } from './svgText.ts';

const POINTS_PER_MM = 72 / 25.4;
/** The engine rounds paths to a tenth: charts are drawn ten times as large and scaled back. */
const FINENESS = 10;

function lines(
  texts: readonly string[],
  width: number,
  fontSize: number,
  top: number,
  colour: string,
): Block {
  const wrapped = texts.flatMap((text) => wrapText(text, width, fontSize));
  const leading = fontSize * 1.35;
  return {
    svg: wrapped
      .map((line, i) => textElement(line, 0, top + i * leading + fontSize, fontSize, colour))
      .join('\n'),
    height: wrapped.length * leading,
  };
}

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

const nothing: Block = { svg: '', height: 0 };

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
    ? lines([drawable(spec.title, spec.language)], width, fontSize * 1.25, 0, theme.text)
    : nothing;
  const subtitle = parts.subtitle
    ? lines([printedSubtitle(figure)], width, fontSize, title.height, theme.mutedText)
    : nothing;
  const titles = title.height + subtitle.height;
  const blank = isBlank(spec)
    ? lines([chartWords[spec.language].sentences.blank], width, fontSize, titles, theme.text)
    : nothing;
  const head = titles + blank.height;
  const legendAt = (top: number): Block =>
    parts.legend ? legendSvg(legendOf(spec, theme), width, fontSize, top, theme) : nothing;
  const foot = footLines(spec, map);
  const footTexts = [
    ...(parts.note ? foot.note : []),
    ...foot.map,
    ...(parts.source ? foot.source : []),
    ...(parts.credit ? foot.credit : []),
  ];
  const footAt = (top: number): Block =>
    footTexts.length === 0 ? nothing : lines(footTexts, width, fontSize, top, theme.mutedText);

  const chartTop = head + (head > 0 ? gap : 0);
  const legendGap = parts.legend ? gap : 0;
  const footGap = footTexts.length > 0 ? gap / 2 : 0;
  const below = legendGap + legendAt(0).height + footGap + footAt(0).height;
  const outerHeightFixed = figure.heightMm === 'fit' ? null : figure.heightMm * POINTS_PER_MM;
  const room =
    outerHeightFixed === null
      ? rulesOf(spec).height(spec, width, fontSize, map)
      : Math.max(outerHeightFixed - 2 * margin - chartTop - below, fontSize * 6);
  const box = chartBox(spec, width, room, map);
  const legend = legendAt(chartTop + box.height + legendGap);
  const footBlock = footAt(chartTop + box.height + legendGap + legend.height + footGap);
  const outerHeight = Math.max(outerHeightFixed ?? 0, chartTop + box.height + below + 2 * margin);

  const drawing = {
    target: 'print',
    width: box.width * FINENESS,
    height: box.height * FINENESS,
    fontSize: fontSize * FINENESS,
    theme,
    map,
    valueLabels: figure.valueLabels,
  } as const;
  const chart = cleanSvg(drawSvg(compile(spec, drawing), drawing.width, drawing.height));
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
    footBlock.svg,
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
