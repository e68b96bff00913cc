import { valueOf } from '../../testing/reference.ts';
import { assessLosses } from '../assessLosses.ts';
import type { LossAssessment } from '../assessment.ts';
import type { LossData } from '../lossData.ts';
import type { LossQuestion } from '../question.ts';
import { type AreaYear, type Entry, economyOf, entriesOf, madeUpLosses } from './lossData.ts';

/** What is asked of losses that are made up. */
export const madeUpQuestion: LossQuestion = {
  countrySet: 'MADE_UP',
  hazards: ['flood', 'storm'],
  firstYear: 2018,
  lastYear: 2021,
  measure: 'deaths',
  baselineYears: 10,
  withPartialYears: false,
};

/** The answer to a question about losses that are made up. */
export function assessed(
  changes: Partial<LossQuestion> = {},
  data: LossData = madeUpLosses(),
): LossAssessment {
  return valueOf(assessLosses(data, { ...madeUpQuestion, ...changes }));
}

/** Two areas with one flood each in every year from 2000 on, of so many deaths. */
export function yearlyDeaths(first: readonly number[], second: readonly number[]): LossData {
  const rows = (place: number, deaths: readonly number[]): readonly Entry[] =>
    deaths.map((count, year) => [place, 2000 + year, 0, 1, count, 10 * count, 1000 * count]);
  const people = (place: number): readonly AreaYear[] =>
    first.map((_, year) => [place, 2000 + year, 1_000_000, 1_000_000]);
  return {
    areas: ['AAA', 'BBB'],
    covered: [true, true],
    coverage: { firstYear: 2000, lastYear: 1999 + first.length, partialYears: [] },
    knownHazards: ['flood', 'storm'],
    entries: entriesOf([...rows(0, first), ...rows(1, second)]),
    economy: economyOf([...people(0), ...people(1)]),
  };
}
