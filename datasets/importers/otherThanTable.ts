import { failure, type Result, success } from '../../analysis/failure.ts';

/** What a file can be that a person took for a table. */
export const otherThanTables = ['pdf', 'picture', 'archive', 'page', 'json'] as const;
export type OtherThanTable = (typeof otherThanTables)[number];

/** First bytes of kinds of files, as Latin letters. */
const beginnings: readonly (readonly [OtherThanTable, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['picture', /^(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|BM.{4}\0{4}|RIFF.{4}WEBP)/s],
  ['archive', /^(?:\x1f\x8b|7z\xbc\xaf|Rar!\x1a)/],
  ['page', /^[^<a-zA-Z0-9]*<(?:!doctype\s+html|html)/i],
  ['json', /^(?:\xef\xbb\xbf)?\s*(?:\{|\[\s*[{[\]])/],
];

/** So many first bytes tell a kind. */
const FIRST_BYTES = 100;

/**
 * Refuses a file that is of a kind which holds no table, by its first bytes and never by its name.
 *
 * @param bytes - the whole file
 * @param file -  its name, for the message
 * @fails bad-input  a PDF, a picture, a packed archive other than zip, a web page, or JSON
 * @cost O(1)
 * @example `notOtherThanTable(encodeUtf8('%PDF-1.7'), 'x.csv')` // fails: x.csv is no table but pdf
 */
export function notOtherThanTable(bytes: Uint8Array, file: string): Result<null> {
  const first = String.fromCharCode(...bytes.subarray(0, FIRST_BYTES));
  const found = beginnings.find(([, begins]) => begins.test(first));
  if (found === undefined) return success(null);
  return failure('bad-input', 'openTable', `${file} is no table but ${found[0]}`, [file]);
}
