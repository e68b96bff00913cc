import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { LossExceedance, MaximumLoss } from '../lossExceedance.ts';
import { measureWords } from './measureWords.ts';
import { chanceText, exactText } from './numberWords.ts';
import { figure, linkTo, type Sentence, type SentenceFigure, sentence } from './sentence.ts';

/**
 * What curves of exceedance say in words: the loss of an average year, the losses of return periods
 * in both ways of interpolation, and the chance in some years.
 *
 * @param made -       curves of losses
 * @param measure -    what they are of
 * @param isAdditive - whether values of countries may be added up: rates of several have no average year
 * @returns sentences with their figures
 */
export function exceedanceSentences(
  made: LossExceedance,
  measure: IndicatorMeasure,
  isAdditive = true,
): readonly Sentence[] {
  const { amount } = measureWords[measure];
  const average = amount(made.averageAnnualLoss);
  const link = (text: string): string => linkTo('average', text);
  const position = `${made.position.charAt(0).toUpperCase()}${made.position.slice(1)}`;
  const lead = {
    en: `Countries and years taken as events, an average year has ${link(average.en)}; the curve of yearly sums takes ${position} plotting positions of ${made.yearly.length} years.`,
    zh: `以国家年度值为事件，年均损失为${link(average.zh)}；年度合计曲线采用${made.yearly.length}年的${position}点位公式。`,
  };
  const rate = {
    en: `Rates of several countries do not add up: an average year is not told; the curve of yearly rates of all together takes ${position} plotting positions of ${made.yearly.length} years.`,
    zh: `多国比率不可相加，不给出年均值；总体比率的年度曲线采用${made.yearly.length}年的${position}点位公式。`,
  };
  return [
    isAdditive
      ? sentence(lead, [curveFigure('average', made.averageAnnualLoss, 'average-annual-loss', '')])
      : sentence(rate, []),
    ...made.maximumLosses.map((each) => maximumSentence(each, measure)),
    ...made.chances
      .filter(({ years }) => years === made.chances.at(-1)?.years)
      .map((chance, place) => chanceSentence(chance, place === 0)),
  ];
}

function curveFigure(
  name: string,
  value: number,
  curve: string,
  returnPeriodYears: number | '',
): SentenceFigure {
  return figure(name, value, {
    table: 'exceedance',
    key: { curve, returnPeriodYears },
    column: 'loss',
  });
}

function maximumSentence(
  { returnPeriodYears, linear, log, isBeyondData }: MaximumLoss,
  measure: IndicatorMeasure,
): Sentence {
  const years = exactText(returnPeriodYears);
  const { amount, bare } = measureWords[measure];
  const [one, other] = [amount(linear), bare(log)];
  // beyond the data both ways give the greatest loss on record
  const linked = isBeyondData
    ? {
        en: `The probable maximum loss of ${years} years lies beyond the data: at least ${linkTo('linear', one.en)}, the greatest on record.`,
        zh: `${years}年一遇可能最大损失超出数据范围：至少为${linkTo('linear', one.zh)}，即记录中的最大值。`,
      }
    : {
        en: `The probable maximum loss of ${years} years is ${linkTo('linear', one.en)} by linear and ${linkTo('log', other.en)} by logarithmic interpolation of the return period.`,
        zh: `${years}年一遇可能最大损失：按重现期线性插值为${linkTo('linear', one.zh)}，按对数插值为${linkTo('log', other.zh)}。`,
      };
  return sentence(linked, [
    curveFigure('linear', linear, 'probable-maximum-loss-linear', returnPeriodYears),
    curveFigure('log', log, 'probable-maximum-loss-log', returnPeriodYears),
  ]);
}

/** The number next to one. */
const BELOW_ONE = 1 - Number.EPSILON / 2;

function chanceSentence(
  { returnPeriodYears, years, yearly }: LossExceedance['chances'][number],
  isFirst: boolean,
): Sentence {
  // No loss of a period above one year is certain, though the last digit of the chance is lost.
  const percent = chanceText(Math.min(yearly, BELOW_ONE));
  const [period, horizon] = [exactText(returnPeriodYears), exactText(years)];
  const told = isFirst
    ? { en: ': a return period is no waiting time', zh: '：重现期并非等待时间' }
    : { en: '', zh: '' };
  const linked = {
    en: `A loss with a return period of ${period} years has a chance of ${linkTo('yearly', `${percent} %`)} in ${horizon} years${told.en}.`,
    zh: `${period}年一遇的损失在${horizon}年内发生的概率为${linkTo('yearly', `${percent}%`)}${told.zh}。`,
  };
  return sentence(linked, [
    figure('yearly', yearly, {
      table: 'chances',
      key: { returnPeriodYears, years },
      column: 'yearly',
    }),
  ]);
}
