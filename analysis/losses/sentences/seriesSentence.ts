import type { LossAssessment } from '../assessment.ts';
import { comparedBaseline } from '../comparedBaseline.ts';
import { againstBefore } from './againstBefore.ts';
import { indicatorAddress } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { reasonWords } from './reasonWords.ts';
import { type Bilingual, figure, linkTo, type Sentence, sentence } from './sentence.ts';

/**
 * One year of a series: how much, and how far from the years before it, or why that is not known.
 *
 * @param assessment - what the series is of
 * @param code -       of the row that the series is of: an area, or `TOTAL`
 * @param year -       the year
 * @returns the sentence; none for a year that the answer has not
 * @cost O(years)
 */
export function seriesSentence(
  { years, question }: LossAssessment,
  code: string,
  year: number,
): Sentence | undefined {
  const own = years.find((each) => each.year === year);
  if (own === undefined) return undefined;
  const { measure } = question;
  const { value } = own.figures[measure];
  const words = measureWords[measure];
  const amount: Bilingual =
    typeof value === 'number'
      ? words.amount(value)
      : { en: `no value (${reasonWords[value].en})`, zh: `无数值（${reasonWords[value].zh}）` };
  const lead: Bilingual = {
    en: `${year}: ${linkTo(measure, amount.en)}`,
    zh: `${year}年：${linkTo(measure, amount.zh)}`,
  };
  const figures = [
    figure(measure, value, indicatorAddress(code, { firstYear: year, lastYear: year }, measure)),
  ];
  const { yearsUsed, yearsAsked } = own.baseline;
  const compared = againstBefore(own, question, code);
  if (compared === undefined) {
    const { level, deviationPercent } = comparedBaseline(own.baseline, question);
    const reason = typeof deviationPercent === 'string' ? deviationPercent : level;
    const why = typeof reason === 'string' ? reasonWords[reason] : { en: '', zh: '' };
    const linked =
      typeof value === 'number'
        ? {
            en: `${lead.en}; no comparison (${why.en}).`,
            zh: `${lead.zh}；无法对比（${why.zh}）。`,
          }
        : { en: `${lead.en}.`, zh: `${lead.zh}。` };
    return sentence(linked, figures);
  }
  const asked = linkTo('baselineYearsAsked', String(yearsAsked));
  const short: Bilingual =
    yearsUsed < yearsAsked
      ? {
          en: `; ${asked} years were asked for, the others have no value`,
          zh: `；要求${asked}年，其余年份无数据`,
        }
      : { en: '', zh: '' };
  const linked = {
    en: `${lead.en}, ${compared.en}${short.en}.`,
    zh: `${lead.zh}，${compared.zh}${short.zh}。`,
  };
  return sentence(linked, [...figures, ...compared.figures]);
}
