import type { LossQuestion } from '../../../analysis/losses/question.ts';

/** A question about losses that the bundled data answer. */
export const askedQuestion: LossQuestion = {
  countrySet: 'BRI_SIGNATORIES',
  hazards: ['flood'],
  firstYear: 2001,
  lastYear: 2022,
  measure: 'deaths',
  baselineYears: 10,
  withPartialYears: false,
};
