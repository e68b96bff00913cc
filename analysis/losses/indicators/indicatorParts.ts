import { denominators } from '../denominators.ts';
import { groupings } from '../groupings.ts';
import type { IndicatorData } from './indicatorData.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import { indicatorTally } from './indicatorTally.ts';
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
  const counted = (group?: number): Part['counted'] =>
    indicatorTally(data.entries, areas, by.span, factors, group);
  const whole: Part = {
    codes: [question.countrySet],
    counted: counted(),
    groupOfArea: new Int32Array(areas),
  };
  const { dimension, firstYear, lastYear } = question;
  return {
    whole,
    wholePeriods: periods('set', firstYear, lastYear),
    parts: partsOf(data, question, whole, counted),
    periods: periods(dimension, firstYear, lastYear),
    setting: {
      question,
      by,
      below: { ...denominators(data.economy, areas, by.span), landAreaKm2 },
      covered: data.covered,
      coverage: data.coverage,
    },
  };
}

function partsOf(
  { groups, groupOfArea }: IndicatorData,
  { dimension }: IndicatorQuestion,
  whole: Part,
  counted: (group: number) => Part['counted'],
): readonly Part[] {
  if (dimension === 'hazard' || dimension === 'subtype') {
    return groups.map((code, group) => ({ ...whole, codes: [code], counted: counted(group) }));
  }
  const isWhole = dimension === 'set' || dimension === 'year' || dimension === 'decade';
  return [isWhole ? whole : { ...whole, codes: groups, groupOfArea }];
}
