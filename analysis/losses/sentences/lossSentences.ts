import type { Quantity } from '../assessment.ts';
import type { IndicatorDimension } from '../indicators/indicatorQuestion.ts';
import type { LossIndicators } from '../indicators/lossIndicator.ts';
import { numeratorOf } from '../indicators/numeratorOf.ts';
import type { YearCoverage } from '../lossData.ts';
import { indicatorAddress, TOTAL } from './indicatorAddress.ts';
import { leadSentence } from './leadSentence.ts';
import { measureWords } from './measureWords.ts';
import { rateText, shareText } from './numberWords.ts';
import { orderSentence } from './orderSentence.ts';
import {
  type Bilingual,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
} from './sentence.ts';

/** What the rows of each grouping are called. */
const dimensionWords: Readonly<Record<IndicatorDimension, Bilingual>> = {
  country: { en: 'countries and areas', zh: '国家和地区' },
  set: { en: 'sets', zh: '国家集合' },
  continent: { en: 'continents', zh: '大洲' },
  region: { en: 'regions', zh: '区域' },
  income: { en: 'income groups', zh: '收入组' },
  hazard: { en: 'hazards', zh: '灾种' },
  subtype: { en: 'subtypes of hazards', zh: '灾害亚类' },
  year: { en: 'years', zh: '年份' },
  decade: { en: 'decades', zh: '年代' },
};

/**
 * The sentences of a report, each with the figures that it is made of.
 *
 * @param answer -   indicators of any grouping
 * @param nameOf -   the name of a row by its code
 * @param coverage - years of the source; without them all years asked for are said to count
 * @returns amount and deviation, order, concentration and share of the world
 * @source gndar2022, manner of the summary
 */
export function lossSentences(
  answer: LossIndicators,
  nameOf: (code: string) => Bilingual,
  coverage?: YearCoverage,
): readonly Sentence[] {
  return [
    leadSentence(answer, coverage),
    orderSentence(answer, nameOf),
    concentrationSentence(answer),
    worldSentence(answer),
  ].filter((made) => made !== undefined);
}

function ofTotal({ total }: LossIndicators, name: string, value: Quantity): SentenceFigure {
  return figure(name, value, indicatorAddress(TOTAL, total, name));
}

function concentrationSentence(answer: LossIndicators): Sentence | undefined {
  const { rows, question, gini, topSharePercent } = answer;
  const { topCount, measure, dimension } = question;
  const inTime = dimension === 'year' || dimension === 'decade';
  const numerator = numeratorOf(measure);
  // rows without a value are neither first nor last
  const known = rows.filter(({ figures }) => typeof figures[numerator].value === 'number').length;
  if (inTime || known <= topCount || typeof gini !== 'number') return undefined;
  if (typeof topSharePercent !== 'number') return undefined;
  const { name } = measureWords[numerator];
  const percent = shareText(topSharePercent);
  const coefficient = linkTo('gini', rateText(gini));
  const rowWords = dimensionWords[dimension];
  const linked = {
    en: `The first ${topCount} of ${known} ${rowWords.en} with a value ${topCount === 1 ? 'accounts' : 'account'} for ${linkTo('topSharePercent', `${percent} %`)} of all ${name.en}; the Gini coefficient is ${coefficient}.`,
    zh: `有数据的${known}个${rowWords.zh}中，居前${topCount}位者占${name.zh}的${linkTo('topSharePercent', `${percent}%`)}；基尼系数为${coefficient}。`,
  };
  return sentence(linked, [
    ofTotal(answer, 'topSharePercent', topSharePercent),
    ofTotal(answer, 'gini', gini),
  ]);
}

function worldSentence(answer: LossIndicators): Sentence | undefined {
  const { total, question } = answer;
  const { shareOfWorldPercent } = total;
  if (question.countrySet === 'WORLD' || typeof shareOfWorldPercent !== 'number') return undefined;
  const { name } = measureWords[numeratorOf(question.measure)];
  const percent = shareText(shareOfWorldPercent);
  const linked = {
    en: `Of the world's ${name.en} in the same years and hazards, this is ${linkTo('shareOfWorldPercent', `${percent} %`)}.`,
    zh: `占同期、同灾种全球${name.zh}的${linkTo('shareOfWorldPercent', `${percent}%`)}。`,
  };
  return sentence(linked, [ofTotal(answer, 'shareOfWorldPercent', shareOfWorldPercent)]);
}
