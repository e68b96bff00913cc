import type { MissingReason } from '../column.ts';
import type { Grouping } from './grouping.ts';
import type { LossData } from './lossData.ts';
import type { LossQuestion } from './question.ts';
import type { YearSpan } from './yearSpan.ts';

/** How the grid of areas and years falls into areas, years and the whole. */
export interface Groupings {
  /** Years of the grid: those of the question and of its baselines that the source covers. */
  readonly span: YearSpan;
  readonly areas: Grouping;
  readonly years: Grouping;
  readonly whole: Grouping;
  /** Every cell a group of its own. */
  readonly cells: Grouping;
  /** Every year of the question, rising, covered or not. */
  readonly questionYears: readonly number[];
  readonly isPartial: (year: number) => boolean;
  /** Whether a year may enter a baseline mean. */
  readonly isBaseline: (year: number) => boolean;
  /** Whether any year of the question counts. */
  readonly anyYear: boolean;
}

/** Lays out which cells of the grid count for which figure. */
export function groupings(
  data: Pick<LossData, 'coverage' | 'covered'>,
  question: Pick<LossQuestion, 'firstYear' | 'lastYear' | 'withPartialYears'> & {
    readonly baselineYears: number;
  },
): Groupings {
  const { coverage, covered } = data;
  const areas = covered.length;
  const firstYear = Math.max(coverage.firstYear, question.firstYear - question.baselineYears);
  const years = Math.min(coverage.lastYear, question.lastYear) - firstYear + 1;
  const isPartial = (year: number): boolean => coverage.partialYears.includes(year);
  const isBaseline = (year: number): boolean =>
    year >= firstYear &&
    year <= coverage.lastYear &&
    (question.withPartialYears || !isPartial(year));
  const counts = Array.from({ length: years }, (_, place) => {
    const year = firstYear + place;
    return year >= question.firstYear && isBaseline(year);
  });
  const grouping = (groups: number, groupOf: (area: number, place: number) => number): Grouping => {
    const groupOfCell = new Int32Array(areas * years).map((_, cell) => {
      const area = Math.floor(cell / years);
      return covered[area] === true ? groupOf(area, cell % years) : -1;
    });
    return { groupOfCell, groups };
  };
  return {
    span: { firstYear, years },
    areas: grouping(areas, (area, place) => (counts[place] === true ? area : -1)),
    years: grouping(years, (_, place) => place),
    cells: grouping(areas * years, (area, place) => area * years + place),
    whole: grouping(1, (_, place) => (counts[place] === true ? 0 : -1)),
    questionYears: Array.from(
      { length: question.lastYear - question.firstYear + 1 },
      (_, place) => question.firstYear + place,
    ),
    isPartial,
    isBaseline,
    anyYear: counts.includes(true),
  };
}

/** Why an area, or all areas together, have no figures at all. */
export function gapOfAreas(covered: boolean, by: Groupings): MissingReason | undefined {
  if (!covered) return 'not-covered';
  return by.anyYear ? undefined : 'partial-year';
}
