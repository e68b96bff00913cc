import { poissonInterval } from '../../rates/poissonInterval.ts';
import type { LossAssessment, YearLosses } from '../assessment.ts';
import { comparedBaseline } from '../comparedBaseline.ts';
import type { YearCoverage } from '../lossData.ts';
import { indicatorAddress, TOTAL } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { countText, percentText } from './numberWords.ts';
import {
  type Bilingual,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
} from './sentence.ts';

const STATISTICS = {
  mean: {
    words: { en: 'mean', zh: '均值' },
    level: 'baselineMean',
    by: 'deviationFromMeanPercent',
  },
  median: {
    words: { en: 'median', zh: '中位数' },
    level: 'baselineMedian',
    by: 'deviationFromMedianPercent',
  },
} as const;

/**
 * The last year that the source has closed against the years before it, and of events whether the
 * difference is more than chance.
 *
 * @param assessment - the answer to a question about losses
 * @param coverage -   years of the source
 * @returns the sentence; none where there is nothing to compare with
 * @source gndar2022, manner of the summary
 */
export function yearSentence(
  { years, question }: LossAssessment,
  { firstYear }: Pick<YearCoverage, 'firstYear'>,
): Sentence | undefined {
  const last = years.findLast(({ partial }) => !partial);
  if (last === undefined) return undefined;
  const { statistic, level, deviationPercent } = comparedBaseline(last.baseline, question);
  if (typeof deviationPercent !== 'number' || typeof level !== 'number') return undefined;
  const { year, baseline } = last;
  const { yearsUsed, yearsAsked } = baseline;
  const { words, level: levelName, by } = STATISTICS[statistic];
  const own = { firstYear: year, lastYear: year };
  const bare = measureWords[question.measure].bare(level);
  const used = linkTo('baselineYearsUsed', String(yearsUsed));
  const asked = linkTo('baselineYearsAsked', String(yearsAsked));
  const before: Bilingual = {
    en: `the ${words.en} of the ${used} years before (${linkTo(levelName, bare.en)})`,
    zh: `此前${used}年${words.zh}（${linkTo(levelName, bare.zh)}）`,
  };
  const noise = noiseOf(last, question.measure, level, statistic);
  const short: Bilingual =
    yearsUsed < yearsAsked
      ? {
          en: ` The baseline has ${used} of ${asked} years: losses on record begin in ${firstYear}.`,
          zh: `基准期${asked}年中仅${used}年有数据：损失记录始于${firstYear}年。`,
        }
      : { en: '', zh: '' };
  const compared = comparedWords(year, deviationPercent, by, before);
  const linked = {
    en: `${compared.en}${noise?.en ?? ''}.${short.en}`,
    zh: `${compared.zh}${noise?.zh ?? ''}。${short.zh}`,
  };
  return sentence(linked, [
    figure(by, deviationPercent, indicatorAddress(TOTAL, own, by)),
    figure(levelName, level, indicatorAddress(TOTAL, own, levelName)),
    figure('baselineYearsUsed', yearsUsed, indicatorAddress(TOTAL, own, 'baselineYearsUsed')),
    figure('baselineYearsAsked', yearsAsked, indicatorAddress(TOTAL, own, 'baselineYearsAsked')),
    ...(noise?.figures ?? []),
  ]);
}

function comparedWords(
  year: number,
  deviationPercent: number,
  name: string,
  before: Bilingual,
): Bilingual {
  const percent = percentText(deviationPercent);
  if (percent === '0') {
    return {
      en: `${year} was ${linkTo(name, 'level')} with ${before.en}`,
      zh: `${year}年与${before.zh}${linkTo(name, '持平')}`,
    };
  }
  const [en, zh] = [linkTo(name, `${percent} %`), linkTo(name, `${percent}%`)];
  return deviationPercent > 0
    ? { en: `${year} was ${en} above ${before.en}`, zh: `${year}年较${before.zh}偏高${zh}` }
    : { en: `${year} was ${en} below ${before.en}`, zh: `${year}年较${before.zh}偏低${zh}` };
}

/** Whether a mean of events lies within what chance allows around the events of the year. */
function noiseOf(
  { year, figures }: YearLosses,
  measure: LossAssessment['question']['measure'],
  level: number,
  statistic: keyof typeof STATISTICS,
): (Bilingual & { readonly figures: readonly SentenceFigure[] }) | undefined {
  const isCount = measure === 'events' || measure === 'distinctEvents';
  const { value } = figures[measure];
  if (!isCount || statistic !== 'mean' || typeof value !== 'number') return undefined;
  const interval = poissonInterval(value, 1);
  if (!interval.ok) return undefined;
  const { lower, upper } = interval.value;
  const isInside = level >= lower && level <= upper;
  const [low, high] = [
    linkTo('poissonLower', countText(lower)),
    linkTo('poissonUpper', countText(upper)),
  ];
  const own = { firstYear: year, lastYear: year };
  return {
    en: `; the difference is ${isInside ? 'inside' : 'outside'} Poisson noise (95 %: ${low} to ${high})`,
    zh: `；差异${isInside ? '未超出' : '超出'}泊松随机波动范围（95%区间：${low}至${high}次）`,
    figures: [
      figure('poissonLower', lower, indicatorAddress(TOTAL, own, 'poissonLower')),
      figure('poissonUpper', upper, indicatorAddress(TOTAL, own, 'poissonUpper')),
    ],
  };
}
