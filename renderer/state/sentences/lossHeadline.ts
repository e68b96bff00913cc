import {
  type AssessmentSentences,
  assessmentSentences,
} from '../../../analysis/losses/sentences/assessmentSentences.ts';
import type { Bilingual } from '../../../analysis/losses/sentences/sentence.ts';
import type { Losses } from '../useLosses.ts';

/** What the sentences are made of. */
export type LossWords = Pick<Losses, 'assessment' | 'coverage' | 'names'>;

/**
 * The finding of an answer in whole sentences: what it adds up to, most of it from what, who leads,
 * against which years. Names are those of the screen's language: only that one is read.
 */
export function lossHeadline({ assessment, coverage, names }: LossWords): AssessmentSentences {
  const both =
    (nameOf: (code: string) => string) =>
    (code: string): Bilingual => ({ en: nameOf(code), zh: nameOf(code) });
  return assessmentSentences(assessment, coverage, {
    countrySet: both(names.countrySet),
    hazard: both(names.hazard),
    area: both(names.area),
  });
}
