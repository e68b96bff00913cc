import type { OfficeFigure } from './OfficeFigure.ts';
import { EMU_PER_MM, packageParts, relationsXml, xmlHead } from './ooxml.ts';
import { slideSize, slideXml } from './slide.ts';
import { layoutXml, masterXml, slideNamespaces, themeXml } from './slideMaster.ts';
import { type ZipPart, zipParts } from './zipParts.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';

/**
 * Writes figures as a PPTX file of 16:9, a slide each: the picture as SVG with a PNG for older
 * programs, title, notes and source as text that can be edited.
 */
export function presentation(figures: readonly OfficeFigure[], creator: string): Uint8Array {
  const main = { path: 'ppt/presentation.xml', contentType: `${TYPE}.presentation.main+xml` };
  const slides = figures.map((_, i) => `slides/slide${i + 1}.xml`);
  const [cx, cy] = [slideSize.widthMm, slideSize.heightMm].map((mm) => Math.round(mm * EMU_PER_MM));
  const listed = slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 3}"/>`).join('');
  const parts: ZipPart[] = [
    ...packageParts(
      main,
      [
        { path: 'ppt/slideMasters/slideMaster1.xml', contentType: `${TYPE}.slideMaster+xml` },
        { path: 'ppt/slideLayouts/slideLayout1.xml', contentType: `${TYPE}.slideLayout+xml` },
        {
          path: 'ppt/theme/theme1.xml',
          contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
        },
        ...slides.map((path) => ({ path: `ppt/${path}`, contentType: `${TYPE}.slide+xml` })),
      ],
      {
        title: figures[0]?.title ?? '',
        description: `[${figures.map(({ provenance }) => provenance).join(',')}]`,
        creator,
      },
    ),
    [
      main.path,
      `${xmlHead}<p:presentation ${slideNamespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${listed}</p:sldIdLst><p:sldSz cx="${cx}" cy="${cy}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    ],
    [
      'ppt/_rels/presentation.xml.rels',
      relationsXml([
        { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
        { type: 'theme', target: 'theme/theme1.xml' },
        ...slides.map((target) => ({ type: 'slide', target })),
      ]),
    ],
    ['ppt/slideMasters/slideMaster1.xml', masterXml],
    [
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      relationsXml([
        { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { type: 'theme', target: '../theme/theme1.xml' },
      ]),
    ],
    ['ppt/slideLayouts/slideLayout1.xml', layoutXml],
    [
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      relationsXml([{ type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    ],
    ['ppt/theme/theme1.xml', themeXml],
    ...figures.flatMap((figure, i): ZipPart[] => [
      [`ppt/slides/slide${i + 1}.xml`, slideXml(figure)],
      [
        `ppt/slides/_rels/slide${i + 1}.xml.rels`,
        relationsXml([
          { type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
          { type: 'image', target: `../media/figure${i + 1}.png` },
          { type: 'image', target: `../media/figure${i + 1}.svg` },
        ]),
      ],
      [`ppt/media/figure${i + 1}.png`, figure.png],
      [`ppt/media/figure${i + 1}.svg`, figure.svg],
    ]),
  ];
  return zipParts(parts);
}
