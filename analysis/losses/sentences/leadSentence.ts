import type { LossIndicators } from '../indicators/lossIndicator.ts';
import type { YearCoverage } from '../lossData.ts';
import { areasText } from './areasText.ts';
import { countedYears, yearsThatCount } from './countedYears.ts';
import { deviationWords } from './deviationWords.ts';
import { indicatorAddress, TOTAL } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { limitText } from './numberWords.ts';
import { type CountedMeasure, poissonNoise } from './poissonNoise.ts';
import { reasonWords } from './reasonWords.ts';
import {
  type Bilingual,
  figure,
  linkTo,
  type Sentence,
  type SentenceFigure,
  sentence,
} from './sentence.ts';
import { struckWords } from './struckWords.ts';

/**
 * The first sentence: how much, in how many areas, against the years before, and whether the
 * difference is more than chance.
 *
 * @param answer -   indicators of any grouping
 * @param coverage - years of the source; without them all years asked for are said to count
 * @returns the sentence; where there is no amount it says why
 * @source gndar2022, opening figures
 */
export function leadSentence(
  { total, question }: LossIndicators,
  coverage?: YearCoverage,
): Sentence {
  const { measure } = question;
  const { value, reported, entries } = total.figures[measure];
  const years = countedYears(question, coverage);
  const words = measureWords[measure];
  const whole = figure(measure, value, indicatorAddress(TOTAL, total, measure));
  if (typeof value !== 'number') {
    const linked = {
      en: `In ${years.en}, there is ${linkTo(measure, 'no figure')} of ${words.name.en} (${reasonWords[value].en}).`,
      zh: `${years.zh}，${words.name.zh}${linkTo(measure, '无数据')}（${reasonWords[value].zh}）。`,
    };
    return sentence(linked, [whole]);
  }
  const areas = areasText(total.areasWithEvents, (text) => linkTo('areasWithEvents', text));
  const isCount = measure === 'events' || measure === 'distinctEvents';
  const deviation = deviationWords(total, measure, yearsThatCount(question, coverage).length);
  const noise = isCount ? noiseOf(total, measure) : undefined;
  const told = struckWords({ value, reported, entries }, measure, areas);
  const linked = {
    en: `In ${years.en}, ${told.en}${deviation.en}${noise?.en ?? ''}.`,
    zh: `${years.zh}，${told.zh}${deviation.zh}${noise?.zh ?? ''}。`,
  };
  return sentence(linked, [
    whole,
    figure(
      'areasWithEvents',
      total.areasWithEvents,
      indicatorAddress(TOTAL, total, 'areasWithEvents'),
    ),
    figure('reported', reported, indicatorAddress(TOTAL, total, measure, 'reported')),
    figure('entries', entries, indicatorAddress(TOTAL, total, measure, 'entries')),
    ...deviation.figures,
    ...(noise?.figures ?? []),
  ]);
}

function noiseOf(
  total: LossIndicators['total'],
  measure: CountedMeasure,
): (Bilingual & { readonly figures: readonly SentenceFigure[] }) | undefined {
  const noise = poissonNoise(total, measure);
  if (noise === undefined) return undefined;
  const { lower, upper, isInside } = noise;
  const low = linkTo('poissonLower', limitText(lower));
  const high = linkTo('poissonUpper', limitText(upper));
  return {
    en: `; the difference is ${isInside ? 'inside' : 'outside'} Poisson noise (95 %: ${low} to ${high} a year)`,
    zh: `；差异${isInside ? '未超出' : '超出'}泊松随机波动范围（95%区间：每年${low}至${high}次）`,
    figures: [
      figure('poissonLower', lower, indicatorAddress(TOTAL, total, 'poissonLower')),
      figure('poissonUpper', upper, indicatorAddress(TOTAL, total, 'poissonUpper')),
    ],
  };
}
