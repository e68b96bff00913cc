const FONTS = "'Noto Sans SC','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',Arial,sans-serif";

/** The root's list of fonts; text inside inherits it. */
export const fontFamilies = FONTS;

/** Text that may stand in an SVG file: marks escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A length with at most two decimals and no minus zero. */
export function length(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`length needs a finite number, got ${value}`);
  const text = value.toFixed(2).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** One line of text; y is its baseline. */
export function textElement(
  text: string,
  x: number,
  y: number,
  fontSize: number,
  colour: string,
): string {
  return `<text x="${length(x)}" y="${length(y)}" font-size="${length(fontSize)}" fill="${colour}">${escapeXml(text)}</text>`;
}
