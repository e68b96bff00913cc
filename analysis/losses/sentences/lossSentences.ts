import type { LossIndicators } from '../indicators/lossIndicator.ts';
import { numeratorOf } from '../indicators/numeratorOf.ts';
import { leadSentence } from './leadSentence.ts';
import { measureWords } from './measureWords.ts';
import { rateText } from './numberWords.ts';
import { orderSentence } from './orderSentence.ts';
import { type Bilingual, figure, type Sentence } from './sentence.ts';

/**
 * The sentences of a report, each with the figures that it is made of.
 *
 * @param answer - indicators of any grouping
 * @param nameOf - the name of a row by its code
 * @returns amount and deviation, order, concentration, share of the world, and what is not known
 * @source gndar2022, manner of the summary
 */
export function lossSentences(
  answer: LossIndicators,
  nameOf: (code: string) => Bilingual,
): readonly Sentence[] {
  return [
    leadSentence(answer),
    orderSentence(answer, nameOf),
    concentrationSentence(answer),
    worldSentence(answer),
    gapSentence(answer),
  ].filter((sentence) => sentence !== undefined);
}

function concentrationSentence(answer: LossIndicators): Sentence | undefined {
  const { rows, question, gini, topSharePercent } = answer;
  const { topCount, measure, dimension } = question;
  const inTime = dimension === 'year' || dimension === 'decade';
  if (inTime || rows.length <= topCount || typeof gini !== 'number') return undefined;
  if (typeof topSharePercent !== 'number') return undefined;
  const { name } = measureWords[numeratorOf(measure)];
  return {
    en: `The ${topCount} greatest of ${rows.length} rows have ${rateText(topSharePercent)} % of the ${name.en}; Gini's coefficient is ${rateText(gini)}.`,
    zh: `前${topCount}位（共${rows.length}个）占${name.zh}的${rateText(topSharePercent)}%；基尼系数${rateText(gini)}。`,
    figures: [figure('topSharePercent', topSharePercent), figure('gini', gini)],
  };
}

function worldSentence({ total, question }: LossIndicators): Sentence | undefined {
  const { shareOfWorldPercent } = total;
  if (question.countrySet === 'WORLD' || typeof shareOfWorldPercent !== 'number') return undefined;
  const { name } = measureWords[numeratorOf(question.measure)];
  return {
    en: `This is ${rateText(shareOfWorldPercent)} % of the world's ${name.en} in the same years and hazards.`,
    zh: `占同期同灾种全球${name.zh}的${rateText(shareOfWorldPercent)}%。`,
    figures: [figure('shareOfWorldPercent', shareOfWorldPercent)],
  };
}

function gapSentence({ areasWithoutEntries }: LossIndicators): Sentence | undefined {
  const count = areasWithoutEntries.length;
  if (count === 0) return undefined;
  const shown = areasWithoutEntries.slice(0, 10).join(', ');
  const more = count > 10;
  return {
    en: `The source has no entry at all of ${count} areas (${shown}${more ? ' …' : ''}): gaps, not zeros.`,
    zh: `有${count}个地区在数据源中没有任何记录（${shown}${more ? '……' : ''}），视为缺失而非零。`,
    figures: [figure('areasWithoutEntries', count)],
  };
}
