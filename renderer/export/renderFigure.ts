import { failure, type Result, success } from '../../analysis/failure.ts';
import { missingGlyphs } from '../chart/fontMetrics.ts';
import { rulesOf } from '../chart/rulesOf.ts';
import type { MapLevel } from '../chart/shapes/BaseMapFile.ts';
import type { LoadedMap } from '../chart/shapes/LoadedMap.ts';
import type { BaseMapId, ChartSpec } from '../chart/spec.ts';
import { csvFigure } from './csvFigure.ts';
import type { ExportedFigure, FigureFormat } from './ExportedFigure.ts';
import type { FigureSize } from './FigureSize.ts';
import { figureSvg } from './figureSvg.ts';
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

/** Every text of a figure that comes from data or from the caller. */
function texts(spec: ChartSpec): string {
  const frame = [spec.title, spec.subtitle, spec.measure, spec.unit, spec.period, ...spec.notes];
  const foot = [spec.source, spec.licence, spec.credit];
  return [...frame, ...foot, ...rulesOf(spec).texts(spec)].join('');
}

/**
 * Draws a figure anew from its spec and gives it back as a file.
 *
 * The same spec, format, size and program give the same bytes.
 *
 * @param files - where base maps, font and rasteriser come from
 * @fails bad-input  the figures' font lacks a character of a text
 * @fails bad-setting  the PNG would have too many pixels
 * @throws Error when a file that ships with the program cannot be read
 */
export async function renderFigure(
  spec: ChartSpec,
  format: FigureFormat,
  size: FigureSize,
  files: FigureFiles,
): Promise<Result<ExportedFigure>> {
  const name = `riskbelt-${rulesOf(spec).fileName}-${spec.provenance.recipeId}.${format}`;
  if (format === 'csv') return success(csvFigure(spec, name));
  const missing = missingGlyphs(texts(spec));
  if (missing !== '') {
    return failure(
      'bad-input',
      'renderFigure',
      `renderFigure needs letters that the figure font has, got ${missing}`,
      Array.from(missing),
    );
  }
  const level = size.widthMm < LARGE_MM ? 'small' : 'large';
  const map = spec.kind === 'choropleth' ? await files.map(spec.baseMap.id, level) : null;
  const svg = figureSvg(spec, size, map);
  if (format === 'svg') {
    return success({ name, bytes: new TextEncoder().encode(svg), companions: [] });
  }
  const widthPixels = Math.round((size.widthMm / 25.4) * size.dpi);
  const heightMm = Number(/height="([\d.]+)mm"/.exec(svg)?.[1] ?? size.widthMm);
  const pixels = (widthPixels * widthPixels * heightMm) / size.widthMm;
  if (pixels > MOST_PIXELS) {
    return failure(
      'bad-setting',
      'renderFigure',
      `renderFigure needs at most ${MOST_PIXELS / 1e6} million pixels, got ${Math.ceil(pixels / 1e6)} million`,
      [`${size.dpi} dpi`],
    );
  }
  const png = await rasterise(svg, widthPixels, await files.rasteriser());
  const bytes = withPngChunks(png, size.dpi, provenanceText(spec, map));
  return success({ name, bytes, companions: [] });
}
