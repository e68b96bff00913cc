import type { FitWarning } from '../../extremes/fitGev.ts';
import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { LossExtremes } from '../lossExtremes.ts';
import { measureWords } from './measureWords.ts';
import { type Bilingual, figure, type Sentence } from './sentence.ts';

const warningWords: Readonly<Record<FitWarning, Bilingual>> = {
  'few-values': { en: 'fewer than twenty values', zh: '样本少于二十' },
  'very-short-tail': { en: 'a very short tail', zh: '尾部极短' },
  'no-mean': { en: 'a tail so heavy that it has no mean', zh: '尾部过重，均值不存在' },
  'no-standard-errors': { en: 'no standard errors', zh: '无法给出标准误' },
};

/**
 * What a model of extremes says in words: one sentence for each return level, then its warnings.
 *
 * @param extremes - the fitted model
 * @param measure -  what it is of
 * @returns sentences with their figures
 */
export function extremeSentences(
  extremes: LossExtremes,
  measure: IndicatorMeasure,
): readonly Sentence[] {
  const { levels, warnings, count, yearsOfRecord } = extremes;
  const made = levels.map((each): Sentence => {
    const { returnPeriodYears: years, level, interval } = each;
    const amount = level.ok ? measureWords[measure].amount(level.value) : undefined;
    const limits = interval.ok
      ? [interval.value.lower, interval.value.upper].map(measureWords[measure].amount)
      : [];
    const [lower, upper] = limits;
    if (amount === undefined) {
      return {
        en: `A level of ${years} years cannot be told from the fit.`,
        zh: `无法由拟合给出${years}年一遇水平。`,
        figures: [figure('returnPeriodYears', years)],
      };
    }
    const range: Bilingual =
      lower === undefined || upper === undefined
        ? { en: ' (no interval: the search did not settle)', zh: '（无区间：未收敛）' }
        : {
            en: ` (95 %: ${lower.en} to ${upper.en})`,
            zh: `（95%区间：${lower.zh}至${upper.zh}）`,
          };
    const far: Bilingual = each.isBeyondRecord
      ? {
          en: `; far beyond the record of ${yearsOfRecord} years`,
          zh: `；远超${yearsOfRecord}年记录`,
        }
      : { en: '', zh: '' };
    return {
      en: `Once in ${years} years, one country and year exceeds ${amount.en}${range.en}${far.en}.`,
      zh: `单个国家单年超过${amount.zh}的重现期为${years}年${range.zh}${far.zh}。`,
      figures: [
        figure('returnPeriodYears', years),
        ...(level.ok ? [figure('level', level.value)] : []),
        ...(interval.ok
          ? [figure('lower', interval.value.lower), figure('upper', interval.value.upper)]
          : []),
      ],
    };
  });
  const words = warnings.map((warning) => warningWords[warning]);
  return [
    ...made,
    {
      en: `The model rests on ${count} values in ${yearsOfRecord} years; totals of a country and a year, not single events${words.map(({ en }) => `; ${en}`).join('')}.`,
      zh: `模型基于${yearsOfRecord}年中的${count}个数值（国家年度合计，而非单次事件）${words.map(({ zh }) => `；${zh}`).join('')}。`,
      figures: [figure('count', count), figure('yearsOfRecord', yearsOfRecord)],
    },
  ];
}
