import type { LossQuestion } from '../../analysis/losses/question.ts';

import type { BaseMapId } from '../chart/spec.ts';
import { type BuildChoices, firstBuildChoices } from './builds/choices.ts';
import { firstLossFigureChoices, type LossFigureChoices } from './lossFigures/lossFigureChoices.ts';

/** Everything a person has chosen and can undo; small enough to be kept as a file. */
export interface Choices {
  readonly question: LossQuestion;
  readonly baseMap: BaseMapId;
  /** Code of the country that the details and the series speak of. */
  readonly chosenArea: string | null;
  readonly builds: BuildChoices;
  /** What is shown below the first view of the loss screen. */
  readonly lossFigures: LossFigureChoices;
}

/** The question that the program opens with. */
export const firstChoices: Choices = {
  question: {
    countrySet: 'BRI_SIGNATORIES',
    hazards: [],
    firstYear: 2001,
    lastYear: 2022,
    measure: 'deaths',
    baselineYears: 10,
    withPartialYears: false,
  },
  baseMap: 'chinese-standard',
  chosenArea: null,
  builds: firstBuildChoices,
  lossFigures: firstLossFigureChoices,
};
