import type { Quantity } from '../assessment.ts';
import { denominators } from '../denominators.ts';
import { entriesBy } from '../entriesBy.ts';
import type { Grouping } from '../grouping.ts';
import { groupings } from '../groupings.ts';
import type { IndicatorData } from '../indicators/indicatorData.ts';
import { ratesBy } from '../ratesBy.ts';
import { sumsBy } from '../sumsBy.ts';
import { type QuantityTally, tally } from '../tally.ts';
import type { SendaiCode } from './sendaiIndicators.ts';
import type { SendaiQuestion } from './sendaiQuestion.ts';

/** The indicators of one year. */
export interface SendaiYear {
  readonly year: number;
  readonly values: Readonly<Record<SendaiCode, Quantity>>;
}

/** The indicators of every closed year, by area and of all together. */
export interface SendaiYears {
  readonly areas: readonly (readonly SendaiYear[])[];
  readonly whole: readonly SendaiYear[];
  readonly lastYear: number;
}

/**
 * The yearly rates that stand in for the indicators.
 *
 * @param data -     what the source has
 * @param question - areas, hazards, and whether years not yet closed count
 * @param span -     first and last year wanted
 * @returns years that the source covers, rising
 * @cost O(areas · years)
 * @source undrr2017, indicators A-1, B-1 and C-1
 */
export function sendaiYears(
  data: IndicatorData,
  question: SendaiQuestion,
  span: { readonly firstYear: number; readonly lastYear: number },
): SendaiYears {
  const by = groupings(data, { ...question, ...span, baselineYears: 0 });
  const below = denominators(data.economy, data.areas.length, by.span);
  const counted = tally(data.entries, data.areas.length, by.span);
  const years = Array.from({ length: by.span.years }, (_, place) => by.span.firstYear + place);
  const closed = years.filter(by.isBaseline);
  const rates = (grouping: Grouping): ((group: number) => SendaiYear['values']) => {
    const entries = entriesBy(counted, grouping);
    const rate = (quantity: QuantityTally, under: Float64Array, scale: number) => {
      const sums = sumsBy(counted, quantity, entries, grouping);
      return ratesBy(counted, quantity, under, sums, grouping, scale);
    };
    const deaths = rate(counted.deaths, below.population, 1e5);
    const affected = rate(counted.affected, below.population, 1e5);
    const loss = rate(counted.lossUsd, below.gdpUsd, 100);
    return (group) => {
      const [a, b, c] = [deaths, affected, loss].map((own) => own[group]?.value ?? 'no-data');
      return valuesOf(a ?? 'no-data', b ?? 'no-data', c ?? 'no-data');
    };
  };
  const [ofCell, ofYear] = [rates(by.cells), rates(by.years)];
  const at = (year: number): number => year - by.span.firstYear;
  const anyCovered = data.covered.includes(true);
  const row = (
    isCovered: boolean,
    valuesIn: (year: number) => SendaiYear['values'],
  ): readonly SendaiYear[] =>
    closed.map((year) => ({
      year,
      values: isCovered ? valuesIn(year) : valuesOf('not-covered', 'not-covered', 'not-covered'),
    }));
  return {
    areas: data.areas.map((_, area) =>
      row(data.covered[area] === true, (year) => ofCell(area * by.span.years + at(year))),
    ),
    whole: row(anyCovered, (year) => ofYear(at(year))),
    lastYear: closed.at(-1) ?? span.firstYear,
  };
}

function valuesOf(deaths: Quantity, affected: Quantity, loss: Quantity): SendaiYear['values'] {
  return { 'A-1': deaths, 'B-1': affected, 'C-1': loss, '13.1.1': added(deaths, affected) };
}

function added(one: Quantity, other: Quantity): Quantity {
  if (typeof one !== 'number') return one;
  return typeof other === 'number' ? one + other : other;
}
