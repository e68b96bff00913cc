import { escapeXml } from '../svgText.ts';
import { type OfficeFigure, officeLanguage } from './OfficeFigure.ts';
import {
  EMU_PER_MM,
  packageParts,
  pictureFill,
  relationNamespace,
  relationsXml,
  xmlHead,
} from './ooxml.ts';
import { type ZipPart, zipParts } from './zipParts.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Twentieths of a point in a millimetre. */
const TWIPS_PER_MM = 1440 / 25.4;
const page = { widthMm: 210, heightMm: 297, marginMm: 18 };
const textWidthMm = page.widthMm - 2 * page.marginMm;
/** Leaves room for the caption on the figure's page. */
const mostHeightMm = 200;

type Style = 'Normal' | 'Caption' | 'Source';

function paragraph(style: Style, inside: string, keepNext: boolean): string {
  const next = keepNext ? '<w:keepNext/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${next}</w:pPr>${inside}</w:p>`;
}

function run(text: string, bold = false): string {
  const weight = bold ? '<w:rPr><w:b/></w:rPr>' : '';
  return `<w:r>${weight}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A figure number that the document counts, so that figures can be moved and cited. */
function figureNumber(number: number, language: OfficeFigure['language']): string {
  const word = language === 'zh' ? '图' : 'Figure ';
  const field = `<w:fldSimple w:instr=" SEQ ${language === 'zh' ? '图' : 'Figure'} \\* ARABIC "><w:r><w:rPr><w:b/></w:rPr><w:t>${number}</w:t></w:r></w:fldSimple>`;
  return `${run(word, true)}${field}${run(language === 'zh' ? '　' : '. ', true)}`;
}

function picture(
  figure: OfficeFigure,
  number: number,
  relations: readonly [string, string],
): string {
  const scale = Math.min(1, textWidthMm / figure.widthMm, mostHeightMm / figure.heightMm);
  const [cx, cy] = [figure.widthMm, figure.heightMm].map((mm) =>
    Math.round(mm * scale * EMU_PER_MM),
  );
  const size = `cx="${cx}" cy="${cy}"`;
  const described = `id="${number}" name="Figure ${number}" descr="${escapeXml(figure.description)}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${described}/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr ${described}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>${pictureFill(...relations)}</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function figureXml(figure: OfficeFigure, i: number): string {
  const number = i + 1;
  const relations = [`rId${2 * number}`, `rId${2 * number + 1}`] as const;
  const caption = [figure.title, figure.subtitle].filter((text) => text !== '');
  const space = figure.language === 'zh' ? '' : ' ';
  const stop = figure.language === 'zh' ? '。' : '.';
  const texts = caption.map((text) => (/[.。?？!！]$/.test(text) ? text : `${text}${stop}`));
  return [
    paragraph('Normal', picture(figure, number, relations), true),
    paragraph('Caption', figureNumber(number, figure.language) + run(texts.join(space)), true),
    ...[...figure.notes, ...figure.sources].map((text, place, all) =>
      paragraph('Source', run(text), place < all.length - 1),
    ),
  ].join('');
}

function styleXml(
  id: Style,
  name: string,
  halfPoints: number,
  colour: string,
  after: number,
): string {
  const fallback = id === 'Normal' ? ' w:default="1"' : '';
  const based = id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>';
  return `<w:style w:type="paragraph"${fallback} w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/><w:pPr><w:spacing w:after="${after}"/></w:pPr><w:rPr><w:color w:val="${colour}"/><w:sz w:val="${halfPoints}"/></w:rPr></w:style>`;
}

function stylesXml(language: string): string {
  const fonts =
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Microsoft YaHei"/>';
  return `${xmlHead}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:lang w:val="en-GB" w:eastAsia="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>${styleXml('Normal', 'Normal', 21, '000000', 120)}${styleXml('Caption', 'caption', 20, '000000', 60)}${styleXml('Source', 'Source', 16, '444444', 20)}</w:styles>`;
}

/**
 * Writes figures as a DOCX file on A4 pages: each as SVG with a PNG for older programs, a counted
 * caption, notes and source as text.
 */
export function document(figures: readonly OfficeFigure[], creator: string): Uint8Array {
  const main = { path: 'word/document.xml', contentType: `${TYPE}.document.main+xml` };
  const language = officeLanguage(figures.some((one) => one.language === 'zh') ? 'zh' : 'en');
  const margin = Math.round(page.marginMm * TWIPS_PER_MM);
  const [width, height] = [page.widthMm, page.heightMm].map((mm) => Math.round(mm * TWIPS_PER_MM));
  const section = `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>`;
  const parts: ZipPart[] = [
    ...packageParts(main, [{ path: 'word/styles.xml', contentType: `${TYPE}.styles+xml` }], {
      title: figures[0]?.title ?? '',
      description: `[${figures.map(({ provenance }) => provenance).join(',')}]`,
      creator,
    }),
    [
      main.path,
      `${xmlHead}<w:document xmlns:w="${WORD}" xmlns:r="${relationNamespace}" xmlns:wp="${DRAWING}/wordprocessingDrawing"><w:body>${figures.map(figureXml).join('')}${section}</w:body></w:document>`,
    ],
    ['word/styles.xml', stylesXml(language)],
    [
      'word/_rels/document.xml.rels',
      relationsXml([
        { type: 'styles', target: 'styles.xml' },
        ...figures.flatMap((_, i) => [
          { type: 'image', target: `media/figure${i + 1}.png` },
          { type: 'image', target: `media/figure${i + 1}.svg` },
        ]),
      ]),
    ],
    ...figures.flatMap(({ png, svg }, i): ZipPart[] => [
      [`word/media/figure${i + 1}.png`, png],
      [`word/media/figure${i + 1}.svg`, svg],
    ]),
  ];
  return zipParts(parts);
}
