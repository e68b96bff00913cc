import type { LossFigure } from '../assessment.ts';
import type { IndicatorMeasure } from '../indicators/indicatorQuestion.ts';
import { measureWords } from './measureWords.ts';
import { reportedWords } from './reportedWords.ts';
import { type Bilingual, linkTo } from './sentence.ts';

/** A figure that has a value. */
type KnownFigure = Pick<LossFigure, 'reported' | 'entries'> & { readonly value: number };

/**
 * How much was recorded, and how many areas were struck. Areas are those with an event, which need not
 * have deaths or losses.
 *
 * @param figure -  of the measure
 * @param measure - what is told, the name of its mark
 * @param areas -   how many were struck, in words
 * @param remark -  stands behind the number of entries, in brackets
 * @returns words without a full stop
 * @cost O(1)
 * @source gndar2022, opening figures
 */
export function struckWords(
  { value, reported, entries }: KnownFigure,
  measure: IndicatorMeasure,
  areas: Bilingual,
  remark: Bilingual = { en: '', zh: '' },
): Bilingual {
  const words = measureWords[measure];
  const amount = words.amount(value);
  const linked = { en: linkTo(measure, amount.en), zh: linkTo(measure, amount.zh) };
  const verb = words.verb(value);
  if (measure === 'events' || measure === 'distinctEvents') {
    return value === 0
      ? {
          en: `${linkTo(measure, `no ${words.name.en}`)} are on record`,
          zh: linkTo(measure, '无灾害记录'),
        }
      : { en: `${linked.en} ${verb} recorded in ${areas.en}`, zh: `${areas.zh}${linked.zh}` };
  }
  if (entries === 0) {
    return { en: `no event is on record: ${linked.en}`, zh: `无灾害记录，${linked.zh}` };
  }
  const has = reportedWords({ reported, entries });
  return {
    en: `${linked.en} ${verb} recorded in disasters that struck ${areas.en} (${has.en}${remark.en})`,
    zh: `${areas.zh}发生灾害，${linked.zh}（${has.zh}${remark.zh}）`,
  };
}
