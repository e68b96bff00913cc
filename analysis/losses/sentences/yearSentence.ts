import { poissonInterval } from '../../rates/poissonInterval.ts';
import type { LossAssessment, YearLosses } from '../assessment.ts';
import type { YearCoverage } from '../lossData.ts';
import { type AgainstBefore, againstBefore } from './againstBefore.ts';
import { indicatorAddress, TOTAL } from './indicatorAddress.ts';
import { limitText } from './numberWords.ts';
import {
  type Bilingual,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
} from './sentence.ts';

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
  const compared = againstBefore(last, question, TOTAL);
  if (compared === undefined) return undefined;
  const { year, baseline } = last;
  const { yearsUsed, yearsAsked } = baseline;
  const noise = noiseOf(last, question.measure, compared);
  const [used, asked] = [
    linkTo('baselineYearsUsed', String(yearsUsed)),
    linkTo('baselineYearsAsked', String(yearsAsked)),
  ];
  const short: Bilingual =
    yearsUsed < yearsAsked
      ? {
          en: ` The baseline has ${used} of ${asked} years: losses on record begin in ${firstYear}.`,
          zh: `基准期${asked}年中仅${used}年有数据：损失记录始于${firstYear}年。`,
        }
      : { en: '', zh: '' };
  const linked = {
    en: `${year} was ${compared.en}${noise?.en ?? ''}.${short.en}`,
    zh: `${year}年${compared.zh}${noise?.zh ?? ''}。${short.zh}`,
  };
  return sentence(linked, [...compared.figures, ...(noise?.figures ?? [])]);
}

/** Whether a mean of events lies within what chance allows around the events of the year. */
function noiseOf(
  { year, figures }: YearLosses,
  measure: LossAssessment['question']['measure'],
  { level, statistic }: AgainstBefore,
): (Bilingual & { readonly figures: readonly SentenceFigure[] }) | undefined {
  const isCount = measure === 'events' || measure === 'distinctEvents';
  const { value } = figures[measure];
  if (!isCount || statistic !== 'mean' || typeof value !== 'number') return undefined;
  const interval = poissonInterval(value, 1);
  if (!interval.ok) return undefined;
  const { lower, upper } = interval.value;
  const isInside = level >= lower && level <= upper;
  const [low, high] = [
    linkTo('poissonLower', limitText(lower)),
    linkTo('poissonUpper', limitText(upper)),
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
