import { failure, type Result, success } from '../analysis/failure.ts';

/** What every host of this room (window, worker, Node) has, and no language library declares. */
interface Utf8Decoder {
  decode(bytes: Uint8Array): string;
}
interface Utf8Encoder {
  encode(text: string): Uint8Array;
}
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => Utf8Decoder;

/** Encodings that publishers use; a person states which, it is never guessed. */
export const textEncodings = ['utf-8', 'gb18030', 'utf-16le', 'windows-1252'] as const;

/** One of the encodings; GB18030 reads GBK and GB 2312 as well. */
export type TextEncoding = (typeof textEncodings)[number];

declare const TextEncoder: new () => Utf8Encoder;

/**
 * Text of UTF-8 bytes, without its byte order mark.
 *
 * @param bytes - the whole file
 * @param file - its name, for messages
 * @fails bad-input  the file is empty, holds NUL, or is not UTF-8; named by `file:line:column`
 */
export function decodeUtf8(bytes: Uint8Array, file: string): Result<string> {
  if (bytes.length === 0) return refuse(file, `${file} needs at least one byte, got none`);
  const lenient = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  const nul = lenient.indexOf('\0');
  if (nul >= 0) {
    const place = placeInText(lenient, nul, file);
    return refuse(place, `${place} holds a NUL character: not a text file, or UTF-16`);
  }
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const place = placeInText(lenient, lenient.indexOf('\uFFFD'), file);
    const other = reads(bytes, 'gb18030')
      ? ', or state its encoding: it can be read as GB18030'
      : '';
    return refuse(place, `${place} is not UTF-8: save the file as UTF-8 and try again${other}`);
  }
}

/**
 * Text of bytes in a stated encoding; NUL and an empty file are refused as by `decodeUtf8`.
 * GB18030 reads GBK and GB 2312 as well.
 *
 * @param bytes - the whole file
 * @param file - its name, for messages
 * @param encoding - as the publisher writes it
 * @fails bad-input  as `decodeUtf8`, or bytes that the encoding does not have
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  encoding: TextEncoding,
): Result<string> {
  if (encoding === 'utf-8') return decodeUtf8(bytes, file);
  if (!reads(bytes, encoding)) {
    const lenient = new TextDecoder(encoding, { fatal: false }).decode(bytes);
    const at = lenient.indexOf('\uFFFD');
    const place = at < 0 ? file : placeInText(lenient, at, file);
    return refuse(place, `${place} is not ${encoding.toUpperCase()}`);
  }
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return decodeUtf8(encodeUtf8(text), file);
}

function reads(bytes: Uint8Array, encoding: TextEncoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8 bytes of a text, without a byte order mark. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * Where a character stands, lines and columns counted from one.
 *
 * @example placeInText('ab', 1, 'x.csv') // 'x.csv:1:2'
 */
export function placeInText(text: string, index: number, file: string): string {
  const before = text.slice(0, index);
  const lines = before.split(/\r\n|\n|\r/);
  return `${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function refuse(place: string, message: string): Result<string> {
  return failure('bad-input', 'decodeUtf8', message, [place]);
}
