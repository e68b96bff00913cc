import type { IndicatorData } from './indicatorData.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import { allTogether, cellsOf, gridsOf, groupingsOf, talliesOf } from './keptLayouts.ts';
import type { Part, RowSetting } from './part.ts';
import { type Period, periods } from './periods.ts';

/** How the data of a question fall into the parts and periods that its rows are made of. */
export interface IndicatorParts {
  /** Everything together. */
  readonly whole: Part;
  readonly wholePeriods: readonly Period[];
  readonly parts: readonly Part[];
  readonly periods: readonly Period[];
  readonly setting: RowSetting;
}

/**
 * Lays out what the rows of an answer are made of.
 *
 * @param data -     what the source has
 * @param question - what is asked
 * @cost O(rows of the source + groups of hazards · areas · years); less where the last question was
 *       of the same data and years
 */
export function indicatorParts(data: IndicatorData, question: IndicatorQuestion): IndicatorParts {
  const { firstYear, lastYear, baselineYears, withPartialYears, dimension } = question;
  const { coverage, covered } = data;
  const by = groupingsOf(covered, coverage, firstYear, lastYear, baselineYears, withPartialYears);
  const areHazards = dimension === 'hazard' || dimension === 'subtype';
  const below = gridsOf(
    data.economy,
    data.consumerPriceIndex,
    data.landAreaKm2,
    question.scaleYear,
    by.span.firstYear,
    by.span.years,
  );
  const counted = talliesOf(
    data.entries,
    below.factors,
    covered.length,
    by.span.firstYear,
    by.span.years,
    areHazards ? data.groups.length : 0,
  );
  const whole: Part = {
    codes: [question.countrySet],
    counted: counted.all,
    groupOfArea: allTogether(covered),
  };
  return {
    whole,
    wholePeriods: periods('set', firstYear, lastYear),
    parts: areHazards
      ? counted.each.map((own, group) => ({
          ...whole,
          codes: data.groups.slice(group, group + 1),
          counted: own,
        }))
      : areSeveralSets(data, question)
        ? data.sets.map((set) => ({ ...whole, ...set }))
        : [ofAreas(data, question, whole)],
    periods: periods(dimension, firstYear, lastYear),
    setting: {
      question,
      by,
      cells: cellsOf(covered, by.span.firstYear, by.span.years),
      below: below.denominators,
      covered,
      coverage,
    },
  };
}

/**
 * Whether the rows stand for several sets, which may share areas, so that their sums need not add up to
 * that of all together.
 *
 * @param data -     what the source has
 * @param question - what is asked
 * @cost O(1)
 */
export function areSeveralSets<Data extends Pick<IndicatorData, 'sets'>>(
  data: Data,
  { dimension }: Pick<IndicatorQuestion, 'dimension'>,
): data is Data & Required<Pick<IndicatorData, 'sets'>> {
  return dimension === 'set' && data.sets !== undefined;
}

function ofAreas(
  { groups, groupOfArea }: IndicatorData,
  { dimension }: IndicatorQuestion,
  whole: Part,
): Part {
  const isWhole = dimension === 'set' || dimension === 'year' || dimension === 'decade';
  return isWhole ? whole : { ...whole, codes: groups, groupOfArea };
}
