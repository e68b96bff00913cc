import { inflateSync } from 'node:zlib';

/** The objects of a PDF as text, streams inflated. */
export function pdfText(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (whole, stream: string) => {
      try {
        return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      } catch {
        return whole;
      }
    });
}

/** The letters that a PDF with one font draws, in the order of drawing, by its table of letters. */
export function pdfLetters(pdf: string): string {
  const letters = new Map<number, string>();
  for (const [, first = '', list = ''] of pdf.matchAll(
    /<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g,
  )) {
    // A ligature stands for several letters: its entry has several codes.
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, codes = ''], place) => {
      const units = codes.replaceAll(' ', '').match(/.{4}/g) ?? [];
      letters.set(
        Number.parseInt(first, 16) + place,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    });
  }
  return [...pdf.matchAll(/<([0-9a-f]+)> Tj/g)]
    .map(([, codes = '']) =>
      (codes.match(/.{4}/g) ?? [])
        .map((code) => letters.get(Number.parseInt(code, 16)) ?? '')
        .join(''),
    )
    .join(' ');
}
