import type { YearLosses } from '../assessment.ts';
import { comparedBaseline } from '../comparedBaseline.ts';
import type { BaselineStatistic, LossQuestion } from '../question.ts';
import { indicatorAddress } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { percentText } from './numberWords.ts';
import { type Bilingual, figure, linkTo, type SentenceFigure } from './sentence.ts';

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

/** How far a year lies from those before it, as a part of a sentence. */
export interface AgainstBefore extends Bilingual {
  readonly figures: readonly SentenceFigure[];
  readonly statistic: BaselineStatistic;
  /** The mean or median of the years before. */
  readonly level: number;
}

/**
 * The part of a sentence that sets a year against the mean or median of the years before it.
 *
 * @param own -      the year
 * @param question - what was asked
 * @param code -     of the row that the year is of
 * @returns words that follow the year; nothing where there is nothing to compare with
 */
export function againstBefore(
  { year, baseline }: YearLosses,
  question: LossQuestion,
  code: string,
): AgainstBefore | undefined {
  const { statistic, level, deviationPercent } = comparedBaseline(baseline, question);
  if (typeof deviationPercent !== 'number' || typeof level !== 'number') return undefined;
  const { yearsUsed, yearsAsked } = baseline;
  const { words, level: levelName, by } = STATISTICS[statistic];
  const years = { firstYear: year, lastYear: year };
  const bare = measureWords[question.measure].mean(level);
  const used = linkTo('baselineYearsUsed', String(yearsUsed));
  const before: Bilingual = {
    en: `the ${words.en} of the ${used} years before (${linkTo(levelName, bare.en)})`,
    zh: `此前${used}年${words.zh}（${linkTo(levelName, bare.zh)}）`,
  };
  return {
    ...comparedWords(deviationPercent, by, before),
    statistic,
    level,
    figures: [
      figure(by, deviationPercent, indicatorAddress(code, years, by)),
      figure(levelName, level, indicatorAddress(code, years, levelName)),
      figure('baselineYearsUsed', yearsUsed, indicatorAddress(code, years, 'baselineYearsUsed')),
      figure('baselineYearsAsked', yearsAsked, indicatorAddress(code, years, 'baselineYearsAsked')),
    ],
  };
}

function comparedWords(deviationPercent: number, name: string, before: Bilingual): Bilingual {
  const percent = percentText(deviationPercent);
  if (percent === '0') {
    return {
      en: `${linkTo(name, 'level')} with ${before.en}`,
      zh: `与${before.zh}${linkTo(name, '持平')}`,
    };
  }
  const [en, zh] = [linkTo(name, `${percent} %`), linkTo(name, `${percent}%`)];
  return deviationPercent > 0
    ? { en: `${en} above ${before.en}`, zh: `较${before.zh}偏高${zh}` }
    : { en: `${en} below ${before.en}`, zh: `较${before.zh}偏低${zh}` };
}
