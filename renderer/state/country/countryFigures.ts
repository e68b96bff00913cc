import type { LossAssessment } from '../../../analysis/losses/assessment.ts';
import type { ChartSpec } from '../../chart/spec.ts';
import type { Language } from '../../words/language.ts';
import { profileFigure } from '../compare/profileFigure.ts';
import { figureFrame } from '../figures/figureFrame.ts';
import { seriesSpec } from '../figures/seriesSpec.ts';
import {
  besideTable,
  type CountryInputs,
  extremesTable,
  lossesTable,
  partsTable,
} from './countryTables.ts';
import { historyFigure } from './historyFigure.ts';

/** All that stands on the page of one country. */
export interface CountryPage extends CountryInputs {
  /** The whole set, and the country alone; null where the question leaves the country out. */
  readonly losses: LossAssessment;
  readonly ofArea: LossAssessment | null;
  /** Score, class, rank and its interval in words of this language. */
  readonly standing: (language: Language) => string;
}

/**
 * The figures and tables of the page in one language: scores and losses first, so that the first
 * sheet of paper says the most.
 */
export function countryFigures(page: CountryPage, language: Language): readonly ChartSpec[] {
  const inputs = { ...page, language };
  const { area, losses, ofArea, standing } = page;
  const lossInputs = { ...inputs, assessment: losses };
  const profile = profileFigure({ ...inputs, deepest: 3 });
  const byYear =
    ofArea === null
      ? null
      : seriesSpec(figureFrame({ ...lossInputs, assessment: ofArea }), ofArea, area);
  return [
    { ...profile, subtitle: standing(language) },
    byYear,
    lossesTable(lossInputs, area),
    partsTable(inputs),
    historyFigure(inputs),
    extremesTable(inputs, 'highest'),
    extremesTable(inputs, 'lowest'),
    besideTable(inputs, 'inRank'),
    besideTable(inputs, 'peers'),
  ].filter((figure) => figure !== null);
}
