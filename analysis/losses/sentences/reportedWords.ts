import type { LossFigure } from '../assessment.ts';
import { countText } from './numberWords.ts';
import { type Bilingual, linkTo } from './sentence.ts';

/**
 * How many of the entries report a quantity, both numbers marked.
 *
 * @param figure - of the quantity
 * @returns words without a full stop, `reported` and `entries` being the names of the marks
 * @cost O(1)
 * @example reportedWords(figure).en // 3 of 4 entries report it, both numbers marked
 */
export function reportedWords({
  reported,
  entries,
}: Pick<LossFigure, 'reported' | 'entries'>): Bilingual {
  const has = linkTo('reported', countText(reported));
  const all = linkTo('entries', countText(entries));
  return {
    en: `${has} of ${all} ${entries === 1 ? 'entry' : 'entries'} ${reported === 1 ? 'reports' : 'report'} it`,
    zh: `${all}条记录中${has}条有数据`,
  };
}
