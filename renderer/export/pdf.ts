import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { joined } from './bytes.ts';
import type { DrawnFigure } from './figureSvg.ts';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly language: 'en' | 'zh';
  /** Program and version. */
  readonly creator: string;
  /** First 12 digits of the recipe's hash, one a figure. */
  readonly recipes: readonly string[];
  /** Where the figures come from, as JSON on one line. */
  readonly provenance: string;
}

const POINTS_PER_MM = 72 / 25.4;
const FONT = 'Figure';
/** Files say nothing of when they were written, so that the same figure has the same bytes. */
const noDate = new Date(0);

/** Takes size and metadata away: the drawing's own units are points, and the page is as large. */
function inPoints(svg: string): string {
  return svg
    .replace(/(<svg[^>]*?) width="[^"]*" height="[^"]*"/, '$1')
    .replace(/<metadata>[^<]*<\/metadata>\n/, '');
}

/**
 * Writes drawn figures as vector PDF, a page each of the figure's size, text as text with the part
 * of the font that is used.
 *
 * @param font - the figures' font as TTF
 */
export async function pdf(
  figures: readonly DrawnFigure[],
  facts: PdfFacts,
  font: Uint8Array,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    font: null,
    margin: 0,
    lang: facts.language === 'zh' ? 'zh-CN' : 'en-GB',
    displayTitle: true,
    info: {
      Title: facts.title,
      Subject: facts.provenance,
      Keywords: facts.recipes.map((recipe) => `recipe ${recipe}`).join(', '),
      Creator: facts.creator,
      Producer: facts.creator,
      CreationDate: noDate,
    },
  });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((done) => document.on('end', done));
  document.registerFont(FONT, font);
  for (const { svg, widthMm, heightMm } of figures) {
    document.addPage({ size: [widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM], margin: 0 });
    SVGtoPDF(document, inPoints(svg), 0, 0, {
      assumePt: true,
      fontCallback: () => FONT,
      warningCallback: (warning) => {
        throw new Error(`pdf needs an SVG that it knows all of, got ${warning}`);
      },
    });
  }
  document.end();
  await ended;
  return joined(chunks);
}
