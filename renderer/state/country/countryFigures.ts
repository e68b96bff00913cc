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

/** The figures and tables of the page in one language, in the order of the page. */
export function countryFigures(page: CountryPage, language: Language): readonly ChartSpec[] {
  const inputs = { ...page, language };
  const { area, losses, ofArea, standing } = page;
  const lossInputs = { ...inputs, assessment: losses };
  const profile = profileFigure({ ...inputs, deepest: 3 });
  return [
    { ...profile, subtitle: standing(language) },
    partsTable(inputs),
    historyFigure(inputs),
    extremesTable(inputs, 'highest'),
    extremesTable(inputs, 'lowest'),
    besideTable(inputs, 'inRank'),
    besideTable(inputs, 'peers'),
    lossesTable(lossInputs, area),
    ofArea === null
      ? null
      : seriesSpec(figureFrame({ ...lossInputs, assessment: ofArea }), ofArea, area),
  ].filter((figure) => figure !== null);
}
