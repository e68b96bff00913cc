import type { Quantity } from '../assessment.ts';
import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { LossIndicator } from '../indicators/lossIndicator.ts';
import { measureWords } from './measureWords.ts';
import { percentText } from './numberWords.ts';
import { type Bilingual, figure, type SentenceFigure } from './sentence.ts';

/**
 * The part of a sentence that compares with the years before, with the number of years behind it.
 *
 * @param row -     the row that is told of
 * @param measure - what is compared
 */
export function deviationWords(
  { before, firstYear, lastYear }: LossIndicator,
  measure: IndicatorMeasure,
): Bilingual & { readonly figures: readonly SentenceFigure[] } {
  const { perYear, mean, median, yearsUsed, yearsAsked } = before;
  const figures = [
    figure('perYear', perYear),
    figure('baselineMean', mean),
    figure('baselineMedian', median),
    figure('deviationFromMeanPercent', before.deviationFromMeanPercent),
    figure('deviationFromMedianPercent', before.deviationFromMedianPercent),
    figure('baselineYearsUsed', yearsUsed),
    figure('baselineYearsAsked', yearsAsked),
  ];
  const span: Bilingual = {
    en: `${firstYear - yearsAsked}-${firstYear - 1} (${yearsUsed} of ${yearsAsked} years)`,
    zh: `${firstYear - yearsAsked}—${firstYear - 1}年（${yearsAsked}年中有${yearsUsed}年）`,
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
      : { en: `, a yearly mean of ${amount.en}`, zh: `，年均${amount.zh}` };
  const fromMean = against(before.deviationFromMeanPercent, { en: 'mean', zh: '均值' });
  const fromMedian = against(before.deviationFromMedianPercent, { en: 'median', zh: '中位数' });
  return {
    en: `${yearly.en}, ${fromMean.en} and ${fromMedian.en} of ${span.en}`,
    zh: `${yearly.zh}，较${span.zh}${fromMean.zh}、${fromMedian.zh}`,
    figures,
  };
}

function against(deviation: Quantity, of: Bilingual): Bilingual {
  if (typeof deviation !== 'number') {
    return { en: `not comparable with the ${of.en}`, zh: `${of.zh}不可比` };
  }
  const percent = percentText(deviation);
  if (percent === '0') return { en: `level with the ${of.en}`, zh: `${of.zh}持平` };
  return deviation < 0
    ? { en: `${percent} % below the ${of.en}`, zh: `${of.zh}偏低${percent}%` }
    : { en: `${percent} % above the ${of.en}`, zh: `${of.zh}偏高${percent}%` };
}
