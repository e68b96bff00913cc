import { canonicalJson } from '../../../analysis/canonicalJson.ts';
import type { LossAssessment, LossFigure } from '../../../analysis/losses/assessment.ts';
import type { LossMeasure } from '../../../analysis/losses/question.ts';
import { withinSentence } from '../../../analysis/losses/sentences/withinSentence.ts';
import { BUNDLED_LOSSES } from '../../../datasets/store/lossSource.ts';
import type { ChartFrame } from '../../chart/spec.ts';
import type { Opened } from '../../compute/messages.ts';
import type { Language } from '../../words/language.ts';
import { numberMarks, numberWriter } from '../../words/numbers.ts';
import { type Say, wordsIn } from '../../words/words.ts';
import { yearsText } from '../../words/yearsText.ts';
import { lossCoverageOf, lossDataSetOf } from '../importing/lossSources.ts';
import { type Names, namesOf } from '../names.ts';
import { figureOrigin } from './figureOrigin.ts';

/** What a figure is made from, apart from its kind. */
export interface FigureInputs {
  readonly opened: Opened;
  readonly assessment: LossAssessment;
  /** Language of the figure, whatever the window speaks. */
  readonly language: Language;
  /** Locale whose marks the numbers are written with. */
  readonly locale: string;
  readonly programVersion: string;
}

/** A frame with the words and names that the kinds need to complete it. */
export interface FigureFrame extends ChartFrame {
  readonly say: Say;
  readonly names: Names;
}

const needed: Readonly<Record<LossMeasure, readonly string[]>> = {
  events: ['emdat-losses'],
  distinctEvents: ['emdat-losses'],
  deaths: ['emdat-losses'],
  affected: ['emdat-losses'],
  lossUsd: ['emdat-losses'],
  lossUsdAdjusted: ['emdat-losses'],
  deathsPerMillion: ['emdat-losses', 'economy'],
  lossPercentOfGdp: ['emdat-losses', 'economy'],
};

/** The data sets that a measure is made of. */
export const sourcesOf = (measure: LossMeasure): readonly string[] => needed[measure];

/** What a figure shows that the question alone does not say. */
export interface FigureChoices {
  /** Another measure than that of the question. */
  readonly measure?: LossMeasure;
  /** Other units than the measure's in the line under the title; empty where columns or axes name them. */
  readonly units?: string;
  /** Other years than those of the question. */
  readonly period?: string;
  /** Other data sets than those of the measure; the losses are those of the question. */
  readonly sources?: readonly string[];
  /** Choices that a reader needs to make the figure again. */
  readonly shown?: Readonly<Record<string, string | number>>;
}

/** Everything that a figure of an assessment states beside its marks. */
export function figureFrame(given: FigureInputs, choices: FigureChoices = {}): FigureFrame {
  const { opened, language, locale, programVersion } = given;
  const question = { ...given.assessment.question };
  const { measure = question.measure, shown } = choices;
  const asked = { ...question, measure };
  const assessment = { ...given.assessment, question: asked };
  const inputs = { ...given, assessment };
  const say = wordsIn(language);
  const names = namesOf(opened, language);
  const usedNames = (choices.sources ?? needed[measure]).map((name) =>
    name === BUNDLED_LOSSES ? lossDataSetOf(question) : name,
  );
  const used = opened.dataSets.filter(({ name }) => usedNames.includes(name));
  const questionText = canonicalJson(shown === undefined ? question : { ...question, shown });
  const whole = ['events', 'distinctEvents', 'deaths', 'affected'].includes(measure);
  return {
    version: 1,
    language,
    numbers: {
      ...numberMarks(locale),
      fractionDigits: whole || measure === 'lossUsd' || measure === 'lossUsdAdjusted' ? 0 : 3,
    },
    title: '',
    subtitle: subtitle(inputs, say, names, choices.units),
    measure: say(`measure.${measure}`),
    unit: say(`measureUnit.${measure}`),
    period: choices.period ?? yearsText(say, question.firstYear, question.lastYear),
    notes: notes(inputs, say),
    ...figureOrigin({ used, question: questionText, language, programVersion }),
    say,
    names,
  };
}

function subtitle(
  { opened, assessment }: FigureInputs,
  say: Say,
  names: Names,
  units: string | undefined,
): string {
  const { countrySet, hazards, measure } = assessment.question;
  const all = hazards.length === opened.hazards.length;
  const known = all
    ? say('question.allHazards')
    : hazards.map(names.hazard).join(say('figure.listSeparator'));
  const { length: count } = assessment.areas;
  const unit = units ?? say(`measureUnit.${measure}`);
  return [
    names.countrySet(countrySet),
    ...(count === 1 ? [] : [say('question.someAreas', { count })]),
    withinSentence(known),
    ...(unit === '' ? [] : [say('figure.inUnit', { unit })]),
  ].join(say('figure.sourceSeparator'));
}

function notes(inputs: FigureInputs, say: Say): readonly string[] {
  const { opened, assessment, locale, language } = inputs;
  const count = numberWriter('events', locale, language).full;
  const { measure, withPartialYears, firstYear, lastYear } = assessment.question;
  const partial = (lossCoverageOf(opened, assessment.question.source)?.partialYears ?? []).filter(
    (year) => year >= firstYear && year <= lastYear,
  );
  return [
    coverageNote(assessment.total[measure], measure, count, say),
    ...(measure === 'events' || measure === 'distinctEvents'
      ? [say(`measureHint.${measure}`)]
      : []),
    ...partial.map((year) =>
      say(withPartialYears ? 'figure.partialIn' : 'figure.partialOut', { year }),
    ),
  ];
}

/** How many of the entries behind a figure report its measure. */
export function coverageNote(
  { reported, entries }: Pick<LossFigure, 'reported' | 'entries'>,
  measure: LossMeasure,
  count: (value: number) => string,
  say: Say,
): string {
  return say('figure.coverage', {
    reported: count(reported),
    entries: count(entries),
    measure: say(`measure.${measure}`),
  });
}
