import { failure, type Result, success } from '../../analysis/failure.ts';
import type { FigureSpec } from '../chart/figure/FigureSpec.ts';
import { printedChart } from '../chart/figure/printedChart.ts';
import { publicationFaults } from '../chart/figure/publication.ts';
import { missingGlyphs } from '../chart/fontMetrics.ts';
import type { MapLevel } from '../chart/shapes/BaseMapFile.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { BaseMapId } from '../chart/specs/baseMap.ts';
import { type DrawnFigure, figureSvg } from './figureSvg.ts';
import { withPngChunks } from './pngChunks.ts';
import { provenanceText } from './provenanceText.ts';
import { type RasteriserFiles, rasterise } from './rasterise.ts';

/** Where the files come from that figures are drawn with. */
export interface FigureFiles {
  readonly map: (id: BaseMapId, level: MapLevel) => Promise<LoadedMap>;
  readonly rasteriser: () => Promise<RasteriserFiles>;
}

/** From this width on the finer outlines are drawn. */
const LARGE_MM = 120;
/** Most pixels of a PNG: the rasteriser keeps all of them in memory. */
const MOST_PIXELS = 80e6;

/** A figure that was drawn, and the base map that it was drawn on. */
export interface DrawnOnMap {
  readonly drawn: DrawnFigure;
  readonly map: LoadedMap | null;
}

/** Every letter that is drawn as text. */
function shownText(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
}

/**
 * Draws a figure on its base map.
 *
 * @fails bad-setting  the map may not be published as chosen
 * @fails bad-input  the figures' font lacks a character of a text
 */
export async function drawFigure(
  figure: FigureSpec,
  files: FigureFiles,
): Promise<Result<DrawnOnMap>> {
  const refused = publicationFaults(figure);
  if (refused.length > 0) {
    return failure(
      'bad-setting',
      'drawFigure',
      `drawFigure needs a map that may be published in China, got ${refused.join(' and ')}`,
      refused,
    );
  }
  const spec = printedChart(figure);
  const level = figure.widthMm < LARGE_MM ? 'small' : 'large';
  const map = 'baseMap' in spec ? await files.map(spec.baseMap.id, level) : null;
  const drawn = figureSvg(figure, map);
  const missing = missingGlyphs(shownText(drawn.svg));
  if (missing !== '') {
    return failure(
      'bad-input',
      'drawFigure',
      `drawFigure needs letters that the figure font has, got ${missing}`,
      Array.from(missing),
    );
  }
  return success({ drawn, map });
}

/**
 * The picture of a drawn figure, with its density and provenance.
 *
 * @fails bad-setting  it would have too many pixels
 */
export async function pngOf(
  figure: FigureSpec,
  { drawn, map }: DrawnOnMap,
  dpi: number,
  files: FigureFiles,
): Promise<Result<Uint8Array>> {
  const widthPixels = Math.round((drawn.widthMm / 25.4) * dpi);
  const pixels = (widthPixels * widthPixels * drawn.heightMm) / drawn.widthMm;
  if (pixels > MOST_PIXELS) {
    return failure(
      'bad-setting',
      'drawFigure',
      `drawFigure needs at most ${MOST_PIXELS / 1e6} million pixels, got ${Math.ceil(pixels / 1e6)} million`,
      [`${dpi} dpi`],
    );
  }
  const plain = await rasterise(drawn.svg, widthPixels, await files.rasteriser());
  return success(withPngChunks(plain, dpi, provenanceText(printedChart(figure), map, figure)));
}
