import type { Quantity } from '../assessment.ts';
import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { LossIndicator } from '../indicators/lossIndicator.ts';
import { isMean, isRate } from '../indicators/measures.ts';
import { indicatorAddress, TOTAL } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { percentText } from './numberWords.ts';
import { type Bilingual, figure, linkTo, type SentenceFigure } from './sentence.ts';

/**
 * The part of a sentence that compares with the years before, with the number of years behind it.
 *
 * @param row -     the row of the whole
 * @param measure - what is compared
 * @param yearsThatCount - of the row; the mean says where it is one of fewer
 */
export function deviationWords(
  row: LossIndicator,
  measure: IndicatorMeasure,
  yearsThatCount: number,
): Bilingual & { readonly figures: readonly SentenceFigure[] } {
  const { before } = row;
  const { perYear, mean, median, yearsUsed, yearsAsked } = before;
  const of = (name: string, value: Quantity): SentenceFigure =>
    figure(name, value, indicatorAddress(TOTAL, row, name));
  const figures = [
    of('perYear', perYear),
    of('ownYearsUsed', before.ownYearsUsed),
    of('baselineMean', mean),
    of('baselineMedian', median),
    of('deviationFromMeanPercent', before.deviationFromMeanPercent),
    of('deviationFromMedianPercent', before.deviationFromMedianPercent),
    of('baselineYearsUsed', yearsUsed),
    of('baselineYearsAsked', yearsAsked),
  ];
  const yearly = yearlyWords(row, measure, yearsThatCount);
  const compared = comparison(row);
  return { en: `${yearly.en}${compared.en}`, zh: `${yearly.zh}${compared.zh}`, figures };
}

/** The mean by year, where a row has several. */
function yearlyWords(
  { before: { perYear, ownYearsUsed }, firstYear, lastYear }: LossIndicator,
  measure: IndicatorMeasure,
  yearsThatCount: number,
): Bilingual {
  // a mean of yearly rates is this number already
  if (firstYear === lastYear || typeof perYear !== 'number' || isMean(measure)) {
    return { en: '', zh: '' };
  }
  const { en, zh } = measureWords[measure].mean(perYear);
  const amount: Bilingual = { en: linkTo('perYear', en), zh: linkTo('perYear', zh) };
  const used = linkTo('ownYearsUsed', String(ownYearsUsed));
  const few: Bilingual =
    ownYearsUsed >= yearsThatCount
      ? { en: '', zh: '' }
      : {
          en: ` (of the ${used} ${ownYearsUsed === 1 ? 'year' : 'years'} with a value)`,
          zh: `（仅${used}年有数据）`,
        };
  // a rate of several years is yearly already, and the mean of the years' own rates is another one
  return isRate(measure)
    ? {
        en: `, the mean of the single years${few.en} being ${amount.en}`,
        zh: `，逐年平均${amount.zh}${few.zh}`,
      }
    : { en: `, ${amount.en} a year on average${few.en}`, zh: `，年均${amount.zh}${few.zh}` };
}

function comparison({ before, firstYear }: LossIndicator): Bilingual {
  const { mean, perYear, yearsUsed, yearsAsked } = before;
  const used = linkTo('baselineYearsUsed', String(yearsUsed));
  const asked = linkTo('baselineYearsAsked', String(yearsAsked));
  const [from, to] = [firstYear - yearsAsked, firstYear - 1];
  if (typeof mean !== 'number' || typeof perYear !== 'number') {
    return {
      en: `; nothing to compare with in ${from}–${to} (${used} of ${asked} years)`,
      zh: `；${from}—${to}年（${asked}年中有${used}年）无可比数据`,
    };
  }
  const isShort = yearsUsed < yearsAsked;
  const years: Bilingual = {
    en: `${from}–${to}${isShort ? ` (only ${used} of ${asked} years on record)` : ''}`,
    zh: `${from}—${to}年${isShort ? `（${asked}年中仅${used}年有记录）` : ''}`,
  };
  const fromMean = against('deviationFromMeanPercent', before.deviationFromMeanPercent, MEAN);
  const fromMedian = against(
    'deviationFromMedianPercent',
    before.deviationFromMedianPercent,
    MEDIAN,
  );
  const isSame = isAlike(before.deviationFromMeanPercent, before.deviationFromMedianPercent);
  const areNone = typeof before.deviationFromMeanPercent === 'string' && isSame;
  if (areNone) {
    return {
      en: `; no comparison with the ${BOTH.en} of ${years.en}`,
      zh: `；与${years.zh}均值和中位数无法比较`,
    };
  }
  const both = isSame
    ? against('deviationFromMeanPercent', before.deviationFromMeanPercent, BOTH)
    : { en: `${fromMean.en} and ${fromMedian.en}`, zh: `${fromMean.zh}、${fromMedian.zh}` };
  return { en: `, ${both.en} of ${years.en}`, zh: `，较${years.zh}${both.zh}` };
}

const MEAN: Bilingual = { en: 'mean', zh: '均值' };
const MEDIAN: Bilingual = { en: 'median', zh: '中位数' };
const BOTH: Bilingual = { en: 'mean and the median', zh: '均值和中位数均' };

/** Both are read the same. */
function isAlike(one: Quantity, other: Quantity): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return percentText(one) === percentText(other) && Math.sign(one) === Math.sign(other);
}

function against(name: string, deviation: Quantity, of: Bilingual): Bilingual {
  if (typeof deviation !== 'number') {
    return { en: `not comparable with the ${of.en}`, zh: `与${of.zh}不可比` };
  }
  const percent = percentText(deviation);
  if (percent === '0') {
    return {
      en: `${linkTo(name, 'level')} with the ${of.en}`,
      zh: `${of.zh}${linkTo(name, '持平')}`,
    };
  }
  const en = linkTo(name, `${percent} %`);
  const zh = linkTo(name, `${percent}%`);
  return deviation < 0
    ? { en: `${en} below the ${of.en}`, zh: `${of.zh}偏低${zh}` }
    : { en: `${en} above the ${of.en}`, zh: `${of.zh}偏高${zh}` };
}
