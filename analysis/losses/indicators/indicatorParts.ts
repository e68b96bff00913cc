import { denominators } from '../denominators.ts';
import { groupings } from '../groupings.ts';
import { cellGroupings } from './cellGroupings.ts';
import type { IndicatorData } from './indicatorData.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import { indicatorTallies } from './indicatorTally.ts';
import type { Part, RowSetting } from './partRows.ts';
import { type Period, periods } from './periods.ts';
import { priceFactors } from './priceFactors.ts';

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
 * @cost O(rows of the source · groups of hazards + areas · years)
 */
export function indicatorParts(data: IndicatorData, question: IndicatorQuestion): IndicatorParts {
  const by = groupings(data, question);
  const areas = data.areas.length;
  const { years } = by.span;
  const landAreaKm2 = new Float64Array(areas * years).map(
    (_, cell) => data.landAreaKm2[Math.floor(cell / years)] ?? Number.NaN,
  );
  const factors = priceFactors(data, by.span, question.scaleYear);
  const areHazards = question.dimension === 'hazard' || question.dimension === 'subtype';
  const counted = indicatorTallies(
    data.entries,
    areas,
    by.span,
    factors,
    areHazards ? data.groups.length : 0,
  );
  const whole: Part = {
    codes: [question.countrySet],
    counted: counted.all,
    groupOfArea: new Int32Array(areas),
  };
  const { dimension, firstYear, lastYear } = question;
  return {
    whole,
    wholePeriods: periods('set', firstYear, lastYear),
    parts: areHazards
      ? counted.each.map((own, group) => ({
          ...whole,
          codes: data.groups.slice(group, group + 1),
          counted: own,
        }))
      : [ofAreas(data, question, whole)],
    periods: periods(dimension, firstYear, lastYear),
    setting: {
      question,
      by,
      cells: cellGroupings(data.covered, by.span),
      below: { ...denominators(data.economy, areas, by.span), landAreaKm2 },
      covered: data.covered,
      coverage: data.coverage,
    },
  };
}

function ofAreas(
  { groups, groupOfArea }: IndicatorData,
  { dimension }: IndicatorQuestion,
  whole: Part,
): Part {
  const isWhole = dimension === 'set' || dimension === 'year' || dimension === 'decade';
  return isWhole ? whole : { ...whole, codes: groups, groupOfArea };
}
