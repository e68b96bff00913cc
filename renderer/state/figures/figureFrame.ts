import { canonicalJson } from '../../../analysis/canonicalJson.ts';
import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import type { LossMeasure } from '../../../analysis/losses/question.ts';
import { sha256 } from '../../../analysis/sha256.ts';
import { BUNDLED_LOSSES } from '../../../datasets/store/lossSource.ts';
import type { ChartFrame } from '../../chart/spec.ts';
import type { Opened } from '../../compute/messages.ts';
import type { Language } from '../../words/language.ts';
import { numberMarks, numberWriter } from '../../words/numbers.ts';
import { type Say, wordsIn } from '../../words/words.ts';
import { lossCoverageOf, lossDataSetOf } from '../importing/lossSources.ts';
import { type Names, namesOf } from '../names.ts';

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
  deathsPerMillion: ['emdat-losses', 'economy'],
  lossPercentOfGdp: ['emdat-losses', 'economy'],
};

/** Everything that a figure of an assessment states beside its marks. */
export function figureFrame(inputs: FigureInputs): FigureFrame {
  const { opened, assessment, language, locale, programVersion } = inputs;
  const { question } = assessment;
  const { measure } = question;
  const say = wordsIn(language);
  const names = namesOf(opened, language);
  const usedNames = needed[measure].map((name) =>
    name === BUNDLED_LOSSES ? lossDataSetOf(question) : name,
  );
  const used = opened.dataSets.filter(({ name }) => usedNames.includes(name));
  const questionText = canonicalJson({ ...question });
  const recipeId = sha256(new TextEncoder().encode(questionText)).slice(0, 12);
  const whole = ['events', 'distinctEvents', 'deaths', 'affected'].includes(measure);
  return {
    version: 1,
    language,
    numbers: {
      ...numberMarks(locale),
      fractionDigits: whole || measure === 'lossUsd' ? 0 : 3,
    },
    title: '',
    subtitle: subtitle(inputs, say, names),
    measure: say(`measure.${measure}`),
    unit: say(`measureUnit.${measure}`),
    period: `${question.firstYear}–${question.lastYear}`,
    notes: notes(inputs, say),
    source: used
      .map(({ publisher, title, version }) =>
        say('figure.source', { publisher, title: title[language], version }),
      )
      .join('; '),
    licence: [...new Set(used.map(({ licence }) => licence))].join('; '),
    credit: say('figure.credit', { version: programVersion, recipe: recipeId }),
    provenance: {
      program: 'Riskbelt',
      programVersion,
      recipeId,
      question: questionText,
      datasets: used.flatMap(({ name, version, tables }) =>
        tables.map((table) => ({ name: `${name}/${table.name}`, version, sha256: table.sha256 })),
      ),
    },
    say,
    names,
  };
}

function subtitle({ opened, assessment }: FigureInputs, say: Say, names: Names): string {
  const { countrySet, hazards, measure } = assessment.question;
  const all = hazards.length === opened.hazards.length;
  const separator = say('figure.listSeparator');
  return say('figure.subtitle', {
    set: names.countrySet(countrySet),
    countries: assessment.areas.length,
    hazards: all ? say('question.allHazards') : hazards.map(names.hazard).join(separator),
    unit: say(`measureUnit.${measure}`),
  });
}

function notes(inputs: FigureInputs, say: Say): readonly string[] {
  const { opened, assessment, locale, language } = inputs;
  const count = numberWriter('events', locale, language).full;
  const { measure, withPartialYears, firstYear, lastYear } = assessment.question;
  const { reported, entries } = assessment.total[measure];
  const partial = (lossCoverageOf(opened, assessment.question.source)?.partialYears ?? []).filter(
    (year) => year >= firstYear && year <= lastYear,
  );
  return [
    say('figure.coverage', {
      reported: count(reported),
      entries: count(entries),
      measure: say(`measure.${measure}`),
    }),
    ...(measure === 'events' || measure === 'distinctEvents'
      ? [say(`measureHint.${measure}`)]
      : []),
    ...partial.map((year) =>
      say(withPartialYears ? 'figure.partialIn' : 'figure.partialOut', { year }),
    ),
  ];
}
