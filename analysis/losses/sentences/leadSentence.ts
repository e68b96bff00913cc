import { poissonInterval } from '../../rates/poissonInterval.ts';
import type { LossIndicators } from '../indicators/lossIndicator.ts';
import { deviationWords } from './deviationWords.ts';
import { measureWords } from './measureWords.ts';
import { countText } from './numberWords.ts';
import { type Bilingual, figure, type Sentence, type SentenceFigure } from './sentence.ts';

/**
 * The first sentence: how much, in how many areas, against the years before, and whether the
 * difference is more than chance.
 *
 * @param answer - indicators of any grouping
 * @returns the sentence; where there is no amount it says why
 * @source gndar2022, opening figures
 */
export function leadSentence({ total, question }: LossIndicators): Sentence {
  const { measure } = question;
  const { value, reported, entries } = total.figures[measure];
  const years = yearsText(total.firstYear, total.lastYear);
  const words = measureWords[measure];
  if (typeof value !== 'number') {
    return {
      en: `In ${years.en}, there is no figure of ${words.name.en} (${value}).`,
      zh: `${years.zh}，${words.name.zh}无数据（${value}）。`,
      figures: [figure(measure, value)],
    };
  }
  const areas = total.areasWithEvents;
  const amount = words.amount(value);
  const isCount = measure === 'events' || measure === 'distinctEvents';
  const coverage: Bilingual = isCount
    ? { en: '', zh: '' }
    : {
        en: ` (reported in ${countText(reported)} of ${countText(entries)} entries)`,
        zh: `（${countText(entries)}条记录中${countText(reported)}条有数据）`,
      };
  const deviation = deviationWords(total, measure);
  const noise = isCount ? noiseOf(value, total) : undefined;
  return {
    en: `In ${years.en}, ${amount.en} in ${areas} countries and areas${coverage.en}${deviation.en}${noise?.en ?? ''}.`,
    zh: `${years.zh}，${areas}个国家和地区${amount.zh}${coverage.zh}${deviation.zh}${noise?.zh ?? ''}。`,
    figures: [
      figure(measure, value),
      figure('areasWithEvents', areas),
      figure('reported', reported),
      figure('entries', entries),
      ...deviation.figures,
      ...(noise?.figures ?? []),
    ],
  };
}

function yearsText(firstYear: number, lastYear: number): Bilingual {
  if (firstYear === lastYear) return { en: String(firstYear), zh: `${firstYear}年` };
  return { en: `${firstYear}-${lastYear}`, zh: `${firstYear}—${lastYear}年` };
}

function noiseOf(
  events: number,
  { before }: LossIndicators['total'],
): (Bilingual & { readonly figures: readonly SentenceFigure[] }) | undefined {
  const { mean, perYear } = before;
  if (typeof mean !== 'number' || typeof perYear !== 'number' || perYear === 0) return undefined;
  const interval = poissonInterval(events, events / perYear);
  if (!interval.ok) return undefined;
  const { lower, upper } = interval.value;
  const isInside = mean >= lower && mean <= upper;
  const limits = `${countText(lower)}-${countText(upper)}`;
  return {
    en: `; ${isInside ? 'inside' : 'outside'} Poisson noise (95 %: ${limits} a year)`,
    zh: `；${isInside ? '在' : '超出'}泊松波动范围${isInside ? '内' : ''}（95%：每年${limits}）`,
    figures: [figure('poissonLower', lower), figure('poissonUpper', upper)],
  };
}
