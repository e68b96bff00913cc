import type { Bilingual } from './sentence.ts';

/**
 * A year or a period as reports write it.
 *
 * @example yearsText(2001, 2022).en // '2001–2022'
 */
export function yearsText(firstYear: number, lastYear: number): Bilingual {
  if (firstYear === lastYear) return { en: String(firstYear), zh: `${firstYear}年` };
  return { en: `${firstYear}–${lastYear}`, zh: `${firstYear}—${lastYear}年` };
}
