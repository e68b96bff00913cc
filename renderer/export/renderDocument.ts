import { type Result, success } from '../../analysis/failure.ts';
import { plainParts } from '../chart/figure/figurePresets.ts';
import { printedChart } from '../chart/figure/printedChart.ts';
import { summary } from '../chart/summary.ts';
import { type DrawnOnMap, drawFigure, type FigureFiles, pngOf } from './drawFigure.ts';
import type { DocumentFormat, ExportedFigure, FigureItem } from './ExportedFigure.ts';
import type { PdfSheets } from './figureMessages.ts';
import { footLines, printedSubtitle } from './figureTexts.ts';
import { baseName } from './fileName.ts';
import { document } from './office/document.ts';
import type { OfficeFigure } from './office/OfficeFigure.ts';
import { presentation } from './office/presentation.ts';
import { pdf } from './pdf.ts';
import { provenanceText } from './provenanceText.ts';
import { outlined } from './rasterise.ts';

/** Density of the pictures that stand in for vectors in older programs. */
const OFFICE_DPI = 300;

/** Programs that show slides and pages set the texts themselves: the picture goes without. */
async function officeFigure(item: FigureItem, files: FigureFiles): Promise<Result<OfficeFigure>> {
  const { figure } = item;
  const drawing = await drawFigure(
    { ...figure, parts: { ...plainParts, legend: figure.parts.legend } },
    files,
  );
  if (!drawing.ok) return drawing;
  const { drawn, map } = drawing.value;
  const picture = await pngOf(figure, drawing.value, OFFICE_DPI, files);
  if (!picture.ok) return picture;
  const spec = printedChart(figure);
  const { parts } = figure;
  const foot = footLines(spec, map);
  return success({
    svg: await outlined(drawn.svg, await files.rasteriser()),
    png: picture.value,
    widthMm: drawn.widthMm,
    heightMm: drawn.heightMm,
    language: spec.language,
    title: parts.title ? spec.title : '',
    subtitle: parts.subtitle ? printedSubtitle(figure) : '',
    notes: parts.note ? foot.note : [],
    sources: [...(parts.source ? foot.source : []), ...(parts.credit ? foot.credit : [])],
    description: summary(spec),
    provenance: provenanceText(spec, map, figure),
  });
}

/**
 * Draws figures anew and gives them back in one file, in the order given: a page each in a PDF and
 * a DOCX, a slide each in a PPTX.
 *
 * @param items - at least one; the first gives title and name
 * @param onDone - told after each figure
 * @param sheets - pages of a PDF: each as large as its figure, or A4 with as many as fit
 * @fails as renderFigure does
 */
export async function renderDocument(
  items: readonly FigureItem[],
  format: DocumentFormat,
  files: FigureFiles,
  onDone: () => void = () => undefined,
  sheets: PdfSheets = 'figure',
): Promise<Result<ExportedFigure>> {
  const [first] = items;
  if (first === undefined) throw new Error('renderDocument needs at least one figure, got none');
  const name = `${baseName(first)}.${format}`;
  const { program, programVersion } = first.figure.chart.provenance;
  const creator = `${program} ${programVersion}`;
  if (format === 'pdf') {
    const drawings: DrawnOnMap[] = [];
    for (const { figure } of items) {
      const drawing = await drawFigure(figure, files);
      if (!drawing.ok) return drawing;
      drawings.push(drawing.value);
      onDone();
    }
    const facts = {
      title: printedChart(first.figure).title,
      language: first.figure.chart.language,
      creator,
      recipes: items.map(({ figure }) => figure.chart.provenance.recipeId),
      provenance: `[${items.map(({ figure }, i) => provenanceText(printedChart(figure), drawings[i]?.map ?? null, figure)).join(',')}]`,
    };
    const { font } = await files.rasteriser();
    const bytes = await pdf(
      drawings.map(({ drawn }) => drawn),
      facts,
      font,
      sheets,
    );
    return success({ name, bytes, companions: [] });
  }
  const figures: OfficeFigure[] = [];
  for (const item of items) {
    const figure = await officeFigure(item, files);
    if (!figure.ok) return figure;
    figures.push(figure.value);
    onDone();
  }
  const write = format === 'pptx' ? presentation : document;
  return success({ name, bytes: write(figures, creator), companions: [] });
}
