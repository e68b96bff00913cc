import { useMemo } from 'react';
import type { MissingReason } from '../../analysis/column.ts';
import type { LossAssessment, Quantity } from '../../analysis/losses/assessment.ts';
import type { YearCoverage } from '../../analysis/losses/lossData.ts';
import type { LossMeasure } from '../../analysis/losses/question.ts';
import type { Opened } from '../compute/messages.ts';
import type { Language } from '../words/language.ts';
import { type NumberWriter, numberWriter } from '../words/numbers.ts';
import { type Say, useWords } from '../words/words.ts';
import { useWindow } from './context.ts';
import { lossCoverageOf } from './importing/lossSources.ts';
import { type Names, namesOf } from './names.ts';
import { useNumberLocale, useSettings } from './settingsInUse.ts';

/** All that a part of the loss screen needs to speak of numbers. */
export interface Losses {
  readonly opened: Opened;
  readonly coverage: YearCoverage;
  readonly assessment: LossAssessment;
  readonly measure: LossMeasure;
  readonly language: Language;
  readonly say: Say;
  readonly names: Names;
  /** Writes values of the question's measure. */
  readonly write: NumberWriter;
  readonly writer: (measure: LossMeasure) => NumberWriter;
  /** A number in full, or the reason why there is none. */
  readonly quantity: (quantity: Quantity, measure?: LossMeasure) => string;
}

/** The answer on screen with everything to show it; null before the first answer. */
export function useLosses(): Losses | null {
  const library = useWindow((state) => state.opening);
  const assessment = useWindow((state) => state.assessment);
  const { language } = useSettings();
  const locale = useNumberLocale();
  const say = useWords();
  return useMemo(() => {
    if (library.kind !== 'done' || assessment === null) return null;
    const coverage = lossCoverageOf(library.value, assessment.question.source);
    if (coverage === undefined) return null;
    const writers = new Map<LossMeasure, NumberWriter>();
    const writer = (measure: LossMeasure): NumberWriter => {
      const known = writers.get(measure) ?? numberWriter(measure, locale, language);
      writers.set(measure, known);
      return known;
    };
    const { measure } = assessment.question;
    const reason = (missing: MissingReason): string => say(`missing.${missing}`);
    return {
      opened: library.value,
      coverage,
      assessment,
      measure,
      language,
      say,
      names: namesOf(library.value, language),
      write: writer(measure),
      writer,
      quantity: (quantity, of = measure) =>
        typeof quantity === 'number' ? writer(of).full(quantity) : reason(quantity),
    };
  }, [library, assessment, language, locale, say]);
}
