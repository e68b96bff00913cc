import type { LossAssessment } from '../assessment.ts';
import type { YearCoverage } from '../lossData.ts';
import { areasText } from './areasText.ts';
import { countedYears } from './countedYears.ts';
import { headlineFindings } from './headlineFindings.ts';
import { indicatorAddress, TOTAL } from './indicatorAddress.ts';
import { measureWords } from './measureWords.ts';
import { shareText } from './numberWords.ts';
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
import { withinSentence } from './withinSentence.ts';
import { yearSentence } from './yearSentence.ts';

/** Names of codes, in both languages. */
export interface SentenceNames {
  readonly countrySet: (code: string) => Bilingual;
  readonly hazard: (code: string) => Bilingual;
  readonly area: (code: string) => Bilingual;
}

/** What an assessment finds, in words. */
export interface AssessmentSentences {
  /** How much, and from which hazards most of it. */
  readonly main: readonly Sentence[];
  /** Who leads, and the last closed year against those before. */
  readonly more: readonly Sentence[];
}

/**
 * The findings of an assessment in sentences of both languages, each number linked to the cell that
 * `riskbelt losses` computes of the same question. What the numbers do not carry is left out.
 *
 * @param assessment - the answer to a question about losses
 * @param coverage -   years of the source
 * @param names -      names of codes
 * @returns sentences with their figures
 * @cost O(areas + hazards + years)
 * @source gndar2022, manner of the summary
 */
export function assessmentSentences(
  assessment: LossAssessment,
  coverage: YearCoverage,
  names: SentenceNames,
): AssessmentSentences {
  const told = (made: readonly (Sentence | undefined)[]): readonly Sentence[] =>
    made.filter((one) => one !== undefined);
  return {
    main: told([totalSentence(assessment, coverage, names), hazardSentence(assessment, names)]),
    more: told([leadSentenceOf(assessment, names), yearSentence(assessment, coverage)]),
  };
}

function totalSentence(
  { question, total, areas }: LossAssessment,
  coverage: YearCoverage,
  names: SentenceNames,
): Sentence {
  const { measure } = question;
  const { value, reported, entries } = total[measure];
  const years = countedYears(question, coverage);
  const set = names.countrySet(question.countrySet);
  const words = measureWords[measure];
  const whole = figure(measure, value, indicatorAddress(TOTAL, question, measure));
  if (typeof value !== 'number') {
    const linked = {
      en: `${set.en}, ${years.en}: ${linkTo(measure, 'no value')} for ${words.name.en} (${reasonWords[value].en}).`,
      zh: `${set.zh}，${years.zh}：${words.name.zh}${linkTo(measure, '无数值')}（${reasonWords[value].zh}）。`,
    };
    return sentence(linked, [whole]);
  }
  const struck = areas.filter(({ figures }) => Number(figures.events.value) > 0).length;
  const where = areasText(struck, (text) => linkTo('areasWithEvents', text));
  const remark: Bilingual =
    reported < entries
      ? { en: '; what is not reported is unknown, not zero', zh: '，其余未知，不按零计' }
      : { en: '', zh: '' };
  const told = struckWords({ value, reported, entries }, measure, where, remark);
  const linked = {
    en: `${set.en}, ${years.en}: ${told.en}.`,
    zh: `${set.zh}，${years.zh}：${told.zh}。`,
  };
  return sentence(linked, [
    whole,
    figure('areasWithEvents', struck, indicatorAddress(TOTAL, question, 'areasWithEvents')),
    figure('reported', reported, indicatorAddress(TOTAL, question, measure, 'reported')),
    figure('entries', entries, indicatorAddress(TOTAL, question, measure, 'entries')),
  ]);
}

function hazardSentence(assessment: LossAssessment, names: SentenceNames): Sentence | undefined {
  const { question } = assessment;
  const { measure } = question;
  const { bare } = measureWords[measure];
  const told = headlineFindings(assessment).hazards.map(({ hazard, value, sharePercent }) => {
    const name = names.hazard(hazard);
    const [amountOf, shareOf] = [`${measure} ${hazard}`, `sharePercent ${hazard}`];
    const amount = bare(value);
    const share =
      sharePercent === null
        ? { en: '', zh: '' }
        : {
            en: `, ${linkTo(shareOf, `${shareText(sharePercent)} %`)}`,
            zh: `，占${linkTo(shareOf, `${shareText(sharePercent)}%`)}`,
          };
    const figures: readonly SentenceFigure[] = [
      figure(amountOf, value, indicatorAddress(hazard, question, measure)),
      ...(sharePercent === null
        ? []
        : [figure(shareOf, sharePercent, indicatorAddress(hazard, question, 'sharePercent'))]),
    ];
    return {
      en: `${name.en} (${linkTo(amountOf, amount.en)}${share.en})`,
      zh: `${name.zh}（${linkTo(amountOf, amount.zh)}${share.zh}）`,
      value,
      figures,
    };
  });
  const [first, second] = told;
  if (first === undefined) return undefined;
  const linked =
    second === undefined
      ? { en: `${first.en} comes first.`, zh: `其中${first.zh}最多。` }
      : second.value === first.value
        ? {
            en: `${first.en} and ${withinSentence(second.en)} come first alike.`,
            zh: `其中${first.zh}和${second.zh}同为最多。`,
          }
        : {
            en: `${first.en} comes first, followed by ${withinSentence(second.en)}.`,
            zh: `其中${first.zh}最多，其次为${second.zh}。`,
          };
  return sentence(
    linked,
    told.flatMap(({ figures }) => figures),
  );
}

function leadSentenceOf(assessment: LossAssessment, names: SentenceNames): Sentence | undefined {
  const { lead } = headlineFindings(assessment);
  if (lead === undefined) return undefined;
  const { question } = assessment;
  const { measure } = question;
  const name = names.area(lead.area);
  const amount = measureWords[measure].amount(lead.value);
  const of = `${measure} ${lead.area}`;
  const linked = {
    en: `${name.en} ranks first with ${linkTo(of, amount.en)}.`,
    zh: `各国中${name.zh}居首，${linkTo(of, amount.zh)}。`,
  };
  return sentence(linked, [figure(of, lead.value, indicatorAddress(lead.area, question, measure))]);
}
