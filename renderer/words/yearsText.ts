import type { Say } from './words.ts';

/**
 * A span of years as the language writes it; one year alone stands by itself.
 *
 * @example `yearsText(wordsIn('zh'), 2001, 2022)` // '2001—2022'
 */
export function yearsText(say: Say, first: number, last: number): string {
  return first === last ? String(first) : say('figure.years', { first, last });
}
