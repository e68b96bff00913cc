import { type CellAddress, figure, linkTo, type Sentence, sentence } from './sentence.ts';

/** How many codes a sentence names. */
const NAMED = 10;

/**
 * Which areas the source has nothing of.
 *
 * @param areas -   their codes
 * @param address - where their number stands in the written tables
 * @returns the sentence; none without such areas
 */
export function gapSentence(areas: readonly string[], address: CellAddress): Sentence | undefined {
  const count = areas.length;
  if (count === 0) return undefined;
  const shown = areas.slice(0, NAMED).join(', ');
  const more = count > NAMED;
  const number = linkTo('areasWithoutEntries', String(count));
  const linked = {
    en: `The source has no entry at all of ${number} areas (${shown}${more ? ' …' : ''}): gaps, not zeros.`,
    zh: `有${number}个地区在数据源中没有任何记录（${shown}${more ? '……' : ''}），视为缺失而非零。`,
  };
  return sentence(linked, [figure('areasWithoutEntries', count, address)]);
}
