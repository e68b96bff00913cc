import type { FitWarning } from '../../extremes/fitGev.ts';
import type { Interval } from '../../extremes/profileInterval.ts';
import type { Result } from '../../failure.ts';
import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import type { LossExtremes, ReturnLevel } from '../lossExtremes.ts';
import { measureWords } from './measureWords.ts';
import { countText, exactText } from './numberWords.ts';
import {
  type Bilingual,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
} from './sentence.ts';

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
  const made = levels.map((each) => levelSentence(each, measure, yearsOfRecord));
  const words = warnings.map((warning) => warningWords[warning]);
  const [values, record] = [
    linkTo('count', countText(count)),
    linkTo('yearsOfRecord', String(yearsOfRecord)),
  ];
  const linked = {
    en: `The model rests on ${values} values in ${record} years; totals of a country and a year, not single events${words.map(({ en }) => `; ${en}`).join('')}.`,
    zh: `模型基于${record}年中的${values}个数值（国家年度合计，而非单次事件）${words.map(({ zh }) => `；${zh}`).join('')}。`,
  };
  return [
    ...made,
    sentence(linked, [
      extremeFigure('count', count),
      extremeFigure('yearsOfRecord', yearsOfRecord),
    ]),
  ];
}

/** A number of the table of extremes. */
export function extremeFigure(
  quantity: string,
  value: number,
  returnPeriodYears: number | '' = '',
): SentenceFigure {
  return figure(`${quantity}${returnPeriodYears}`, value, {
    table: 'extremes',
    key: { quantity, returnPeriodYears },
  });
}

function levelSentence(
  { returnPeriodYears: years, level, interval, bootstrap, isBeyondRecord }: ReturnLevel,
  measure: IndicatorMeasure,
  yearsOfRecord: number,
): Sentence {
  const period = exactText(years);
  if (!level.ok) {
    const linked = {
      en: `A level of ${period} years cannot be told from the fit.`,
      zh: `无法由拟合给出${period}年一遇水平。`,
    };
    return sentence(linked, []);
  }
  const { amount, bare } = measureWords[measure];
  const limits = (name: string, found: Result<Interval> | undefined): Bilingual | undefined => {
    if (found?.ok !== true) return undefined;
    const { lower, upper } = found.value;
    const [low, high] = [`${name}Lower${years}`, `${name}Upper${years}`];
    const least = bare(lower);
    const greatest = Number.isFinite(upper) ? bare(upper) : undefined;
    return {
      en: `${linkTo(low, least.en)} ${greatest === undefined ? linkTo(high, 'or more') : `to ${linkTo(high, greatest.en)}`}`,
      zh: `${linkTo(low, least.zh)}${greatest === undefined ? linkTo(high, '以上') : `至${linkTo(high, greatest.zh)}`}`,
    };
  };
  const profile = limits('profile', interval);
  const drawn = limits('bootstrap', bootstrap);
  const isWorkedOut = interval !== undefined || bootstrap !== undefined;
  const range: Bilingual = !isWorkedOut
    ? { en: '', zh: '' }
    : {
        en: ` (95 %: ${profile === undefined ? 'no profile, the search did not settle' : `profile ${profile.en}`}${drawn === undefined ? '' : `; bootstrap ${drawn.en}`})`,
        zh: `（95%区间：${profile === undefined ? '剖面似然未收敛' : `剖面似然${profile.zh}`}${drawn === undefined ? '' : `；自助法${drawn.zh}`}）`,
      };
  const far: Bilingual = isBeyondRecord
    ? {
        en: `; far beyond the record of ${yearsOfRecord} years`,
        zh: `；远超${yearsOfRecord}年记录`,
      }
    : { en: '', zh: '' };
  const told = amount(level.value);
  const link = (text: string): string => linkTo(`level${years}`, text);
  const linked = {
    en: `Once in ${period} years on average, one country exceeds ${link(told.en)} within a year${range.en}${far.en}.`,
    zh: `单个国家单年超过${link(told.zh)}的重现期为${period}年${range.zh}${far.zh}。`,
  };
  const limitFigures = (
    name: string,
    found: Result<Interval> | undefined,
  ): readonly SentenceFigure[] =>
    found?.ok === true
      ? [
          extremeFigure(`${name}Lower`, found.value.lower, years),
          extremeFigure(`${name}Upper`, found.value.upper, years),
        ]
      : [];
  return sentence(linked, [
    extremeFigure('level', level.value, years),
    ...limitFigures('profile', interval),
    ...limitFigures('bootstrap', bootstrap),
  ]);
}
