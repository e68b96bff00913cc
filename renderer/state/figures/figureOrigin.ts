import { sha256 } from '../../../analysis/sha256.ts';
import type { DataSetSummary } from '../../../datasets/store/catalogue.ts';
import type { ChartFrame } from '../../chart/spec.ts';
import type { Language } from '../../words/language.ts';
import { wordsIn } from '../../words/words.ts';

/** What a figure comes from. */
export interface FigureOrigin {
  /** Data sets behind its numbers. */
  readonly used: readonly DataSetSummary[];
  /** The question or recipe as canonical JSON. */
  readonly question: string;
  readonly language: Language;
  readonly programVersion: string;
}

/** The figures of one screen ask the same question: its hash is kept for the next of them. */
const newest = { question: '', recipeId: '' };

function recipeIdOf(question: string): string {
  if (newest.recipeId === '' || newest.question !== question) {
    newest.recipeId = sha256(new TextEncoder().encode(question)).slice(0, 12);
    newest.question = question;
  }
  return newest.recipeId;
}

/** The lines that say where a figure comes from, and what is written into its file. */
export function figureOrigin({
  used,
  question,
  language,
  programVersion,
}: FigureOrigin): Pick<ChartFrame, 'source' | 'licence' | 'credit' | 'provenance'> {
  const say = wordsIn(language);
  const separator = say('figure.sourceSeparator');
  const recipeId = recipeIdOf(question);
  return {
    source: used
      .map(({ publisher, title, version }) =>
        say('figure.source', {
          publisher: publisher[language],
          title: title[language],
          version: version[language],
        }),
      )
      .join(separator),
    licence: [...new Set(used.map(({ licence }) => licence[language]))].join(separator),
    credit: say('figure.credit', { version: programVersion, recipe: recipeId }),
    provenance: {
      program: 'Riskbelt',
      programVersion,
      recipeId,
      question,
      datasets: used.flatMap(({ version, tables }) =>
        tables.map(({ name, sha256 }) => ({ name, version: version.en, sha256 })),
      ),
    },
  };
}
