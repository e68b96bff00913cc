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
  const [, table = ''] = /beginbfrange\s[\s\S]*?\[([\s\S]*?)\]\s*endbfrange/.exec(pdf) ?? [];
  const letters = [...table.matchAll(/<([0-9a-f]+)>/g)].map(([, codes = '']) =>
    String.fromCharCode(...(codes.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16))),
  );
  return [...pdf.matchAll(/<([0-9a-f]+)> Tj/g)]
    .map(([, codes = '']) =>
      (codes.match(/.{4}/g) ?? []).map((code) => letters[Number.parseInt(code, 16)] ?? '').join(''),
    )
    .join(' ');
}
