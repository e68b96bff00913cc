import { failure, type Result, success } from '../../failure.ts';
import { CompensatedSums } from '../../stats/compensatedSums.ts';
import { additiveMeasure } from '../additiveMeasure.ts';
import { assessLosses } from '../assessLosses.ts';
import type { LossFigure, Quantity } from '../assessment.ts';
import { baselineOf } from '../baselineOf.ts';
import { checkQuestion } from '../checkQuestion.ts';
import { dataOfArea } from '../dataOfArea.ts';
import { type Denominators, denominators } from '../denominators.ts';
import { measureBy } from '../figuresBy.ts';
import type { Grouping } from '../grouping.ts';
import { type Groupings, gapOfAreas, groupings } from '../groupings.ts';
import type { LossData } from '../lossData.ts';
import type { LossMeasure } from '../question.ts';
import { type Tally, tally } from '../tally.ts';
import type {
  ExplainedBaseline,
  ExplainedLoss,
  ExplainedShare,
  LossNumber,
  LossNumberQuestion,
  LossPart,
  YearLeftOut,
} from './explainedLoss.ts';

/**
 * Takes one number of the answer to a question about losses apart: what is summed, what it is
 * divided by, what each year and each area brings, and what was left out for which reason.
 *
 * The answer is the number of `assessLosses`, bit for bit.
 *
 * @param data -  what the source has for the question's country set, hazards and years
 * @param asked - the question, and which number of its answer
 * @returns the number with its parts; sums are US dollars, persons or country-events
 * @fails unknown-code  the area is no member of the set, or the hazard none of the question's
 * @fails bad-setting   the year lies outside of the question's period
 * @fails as `assessLosses` does
 * @cost O(rows + areas · years)
 * @source gndar2022, indicators: events, deaths, affected, direct loss and their rates
 */
export function explainLoss(data: LossData, asked: LossNumberQuestion): Result<ExplainedLoss> {
  const { number } = asked;
  const question = { ...asked.question, measure: number.measure };
  const checked = checkQuestion(data, question);
  if (!checked.ok) return checked;
  const { area, year } = number;
  if (area !== null && !data.areas.includes(area)) {
    const message = `explainLoss needs a member of ${question.countrySet}, got ${area}`;
    return failure('unknown-code', 'explainLoss', message, [area]);
  }
  const hazard = number.hazard === null ? undefined : question.hazards.indexOf(number.hazard);
  if (hazard === -1) {
    const message = `explainLoss needs a hazard of the question, got ${number.hazard ?? ''}`;
    return failure('unknown-code', 'explainLoss', message, [number.hazard ?? '']);
  }
  if (year !== null && (year < question.firstYear || year > question.lastYear)) {
    const message = `explainLoss needs a year from ${question.firstYear} to ${question.lastYear}, got ${year}`;
    return failure('bad-setting', 'explainLoss', message, [String(year)]);
  }
  const own = area === null ? data : dataOfArea(data, area);
  const by = groupings(own, question);
  const counted = tally(own.entries, own.areas.length, by.span, hazard);
  const below = denominators(own.economy, own.areas.length, by.span);
  const source = { counted, below, measure: number.measure };
  const cells = cellsOf(by, year);
  const outside = year !== null && (year < own.coverage.firstYear || year > own.coverage.lastYear);
  const gap = outside ? 'not-covered' : year === null ? gapOf(own, by) : gapOf(own, null);
  const [whole] = partsBy(
    source,
    grouped(cells, 1, () => 0),
  );
  const [figure] = measureBy(
    counted,
    below,
    number.measure,
    grouped(cells, 1, () => 0),
  );
  return success({
    number,
    question,
    answer:
      gap === undefined && figure !== undefined
        ? figure
        : { value: gap ?? 'no-data', reported: 0, entries: 0 },
    of: additiveMeasure(number.measure),
    scale: scaleOf(number.measure),
    adds: number.measure !== 'distinctEvents',
    numerator: whole?.numerator ?? 0,
    denominator: whole?.denominator ?? null,
    byYear: year === null ? yearParts(source, by, cells) : [],
    byArea: area === null ? areaParts(source, by, cells, own) : [],
    yearsLeftOut: year === null ? yearsLeftOut(own, by) : [],
    baseline: year === null ? null : explainedBaseline(own, by, source, { year, question }),
    share: number.hazard === null || year !== null ? null : shareOf(own, number, question),
  });
}

interface Source {
  readonly counted: Tally;
  readonly below: Denominators;
  readonly measure: LossMeasure;
}

function scaleOf(measure: LossMeasure): 1 | 100 | 1_000_000 {
  if (measure === 'deathsPerMillion') return 1_000_000;
  return measure === 'lossPercentOfGdp' ? 100 : 1;
}

/** Why there is no number at all. */
function gapOf(data: LossData, by: Groupings | null) {
  const covered = data.covered.includes(true);
  if (by === null) return covered ? undefined : ('not-covered' as const);
  return gapOfAreas(covered, by);
}

/** Whether each cell of the grid counts for the number. */
function cellsOf(by: Groupings, year: number | null): readonly boolean[] {
  const { groupOfCell } = year === null ? by.whole : by.years;
  const wanted = year === null ? 0 : year - by.span.firstYear;
  return Array.from(groupOfCell, (group) => group >= 0 && group === wanted);
}

