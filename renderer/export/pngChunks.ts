import { joined } from './bytes.ts';

const SIGNATURE_LENGTH = 8;
const IHDR_LENGTH = 25;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/**
 * Adds to a PNG how dense it is printed and where it comes from.
 *
 * @param png -  bytes that begin with signature and header
 * @param dpi -  dots per inch, written as dots per metre in a pHYs chunk
 * @param text - provenance, written as UTF-8 in an iTXt chunk with the keyword `riskbelt`
 * @returns the bytes with both chunks after the header
 */
export function withPngChunks(png: Uint8Array, dpi: number, text: string): Uint8Array {
  const head = SIGNATURE_LENGTH + IHDR_LENGTH;
  const density = new Uint8Array(9);
  const view = new DataView(density.buffer);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  density[8] = 1;
  return joined([
    png.subarray(0, head),
    chunk('pHYs', density),
    chunk('iTXt', new TextEncoder().encode(`riskbelt\0\0\0\0\0${text}`)),
    png.subarray(head),
  ]);
}
