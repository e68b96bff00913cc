import { compile } from '../chart/compile.ts';
import { drawSvg, registerMap } from '../chart/echarts.ts';
import { legendOf } from '../chart/legend.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { ChartSpec } from '../chart/spec.ts';
import { summary } from '../chart/summary.ts';
import { chartThemes } from '../chart/theme.ts';
import { wrapText } from '../chart/wrapText.ts';
import { cleanSvg } from './cleanSvg.ts';
import type { FigureSize } from './FigureSize.ts';
import { drawable, footLines, subtitleLine } from './figureTexts.ts';
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

/**
 * Draws a figure as an SVG file: title, chart, legend, notes, source, licence and credit.
 *
 * Text is wrapped to the width and measured with the font that PNG files are drawn with. The same
 * spec, size and map give the same bytes.
 *
 * @param map - the base map of a choropleth, null for other kinds
 * @returns the text of the file
 */
export function figureSvg(spec: ChartSpec, size: FigureSize, map: LoadedMap | null): string {
  const theme = chartThemes.print;
  const fontSize = size.fontPt;
  const outerWidth = size.widthMm * POINTS_PER_MM;
  const margin = size.parts === 'all' ? fontSize / 2 : 0;
  const width = outerWidth - 2 * margin;
  const gap = fontSize * 0.7;
  const full = size.parts === 'all';
  if (map !== null) registerMap(map);

  const title = full
    ? lines([drawable(spec.title, spec.language)], width, fontSize * 1.25, 0, theme.text)
    : { svg: '', height: 0 };
  const subtitle = full
    ? lines([subtitleLine(spec)], width, fontSize, title.height, theme.mutedText)
    : { svg: '', height: 0 };
  const legendAt = (top: number) => legendSvg(legendOf(spec, theme), width, fontSize, top, theme);
  const footAt = (top: number): Block =>
    full
      ? lines(footLines(spec, map), width, fontSize, top, theme.mutedText)
      : { svg: '', height: 0 };

  const chartTop = title.height + subtitle.height + (full ? gap : 0);
  const below = gap + legendAt(0).height + (full ? gap / 2 + footAt(0).height : 0);
  const outerHeightFixed = size.heightMm === 'fit' ? null : size.heightMm * POINTS_PER_MM;
  const room =
    outerHeightFixed === null
      ? rulesOf(spec).height(spec, width, fontSize, map)
      : Math.max(outerHeightFixed - 2 * margin - chartTop - below, fontSize * 6);
  const box = chartBox(spec, width, room, map);
  const legend = legendAt(chartTop + box.height + gap);
  const foot = footAt(chartTop + box.height + gap + legend.height + gap / 2);
  const outerHeight = Math.max(outerHeightFixed ?? 0, chartTop + box.height + below + 2 * margin);

  const drawing = {
    target: 'print',
    width: box.width * FINENESS,
    height: box.height * FINENESS,
    fontSize: fontSize * FINENESS,
    theme,
    map,
  } as const;
  const chart = cleanSvg(drawSvg(compile(spec, drawing), drawing.width, drawing.height));
  const [w, h] = [length(outerWidth), length(outerHeight)];
  const heightMm = length(outerHeight / POINTS_PER_MM);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" width="${length(size.widthMm)}mm" height="${heightMm}mm" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="title desc" xml:lang="${spec.language}" font-family="${fontFamilies}">`,
    `<title id="title">${escapeXml(spec.title)}</title>`,
    `<desc id="desc">${escapeXml(summary(spec))}</desc>`,
    `<metadata>${escapeXml(provenanceText(spec, map))}</metadata>`,
    `<rect width="${w}" height="${h}" fill="${theme.background}"/>`,
    `<g transform="translate(${length(margin)} ${length(margin)})">`,
    title.svg,
    subtitle.svg,
    `<g transform="translate(${length(box.x)} ${length(chartTop)}) scale(${1 / FINENESS})">`,
    chart,
    '</g>',
    legend.svg,
    foot.svg,
    '</g>',
    '</svg>',
    '',
  ]
    .filter((line, i, all) => line !== '' || i === all.length - 1)
    .join('\n');
}
