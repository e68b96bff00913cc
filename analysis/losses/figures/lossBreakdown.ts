import { type Result, success } from '../../failure.ts';
import { type AdditiveMeasure, additiveMeasure } from '../additiveMeasure.ts';
import type { Baseline, LossFigure, Quantity } from '../assessment.ts';
import { baselineOf } from '../baselineOf.ts';
import { checkQuestion } from '../checkQuestion.ts';
import { denominators } from '../denominators.ts';
import { measureBy } from '../figuresBy.ts';
import { type Groupings, groupings } from '../groupings.ts';
import type { LossData } from '../lossData.ts';
import type { LossQuestion } from '../question.ts';
import { tallies } from '../tallies.ts';
import type { Tally } from '../tally.ts';

/** One hazard year by year, all areas together, in the order of the question's years. */
export interface HazardYears {
  readonly hazard: string;
  /** The question's measure. */
  readonly values: readonly Quantity[];
  /** The years before each of these. */
  readonly before: readonly Baseline[];
  /** The measure that can be stacked: the numerator of a rate. */
  readonly amounts: readonly Quantity[];
  /** Country-events. */
  readonly events: readonly Quantity[];
}

/** One area year by year against the years before. */
export interface AreaYearsBefore {
  readonly area: string;
  readonly before: readonly Baseline[];
  /** Mean of the years of the question that have one. */
  readonly population: Quantity;
}

/** A question's measure by hazard and year, and by area and year against the years before. */
export interface LossBreakdown {
  readonly question: LossQuestion;
  /** Every year of the question, rising. */
  readonly years: readonly number[];
  /** Which of them the source has not closed. */
  readonly partialYears: readonly number[];
  /** What `amounts` are of. */
  readonly of: AdditiveMeasure;
  /** In the order of the question. */
  readonly hazards: readonly HazardYears[];
  /** In the order of the code. */
  readonly areas: readonly AreaYearsBefore[];
}

/**
 * Breaks the answer to a question about losses down by hazard and year, and sets the years of each
 * hazard and area against those before.
 *
 * @param data -     what the source has for the question's country set, hazards and years
 * @param question - what is asked
 * @returns values with reasons for gaps, by the rules of `assessLosses`
 * @fails as `assessLosses` does
 * @cost O(hazards · (rows + areas · years) + areas · years · baseline)
 * @source gndar2022, indicators and their historic means
 */
export function lossBreakdown(data: LossData, question: LossQuestion): Result<LossBreakdown> {
  const checked = checkQuestion(data, question);
  if (!checked.ok) return checked;
  const by = groupings(data, question);
  const below = denominators(data.economy, data.areas.length, by.span);
  const of = additiveMeasure(question.measure);
  const noArea = !data.covered.includes(true);
  const yearsOf = (own: Tally, measure: LossQuestion['measure']) =>
    yearReader(measureBy(own, below, measure, by.years), data, by, noArea);
  const counted = tallies(data.entries, data.areas.length, by.span, question.hazards.length);
  const hazards = question.hazards.map((hazard, place): HazardYears => {
    const own = counted.of(place);
    const value = yearsOf(own, question.measure);
    const amount = yearsOf(own, of);
    const events = yearsOf(own, 'events');
    return {
      hazard,
      values: by.questionYears.map(value),
      before: baselines(value, question, by),
      amounts: by.questionYears.map(amount),
      events: by.questionYears.map(events),
    };
  });
  const cells = measureBy(counted.all, below, question.measure, by.cells);
  const areas = data.areas.map((area, row): AreaYearsBefore => {
    const own = cells.slice(row * by.span.years, (row + 1) * by.span.years);
    const value = yearReader(own, data, by, data.covered[row] !== true);
    return {
      area,
      before: baselines(value, question, by),
      population: meanPopulation(below.population, row, question, by),
    };
  });
  const { questionYears: years } = by;
  const partialYears = years.filter(by.isPartial);
  return success({ question, years, partialYears, of, hazards, areas });
}

type YearReader = (year: number) => Quantity;

function yearReader(
  figures: readonly LossFigure[],
  { coverage }: LossData,
  { span }: Groupings,
  noArea: boolean,
): YearReader {
  return (year) => {
    const isOutside = year < coverage.firstYear || year > coverage.lastYear;
    return noArea || isOutside
      ? 'not-covered'
      : (figures[year - span.firstYear]?.value ?? 'no-data');
  };
}

function baselines(value: YearReader, question: LossQuestion, by: Groupings): readonly Baseline[] {
  const { baselineYears, withPartialYears } = question;
  return by.questionYears.map((year) => {
    const before: Quantity[] = [];
    for (let other = year - baselineYears; other < year; other += 1) {
      if (by.isBaseline(other)) before.push(value(other));
    }
    const isLeftOut = by.isPartial(year) && !withPartialYears;
    return baselineOf(isLeftOut ? 'partial-year' : value(year), before, baselineYears);
  });
}

function meanPopulation(
  population: Float64Array,
  row: number,
  question: LossQuestion,
  { span }: Groupings,
): Quantity {
  const first = Math.max(0, question.firstYear - span.firstYear);
  const own = population.slice(row * span.years + first, (row + 1) * span.years);
  const known = own.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return 'no-denominator';
  return known.reduce((sum, value) => sum + value, 0) / known.length;
}