function grouped(
  counts: readonly boolean[],
  groups: number,
  groupOf: (cell: number) => number,
): Grouping {
  return {
    groupOfCell: Int32Array.from(counts, (does, cell) => (does ? groupOf(cell) : -1)),
    groups,
  };
}

type Amounts = Omit<LossPart, 'area' | 'year'>;

/** What each group of cells brings: the rules of sums and rates, both sides kept apart. */
function partsBy(source: Source, grouping: Grouping): readonly Amounts[] {
  const { counted, below, measure } = source;
  const { groupOfCell, groups } = grouping;
  const quantity = counted[additiveMeasure(measure)];
  const lower =
    measure === 'deathsPerMillion'
      ? below.population
      : measure === 'lossPercentOfGdp'
        ? below.gdpUsd
        : null;
  const sums = new CompensatedSums(groups);
  const people = new CompensatedSums(groups);
  const [reported, entries, silent, alone] = [0, 0, 0, 0].map(() => new Int32Array(groups));
  const count = (list: Int32Array | undefined, group: number, more = 1): void => {
    if (list !== undefined) list[group] = (list[group] ?? 0) + more;
  };
  groupOfCell.forEach((group, cell) => {
    if (group < 0) return;
    const all = counted.entries[cell] ?? 0;
    const reports = quantity.reported[cell] ?? 0;
    count(entries, group, all);
    const part = lower === null ? 0 : (lower[cell] ?? Number.NaN);
    if (reports === 0 && all > 0) count(silent, group);
    else if (Number.isNaN(part)) count(alone, group);
    else {
      if (reports > 0) sums.add(group, quantity.sum[cell] ?? 0);
      people.add(group, part);
      count(reported, group, reports);
    }
  });
  const values: readonly LossFigure[] = measureBy(counted, below, measure, grouping);
  return values.map(({ value }, group) => ({
    value,
    numerator:
      measure === 'distinctEvents' && typeof value === 'number' ? value : sums.total(group),
    denominator: lower === null ? null : people.total(group),
    reported: reported?.[group] ?? 0,
    entries: entries?.[group] ?? 0,
    cellsNotReported: silent?.[group] ?? 0,
    cellsWithoutDenominator: alone?.[group] ?? 0,
  }));
}

function yearParts(source: Source, by: Groupings, cells: readonly boolean[]): readonly LossPart[] {
  const { firstYear, years } = by.span;
  const parts = partsBy(
    source,
    grouped(cells, years, (cell) => cell % years),
  );
  const counts = new Set(cells.flatMap((does, cell) => (does ? [cell % years] : [])));
  return parts.flatMap((part, place) =>
    counts.has(place) ? [{ area: null, year: firstYear + place, ...part }] : [],
  );
}

function areaParts(
  source: Source,
  by: Groupings,
  cells: readonly boolean[],
  { areas, covered }: LossData,
): readonly LossPart[] {
  const { years } = by.span;
  const parts = partsBy(
    source,
    grouped(cells, areas.length, (cell) => Math.floor(cell / years)),
  );
  return parts.flatMap((part, place) =>
    covered[place] === true ? [{ area: areas[place] ?? '', year: null, ...part }] : [],
  );
}

function yearsLeftOut({ coverage }: LossData, by: Groupings): readonly YearLeftOut[] {
  return by.questionYears.flatMap((year): readonly YearLeftOut[] => {
    if (year < coverage.firstYear || year > coverage.lastYear) {
      return [{ year, reason: 'not-covered' }];
    }
    return by.isBaseline(year) ? [] : [{ year, reason: 'partial-year' }];
  });
}

function explainedBaseline(
  data: LossData,
  by: Groupings,
  { counted, below, measure }: Source,
  { year, question }: { readonly year: number; readonly question: LossNumberQuestion['question'] },
): ExplainedBaseline {
  const byYear = measureBy(counted, below, measure, by.years);
  const valueOf = (other: number): Quantity =>
    !data.covered.includes(true) ||
    other < data.coverage.firstYear ||
    other > data.coverage.lastYear
      ? 'not-covered'
      : (byYear[other - by.span.firstYear]?.value ?? 'no-data');
  const before: { readonly year: number; readonly value: Quantity }[] = [];
  for (let other = year - question.baselineYears; other < year; other += 1) {
    if (by.isBaseline(other)) before.push({ year: other, value: valueOf(other) });
  }
  const left = !question.withPartialYears && by.isPartial(year);
  const baseline = baselineOf(
    left ? 'partial-year' : valueOf(year),
    before.map(({ value }) => value),
    question.baselineYears,
  );
  return { ...baseline, before };
}

function shareOf(
  data: LossData,
  { hazard, measure }: LossNumber,
  question: LossNumberQuestion['question'],
): ExplainedShare | null {
  const assessed = assessLosses(data, question);
  if (!assessed.ok) return null;
  const row = assessed.value.hazards.find((each) => each.hazard === hazard);
  if (row === undefined) return null;
  const additive = additiveMeasure(measure);
  const whole = assessed.value.hazards.reduce((sum, { figures }) => {
    const { value } = figures[additive];
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
  return { part: row.figures[additive].value, whole, percent: row.sharePercent };
}
