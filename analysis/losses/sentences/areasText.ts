import { countText } from './numberWords.ts';
import type { Bilingual } from './sentence.ts';

/**
 * A number of areas in words.
 *
 * @param count - of areas
 * @param link -  marks the number
 * @example `areasText(2, (text) => text).en` is '2 countries and areas'
 */
export function areasText(count: number, link: (text: string) => string): Bilingual {
  const number = link(countText(count));
  return count === 1
    ? { en: `${number} country or area`, zh: `${number}个国家或地区` }
    : { en: `${number} countries and areas`, zh: `${number}个国家和地区` };
}
