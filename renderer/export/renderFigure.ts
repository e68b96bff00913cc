import { type Result, success } from '../../analysis/failure.ts';
import { printedChart } from '../chart/figure/printedChart.ts';
import { csvFigure } from './csvFigure.ts';
import { dataColumns } from './dataColumns.ts';
import { drawFigure, type FigureFiles, pngOf } from './drawFigure.ts';
import {
  type DataFormat,
  dataFormats,
  type ExportedFigure,
  type ExportOptions,
  type FigureFormat,
  type FigureItem,
} from './ExportedFigure.ts';
import { baseName } from './fileName.ts';
import { parquetFigure } from './parquetFigure.ts';
import { outlined } from './rasterise.ts';
import { renderDocument } from './renderDocument.ts';
import { workbookFigure } from './workbookFigure.ts';

function dataFigure(
  item: FigureItem,
  format: DataFormat,
  { data, csvMark }: ExportOptions,
): ExportedFigure {
  const { figure, whole } = item;
  // A title of the rows that are shown is not that of all rows.
  const chart = data === 'all' && whole !== null ? whole : figure.chart;
  const spec = printedChart({ ...figure, chart });
  const columns = dataColumns(item, data);
  const name = `${baseName(item)}.${format}`;
  switch (format) {
    case 'csv':
      return csvFigure(spec, name, columns, csvMark);
    case 'xlsx':
      return { name, bytes: workbookFigure(spec, columns), companions: [] };
    case 'parquet':
      return { name, bytes: parquetFigure(spec, columns), companions: [] };
  }
}

const isData = (format: FigureFormat): format is DataFormat =>
  dataFormats.some((one) => one === format);

/**
 * Draws a figure anew from its spec and gives it back as a file.
 *
 * The same figure, format, options and program give the same bytes.
 *
 * @param files - where base maps, font and rasteriser come from
 * @fails bad-input  the figures' font lacks a character of a text
 * @fails bad-setting  the PNG would have too many pixels, or the map may not be published as chosen
 * @throws Error when a file that ships with the program cannot be read
 */
export async function renderFigure(
  item: FigureItem,
  format: FigureFormat,
  options: ExportOptions,
  files: FigureFiles,
): Promise<Result<ExportedFigure>> {
  if (isData(format)) return success(dataFigure(item, format, options));
  if (format !== 'svg' && format !== 'png') return renderDocument([item], format, files);
  const drawing = await drawFigure(item.figure, files);
  if (!drawing.ok) return drawing;
  const name = `${baseName(item)}.${format}`;
  if (format === 'png') {
    const bytes = await pngOf(item.figure, drawing.value, options.dpi, files);
    return bytes.ok ? success({ name, bytes: bytes.value, companions: [] }) : bytes;
  }
  const { svg } = drawing.value.drawn;
  const text = options.textAs === 'text' ? svg : await outlined(svg, await files.rasteriser());
  return success({ name, bytes: new TextEncoder().encode(text), companions: [] });
}
