import { escapeXml } from '../svgText.ts';
import type { ZipPart } from './zipParts.ts';

/** The declaration that begins every XML part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** The namespace of relationships between parts of a document. */
export const relationNamespace =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A link from one part to another: `rId1` is the first of a list. */
export interface Relation {
  /** Last word of the relation's type, such as `image`; a whole address where it is another kind. */
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, numbered from `rId1`. */
export function relationsXml(relations: readonly Relation[]): string {
  const links = relations.map(({ type, target }, i) => {
    const address = type.startsWith('http') ? type : `${relationNamespace}/${type}`;
    return `<Relationship Id="rId${i + 1}" Type="${address}" Target="${target}"/>`;
  });
  return `${xmlHead}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

/** What a package is about. */
export interface PackageFacts {
  readonly title: string;
  /** What the figures come from, as JSON on one line. */
  readonly description: string;
  readonly creator: string;
}

/** The parts that every document has: what it holds, where it begins, what it is about. */
export function packageParts(
  main: { readonly path: string; readonly contentType: string },
  others: readonly { readonly path: string; readonly contentType: string }[],
  { title, description, creator }: PackageFacts,
): ZipPart[] {
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  const overrides = [main, ...others, { path: 'docProps/core.xml', contentType: core }].map(
    ({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentType}"/>`,
  );
  const defaults = [
    ['png', 'image/png'],
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['svg', 'image/svg+xml'],
    ['xml', 'application/xml'],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  return [
    [
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationsXml([
        { type: 'officeDocument', target: main.path },
        {
          type: `${PACKAGE}/relationships/metadata/core-properties`,
          target: 'docProps/core.xml',
        },
      ]),
    ],
    [
      'docProps/core.xml',
      `${xmlHead}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:description>${escapeXml(description)}</dc:description></cp:coreProperties>`,
    ],
  ];
}

/** Office's unit of length. */
export const EMU_PER_MM = 36_000;

/** The reference to a picture: the SVG for programs that draw it, the PNG for all others. */
export function pictureFill(pngRelation: string, svgRelation: string): string {
  return `<a:blip r:embed="${pngRelation}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svgRelation}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch>`;
}
