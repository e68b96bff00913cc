import type { LossQuestion } from '../../analysis/losses/question.ts';

import type { BaseMapId } from '../chart/spec.ts';
import type { RobustnessSettings } from '../compute/robustness/messages.ts';
import { type BuildChoices, firstBuildChoices } from './builds/choices.ts';
import { type CompareChoices, firstCompareChoices } from './compare/choices.ts';
import { type DataChoices, firstDataChoices } from './data/dataChoices.ts';
import { firstLossFigureChoices, type LossFigureChoices } from './lossFigures/lossFigureChoices.ts';

/** Everything a person has chosen and can undo; small enough to be kept as a file. */
export interface Choices {
  readonly question: LossQuestion;
  readonly baseMap: BaseMapId;
  /** Code of the country that the details and the series speak of. */
  readonly chosenArea: string | null;
  readonly builds: BuildChoices;
  readonly compare: CompareChoices;
  readonly robustness: RobustnessSettings;
  /** What is shown below the first view of the loss screen. */
  readonly lossFigures: LossFigureChoices;
  readonly data: DataChoices;
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
  compare: firstCompareChoices,
  robustness: { weightSpread: 0.25, aggregation: true, relativeError: 0, runs: 1000, seed: 1 },
  lossFigures: firstLossFigureChoices,
  data: firstDataChoices,
};
