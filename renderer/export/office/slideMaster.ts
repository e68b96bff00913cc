import { relationNamespace, xmlHead } from './ooxml.ts';

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SLIDES = 'http://schemas.openxmlformats.org/presentationml/2006/main';

/** The namespaces that every part of a presentation declares. */
export const slideNamespaces = `xmlns:a="${MAIN}" xmlns:r="${relationNamespace}" xmlns:p="${SLIDES}"`;

/** The beginning of every tree of shapes. */
export const groupHead =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

const colour = (name: string, value: string) =>
  `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const colours = [
  colour('dk1', '000000'),
  colour('lt1', 'FFFFFF'),
  colour('dk2', '3C4856'),
  colour('lt2', 'F2F5F8'),
  ...['0072B2', 'E69F00', '009E73', 'D55E00', 'CC79A7', '56B4E9'].map((value, i) =>
    colour(`accent${i + 1}`, value),
  ),
  colour('hlink', '0B6BCB'),
  colour('folHlink', '5A6777'),
].join('');
const font = '<a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/><a:cs typeface=""/>';
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The theme of all slides: black on white, one sans serif. */
export const themeXml = `${xmlHead}<a:theme xmlns:a="${MAIN}" name="Riskbelt"><a:themeElements><a:clrScheme name="Riskbelt">${colours}</a:clrScheme><a:fontScheme name="Riskbelt"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Riskbelt"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const background =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** The master that all slides follow. */
export const masterXml = `${xmlHead}<p:sldMaster ${slideNamespaces}><p:cSld>${background}<p:spTree>${groupHead}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`;

/** The one layout: empty, because each figure brings its own places. */
export const layoutXml = `${xmlHead}<p:sldLayout ${slideNamespaces} type="blank" preserve="1"><p:cSld name="Figure"><p:spTree>${groupHead}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
