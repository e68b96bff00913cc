import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { joined } from './bytes.ts';
import type { PdfSheets } from './figureMessages.ts';
import type { DrawnFigure } from './figureSvg.ts';
import { haloFirst } from './haloFirst.ts';

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

/** A figure with its place in points; a size opens a new page of it. */
interface PlacedFigure {
  readonly svg: string;
  readonly page: readonly [width: number, height: number] | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function onOwnPages(figures: readonly DrawnFigure[]): readonly PlacedFigure[] {
  return figures.map(({ svg, widthMm, heightMm }) => ({
    svg,
    page: [widthMm * POINTS_PER_MM, heightMm * POINTS_PER_MM],
    x: 0,
    y: 0,
    width: widthMm * POINTS_PER_MM,
    height: heightMm * POINTS_PER_MM,
  }));
}

const A4 = { widthMm: 210, heightMm: 297, marginMm: 18, gapMm: 8 } as const;

/** One below the other as long as they fit; one that is higher than a sheet has a longer one. */
function onSheets(figures: readonly DrawnFigure[]): readonly PlacedFigure[] {
  let y = Number.POSITIVE_INFINITY;
  return figures.map(({ svg, widthMm, heightMm }) => {
    const isNew = y + heightMm > A4.heightMm - A4.marginMm;
    const top = isNew ? A4.marginMm : y;
    y = top + heightMm + A4.gapMm;
    const height = Math.max(A4.heightMm, heightMm + 2 * A4.marginMm);
    return {
      svg,
      page: isNew ? [A4.widthMm * POINTS_PER_MM, height * POINTS_PER_MM] : null,
      x: A4.marginMm * POINTS_PER_MM,
      y: top * POINTS_PER_MM,
      width: widthMm * POINTS_PER_MM,
      height: heightMm * POINTS_PER_MM,
    };
  });
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
  sheets: PdfSheets = 'figure',
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
  const places = sheets === 'a4' ? onSheets(figures) : onOwnPages(figures);
  for (const { svg, page, x, y, width, height } of places) {
    if (page !== null) document.addPage({ size: [...page], margin: 0 });
    SVGtoPDF(document, haloFirst(inPoints(svg)), x, y, {
      assumePt: true,
      // Else a drawing without a size is stretched to the page.
      width,
      height,
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
