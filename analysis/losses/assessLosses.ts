import { column, type MissingReason } from '../column.ts';
import { type Result, success } from '../failure.ts';
import { competitionRank } from '../stats/competitionRank.ts';
import { largestRemainder } from '../stats/largestRemainder.ts';
import { additiveMeasure } from './additiveMeasure.ts';
import type {
  AreaLosses,
  HazardLosses,
  LossAssessment,
  LossFigure,
  LossFigures,
  Quantity,
  YearLosses,
} from './assessment.ts';
import { baselineOf } from './baselineOf.ts';
import { checkQuestion } from './checkQuestion.ts';
import { denominators } from './denominators.ts';
import { figuresBy, measureBy } from './figuresBy.ts';
import { type Groupings, gapOfAreas, groupings } from './groupings.ts';
import type { LossData } from './lossData.ts';
import type { LossQuestion } from './question.ts';
import { tallies } from './tallies.ts';

/**
 * Answers one question about losses: the figures of each area, year and hazard and of all together,
 * with ranks, shares, and each year's deviation from the mean of the years before.
 *
 * Sums and rates go over the years of the question that the source covers; a year that it has not
 * yet closed is shown but left out of them, and out of means, unless the question says otherwise.
 * An area that the source has no entry of at all is a gap everywhere; any other area without
 * entries has zero losses.
 *
 * @param data -     what the source has for the question's country set, hazards and years
 * @param question - what is asked
 * @returns the assessment; every gap has its reason, every figure its coverage
 * @fails too-few-values  no hazard, or a country set without members
 * @fails duplicate-code  a hazard is asked for twice
 * @fails unknown-code    a hazard that the source does not have
 * @fails bad-setting     no year of the question lies within those that the source covers
 * @cost O(hazards · areas · years + rows)
 * @source gndar2022, indicators and their historic means
 */
export function assessLosses(data: LossData, question: LossQuestion): Result<LossAssessment> {
  const checked = checkQuestion(data, question);
  if (!checked.ok) return checked;
  const by = groupings(data, question);
  const below = denominators(data.economy, data.areas.length, by.span);
  const { length: hazards } = question.hazards;
  const counted = tallies(data.entries, data.areas.length, by.span, hazards);
  const byArea = figuresBy(counted.all, below, by.areas);
  const byCell = measureBy(counted.all, below, question.measure, by.cells);
  const byYear = figuresBy(counted.all, below, by.years);
  const [total] = figuresBy(counted.all, below, by.whole);
  const tallied = question.hazards.map((_, hazard) => counted.of(hazard));
  const byHazard = tallied.map((own) => figuresBy(own, below, by.whole)[0]);
  const byAreaAndHazard = tallied.map((own) => measureBy(own, below, question.measure, by.areas));
  const wholeGap = gapOfAreas(data.covered.includes(true), by);
  return success({
    question,
    areas: areaRows(data, question, by, byArea, byCell, byAreaAndHazard),
    years: yearRows(data, question, by, byYear),
    hazards: hazardRows(question, byHazard, wholeGap),
    total: orGap(total, wholeGap),
    areasWithoutEntries: data.areas.filter((_, area) => data.covered[area] !== true),
  });
}

function areaRows(
  data: LossData,
  question: LossQuestion,
  by: Groupings,
  byArea: readonly LossFigures[],
  byCell: readonly LossFigure[],
  byAreaAndHazard: readonly (readonly LossFigure[])[],
): readonly AreaLosses[] {
  const figures = byArea.map((own, area) =>
    orGap(own, gapOfAreas(data.covered[area] === true, by)),
  );
  const ranks = competitionRank(column(figures.map((own) => own[question.measure].value)));
  return data.areas.map((area, row) => ({
    area,
    figures: orGap(figures[row], undefined),
    rank: ranks.missing.get(row) ?? ranks.values[row] ?? 'no-data',
    byYear: by.questionYears.map((year) => {
      const place = year - by.span.firstYear;
      const isOutside = place < 0 || place >= by.span.years || data.covered[row] !== true;
      return isOutside ? 'not-covered' : (byCell[row * by.span.years + place]?.value ?? 'no-data');
    }),
    byHazard: byAreaAndHazard.map(
      (own) => gapOfAreas(data.covered[row] === true, by) ?? own[row]?.value ?? 'no-data',
    ),
  }));
}

function yearRows(
  data: LossData,
  question: LossQuestion,
  by: Groupings,
  byYear: readonly LossFigures[],
): readonly YearLosses[] {
  const noArea = data.covered.includes(true) ? undefined : 'not-covered';
  const figuresOf = (year: number): LossFigures => {
    const { firstYear, lastYear } = data.coverage;
    const outside = year < firstYear || year > lastYear ? 'not-covered' : noArea;
    return orGap(byYear[year - by.span.firstYear], outside);
  };
  return by.questionYears.map((year) => {
    const figures = figuresOf(year);
    const { value } = figures[question.measure];
    const left = !question.withPartialYears && by.isPartial(year);
    const before: Quantity[] = [];
    for (let other = year - question.baselineYears; other < year; other += 1) {
      if (by.isBaseline(other)) before.push(figuresOf(other)[question.measure].value);
    }
    return {
      year,
      partial: by.isPartial(year),
      figures,
      baseline: baselineOf(left ? 'partial-year' : value, before, question.baselineYears),
    };
  });
}

function hazardRows(
  question: LossQuestion,
  byHazard: readonly (LossFigures | undefined)[],
  gap: MissingReason | undefined,
): readonly HazardLosses[] {
  const figures = byHazard.map((own) => orGap(own, gap));
  const additive = additiveMeasure(question.measure);
  // one event may have several hazards: its parts are no parts of a whole
  const hasShares = question.measure !== 'distinctEvents';
  const shares = largestRemainder(column(figures.map((own) => own[additive].value)), 2);
  return question.hazards.map((hazard, row) => ({
    hazard,
    figures: orGap(figures[row], undefined),
    sharePercent: hasShares
      ? (shares.missing.get(row) ?? shares.values[row] ?? 'no-data')
      : 'not-applicable',
  }));
}

function orGap(figures: LossFigures | undefined, gap: MissingReason | undefined): LossFigures {
  if (gap === undefined && figures !== undefined) return figures;
  const figure: LossFigure = { value: gap ?? 'no-data', reported: 0, entries: 0 };
  return {
    events: figure,
    distinctEvents: figure,
    deaths: figure,
    affected: figure,
    lossUsd: figure,
    lossUsdAdjusted: figure,
    deathsPerMillion: figure,
    lossPercentOfGdp: figure,
  };
}
