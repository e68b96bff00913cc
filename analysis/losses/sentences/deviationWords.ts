import type { Quantity } from '../assessment.ts';
import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { LossIndicator } from '../indicators/lossIndicator.ts';
import { indicatorAddress, TOTAL } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { percentText } from './numberWords.ts';
import { type Bilingual, figure, linkTo, type SentenceFigure } from './sentence.ts';

/**
 * The part of a sentence that compares with the years before, with the number of years behind it.
 *
 * @param row -     the row of the whole
 * @param measure - what is compared
 */
export function deviationWords(
  row: LossIndicator,
  measure: IndicatorMeasure,
): Bilingual & { readonly figures: readonly SentenceFigure[] } {
  const { before, firstYear, lastYear } = row;
  const { perYear, mean, median, yearsUsed, yearsAsked } = before;
  const of = (name: string, value: Quantity): SentenceFigure =>
    figure(name, value, indicatorAddress(TOTAL, row, name));
  const figures = [
    of('perYear', perYear),
    of('baselineMean', mean),
    of('baselineMedian', median),
    of('deviationFromMeanPercent', before.deviationFromMeanPercent),
    of('deviationFromMedianPercent', before.deviationFromMedianPercent),
    of('baselineYearsUsed', yearsUsed),
    of('baselineYearsAsked', yearsAsked),
  ];
  const used = linkTo('baselineYearsUsed', String(yearsUsed));
  const asked = linkTo('baselineYearsAsked', String(yearsAsked));
  const span: Bilingual = {
    en: `${firstYear - yearsAsked}-${firstYear - 1} (${used} of ${asked} years)`,
    zh: `${firstYear - yearsAsked}—${firstYear - 1}年（${asked}年中有${used}年）`,
  };
  if (typeof mean !== 'number' || typeof perYear !== 'number') {
    return {
      en: `; nothing to compare with in ${span.en}`,
      zh: `；${span.zh}无可比数据`,
      figures,
    };
  }
  const amount = measureWords[measure].amount(perYear);
  const yearly: Bilingual =
    firstYear === lastYear
      ? { en: '', zh: '' }
      : {
          en: `, a yearly mean of ${linkTo('perYear', amount.en)}`,
          zh: `，年均${linkTo('perYear', amount.zh)}`,
        };
  const fromMean = against('deviationFromMeanPercent', before.deviationFromMeanPercent, {
    en: 'mean',
    zh: '均值',
  });
  const fromMedian = against('deviationFromMedianPercent', before.deviationFromMedianPercent, {
    en: 'median',
    zh: '中位数',
  });
  return {
    en: `${yearly.en}, ${fromMean.en} and ${fromMedian.en} of ${span.en}`,
    zh: `${yearly.zh}，较${span.zh}${fromMean.zh}、${fromMedian.zh}`,
    figures,
  };
}

function against(name: string, deviation: Quantity, of: Bilingual): Bilingual {
  if (typeof deviation !== 'number') {
    return { en: `not comparable with the ${of.en}`, zh: `${of.zh}不可比` };
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
