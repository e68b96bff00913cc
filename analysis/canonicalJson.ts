import canonicalize from 'canonicalize';

/** A value that JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The one text that stands for a JSON value (RFC 8785): keys in order, no spaces, shortest numbers.
 *
 * The one door to `canonicalize`. Equal values have equal texts, so the text can be hashed.
 *
 * @param value - plain data
 * @returns the text
 * @throws RangeError when a number is not finite: JSON has no word for it
 * @cost O(n log n) for n keys
 * @source rfc8785, section 3
 * @example `canonicalJson(\{ b: 1, a: [2] \})` is `\{"a":[2],"b":1\}`
 */
export function canonicalJson(value: Json): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new RangeError('canonicalJson needs finite numbers', { cause });
  }
  if (text === undefined) throw new RangeError('canonicalJson needs a JSON value, got undefined');
  return text;
}
