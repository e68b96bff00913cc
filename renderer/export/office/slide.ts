import { textWidth } from '../../chart/fontMetrics.ts';
import { wrapText } from '../../chart/wrapText.ts';
import { escapeXml } from '../svgText.ts';
import { type OfficeFigure, officeLanguage } from './OfficeFigure.ts';
import { EMU_PER_MM, pictureFill, xmlHead } from './ooxml.ts';
import { groupHead, slideNamespaces } from './slideMaster.ts';

/** A slide of 16:9, as PowerPoint makes them; lengths in mm. */
export const slideSize = { widthMm: 12_192_000 / EMU_PER_MM, heightMm: 6_858_000 / EMU_PER_MM };

const marginMm = 12;
const innerMm = slideSize.widthMm - 2 * marginMm;
const MM_PER_POINT = 25.4 / 72;
const LINE = 1.25;
const [titlePoints, subtitlePoints, sourcePoints] = [24, 14, 10];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function frame({ x, y, width, height }: Box): string {
  const [left, top, cx, cy] = [x, y, width, height].map((mm) => Math.round(mm * EMU_PER_MM));
  return `<a:xfrm><a:off x="${left}" y="${top}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
}

/** The height that texts take in a width, with a little room for fonts wider than ours. */
function heightOf(texts: readonly string[], points: number, widthMm: number): number {
  const width = (widthMm / MM_PER_POINT) * 0.94;
  const lines = texts.flatMap((text) =>
    textWidth(text, points) <= width ? [text] : wrapText(text, width, points),
  );
  return lines.length * points * LINE * MM_PER_POINT;
}

interface TextBlock {
  readonly name: string;
  readonly texts: readonly string[];
  readonly points: number;
  readonly bold: boolean;
  readonly colour: 'tx1' | 'tx2';
}

function textBox(block: TextBlock, id: number, box: Box, language: string): string {
  const { texts, points, bold, colour, name } = block;
  const look = `lang="${language}" sz="${points * 100}" b="${Number(bold)}"`;
  const paragraphs = texts.map(
    (text) =>
      `<a:p><a:r><a:rPr ${look}><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p>`,
  );
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${frame(box)}<a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`;
}

/** One slide: title and subtitle above, the picture as large as fits, notes and source below. */
export function slideXml(figure: OfficeFigure): string {
  const language = officeLanguage(figure.language);
  const shown = (texts: readonly string[]) => texts.filter((text) => text !== '');
  const blocks: Record<'title' | 'subtitle' | 'source', TextBlock> = {
    title: {
      name: 'Title',
      texts: shown([figure.title]),
      points: titlePoints,
      bold: true,
      colour: 'tx1',
    },
    subtitle: {
      name: 'Subtitle',
      texts: shown([figure.subtitle]),
      points: subtitlePoints,
      bold: false,
      colour: 'tx2',
    },
    source: {
      name: 'Source',
      texts: shown([...figure.notes, ...figure.sources]),
      points: sourcePoints,
      bold: false,
      colour: 'tx2',
    },
  };
  const tall = ({ texts, points }: TextBlock) => heightOf(texts, points, innerMm);
  const [title, subtitle, source] = [
    tall(blocks.title),
    tall(blocks.subtitle),
    tall(blocks.source),
  ];
  const top = marginMm + title + subtitle + (title + subtitle > 0 ? 4 : 0);
  const bottom = slideSize.heightMm - marginMm - source - (source > 0 ? 4 : 0);
  const scale = Math.min(innerMm / figure.widthMm, Math.max(bottom - top, 20) / figure.heightMm);
  const [width, height] = [figure.widthMm * scale, figure.heightMm * scale];
  const picture: Box = { x: (slideSize.widthMm - width) / 2, y: top, width, height };
  const row = (y: number, tallness: number): Box => ({
    x: marginMm,
    y,
    width: innerMm,
    height: tallness,
  });
  const boxes = [
    [blocks.title, row(marginMm, title)],
    [blocks.subtitle, row(marginMm + title, subtitle)],
    [blocks.source, row(slideSize.heightMm - marginMm - source, source)],
  ] as const;
  const texts = boxes.flatMap(([block, box], i) =>
    block.texts.length === 0 ? [] : [textBox(block, i + 3, box, language)],
  );
  const drawn = `<p:pic><p:nvPicPr><p:cNvPr id="2" name="Figure" descr="${escapeXml(figure.description)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>${pictureFill('rId2', 'rId3')}</p:blipFill><p:spPr>${frame(picture)}</p:spPr></p:pic>`;
  return `${xmlHead}<p:sld ${slideNamespaces}><p:cSld><p:spTree>${groupHead}${drawn}${texts.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
