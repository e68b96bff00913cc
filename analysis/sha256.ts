import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of bytes, by which a file is recognised.
 *
 * The one door to `@noble/hashes`. For text, encode it as UTF-8 first.
 *
 * @param bytes - any bytes, none included
 * @returns 64 lower-case hexadecimal digits
 * @cost O(n)
 * @source fips1804, section 6.2
 * @example sha256(new Uint8Array()) // 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
