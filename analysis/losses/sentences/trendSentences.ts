import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { LossTrend } from '../lossTrend.ts';
import { measureWords } from './measureWords.ts';
import { rateText } from './numberWords.ts';
import { type Bilingual, figure, type Sentence } from './sentence.ts';

/** A p-value below this stands out from chance. */
const SIGNIFICANCE = 0.05;

/**
 * What a trend says in words: rise, fall or neither, the slope with its interval, and the change.
 *
 * The test corrected for dependence decides where there is one.
 *
 * @param trend -   of a yearly series
 * @param measure - what the series is of
 * @returns two sentences with their figures
 */
export function trendSentences(trend: LossTrend, measure: IndicatorMeasure): readonly Sentence[] {
  return [trendSentence(trend, measure), changeSentence(trend)];
}

function trendSentence(trend: LossTrend, measure: IndicatorMeasure): Sentence {
  const { mannKendall, hamedRao, theilSen, series, yearsAsked } = trend;
  const { times } = series;
  const [first, last] = [times[0] ?? Number.NaN, times.at(-1) ?? Number.NaN];
  const corrected = hamedRao.ok ? hamedRao.value.pValue : undefined;
  const verdict = verdictOf(corrected ?? mannKendall.pValue, mannKendall.score);
  const name = measureWords[measure].name;
  const p = rateText(mannKendall.pValue);
  const correction: Bilingual =
    corrected === undefined
      ? { en: '; no correction for dependence is possible', zh: '；无法作自相关修正' }
      : {
          en: `; corrected for dependence p = ${rateText(corrected)}`,
          zh: `；自相关修正后p = ${rateText(corrected)}`,
        };
  const limits = theilSen.interval;
  const slope = rateText(theilSen.slope);
  const interval: Bilingual =
    limits === undefined
      ? { en: ' (too few years for an interval)', zh: '（年数过少，无区间）' }
      : {
          en: ` (95 %: ${rateText(limits[0])} to ${rateText(limits[1])})`,
          zh: `（95%区间：${rateText(limits[0])}至${rateText(limits[1])}）`,
        };
  const rough: Bilingual = mannKendall.isRough
    ? { en: ' Fewer than ten values: the p-values are rough.', zh: '样本少于十年，p值仅供参考。' }
    : { en: '', zh: '' };
  return {
    en: `From ${first} to ${last} (${times.length} of ${yearsAsked} years with a value), ${name.en}: ${verdict.en} (Mann-Kendall p = ${p}${correction.en}); Theil-Sen slope ${slope} a year${interval.en}.${rough.en}`,
    zh: `${first}—${last}年（${yearsAsked}年中${times.length}年有数据），${name.zh}${verdict.zh}（Mann-Kendall检验p = ${p}${correction.zh}）；Theil-Sen斜率每年${slope}${interval.zh}。${rough.zh}`,
    figures: [
      figure('count', mannKendall.count),
      figure('mannKendallZ', mannKendall.z),
      figure('mannKendallP', mannKendall.pValue),
      ...(corrected === undefined ? [] : [figure('hamedRaoP', corrected)]),
      figure('theilSenSlope', theilSen.slope),
      ...(limits === undefined
        ? []
        : [figure('theilSenLower', limits[0]), figure('theilSenUpper', limits[1])]),
    ],
  };
}

function verdictOf(pValue: number, score: number): Bilingual {
  if (pValue >= SIGNIFICANCE) return { en: 'no trend beyond chance', zh: '无显著趋势' };
  return score > 0
    ? { en: 'a rise beyond chance', zh: '显著上升' }
    : { en: 'a fall beyond chance', zh: '显著下降' };
}

function changeSentence({ pettitt }: LossTrend): Sentence {
  const { time, pValue, rises } = pettitt;
  const stands = pValue < SIGNIFICANCE;
  const p = rateText(pValue);
  return {
    en: `The greatest change of level is a ${rises ? 'rise' : 'fall'} after ${time}, ${stands ? 'beyond chance' : 'not beyond chance'} (Pettitt p = ${p}).`,
    zh: `水平变化最大处为${time}年之后${rises ? '上升' : '下降'}，${stands ? '显著' : '不显著'}（Pettitt检验p = ${p}）。`,
    figures: [figure('pettittYear', time), figure('pettittP', pValue)],
  };
}
