import { failure, type Result, success } from '../../failure.ts';
import type { Grouping } from '../grouping.ts';
import { rateTermsBy } from '../rateTermsBy.ts';
import { TOTAL } from '../sentences/indicatorAddress.ts';
import type { ExplainedIndicator, IndicatorPart, RateTerm } from './explainedIndicator.ts';
import type { IndicatorData } from './indicatorData.ts';
import { type IndicatorParts, indicatorParts } from './indicatorParts.ts';
import type { LossIndicators } from './lossIndicator.ts';
import { isMean, isRate, rateRules } from './measures.ts';
import { yearlyMeasureOf } from './numeratorOf.ts';
import type { Part } from './part.ts';
import { yearlyFigures } from './partRows.ts';
import { type PeriodMeasure, periodFigures } from './periodFigures.ts';
import type { Period } from './periods.ts';

/** Losses that are the loss of the year told otherwise. */
const RETOLD: readonly PeriodMeasure[] = [
  'lossUsdAdjusted',
  'lossUsdScaled',
  'lossUsdNormalised',
  'lossPpp2021',
];

/**
 * Takes the measure of one row of an answer apart into years and areas.
 *
 * Years, hazards and areas count by the same rules as in the answer, so that the parts of a sum add
 * up to it and the terms of a rate divide to it.
 *
 * @param data -   what the answer was made from
 * @param answer - of `lossIndicators`
 * @param code -   of a row; `TOTAL` for all together
 * @fails unknown-code  the answer has no such row
 * @cost O(groups of hazards · rows of the source + areas · years)
 * @source gndar2022, indicators
 */
export function explainIndicator(
  data: IndicatorData,
  answer: LossIndicators,
  code: string,
): Result<ExplainedIndicator> {
  const laidOut = indicatorParts(data, answer.question);
  const found = placeOf(laidOut, code);
  if (found === undefined) {
    const message = `explainIndicator needs a row of the answer, got ${code}`;
    return failure('unknown-code', 'explainIndicator', message, [code]);
  }
  const { part, group, period } = found;
  const { setting } = laidOut;
  const { by, below, coverage } = setting;
  const measure = yearlyMeasureOf(answer.question.measure);
  const termsOf = (grouping: Grouping): ((place: number) => RateTerm | null) => {
    if (!isRate(measure)) return () => null;
    const { above: over, below: under } = rateRules[measure];
    const { above, below: sums } = rateTermsBy(
      part.counted,
      part.counted[over],
      below[under],
      grouping,
    );
    return (place) => ({ above: above[place] ?? 0, below: sums[place] ?? 0 });
  };
  const years = by.questionYears.filter(
    (year) => year >= period.firstYear && year <= period.lastYear && by.isBaseline(year),
  );
  const yearly = yearlyFigures(part, setting);
  const yearlyTerms = termsOf(setting.cells.apart(part));
  const isRetold = RETOLD.includes(measure);
  const first = Math.max(coverage.firstYear, period.firstYear - answer.question.baselineYears);
  const cellsOf = (groups: number, groupOf: (area: number) => number): Grouping => ({
    groups,
    groupOfCell: new Int32Array(part.groupOfArea.length * by.span.years).map((_, cell) => {
      const area = Math.floor(cell / by.span.years);
      const isIn = setting.covered[area] === true && part.groupOfArea[area] === group;
      return isIn && years.includes(by.span.firstYear + (cell % by.span.years))
        ? groupOf(area)
        : -1;
    }),
  });
  const byYear = years.map((year): IndicatorPart => {
    const place = (year - by.span.firstYear) * part.codes.length + group;
    return {
      area: null,
      year,
      figure: yearly(measure, year, group),
      lossOfYear: isRetold ? yearly('lossUsd', year, group).value : null,
      terms: yearlyTerms(place),
    };
  });
  return success({
    answer,
    code,
    terms: isMean(answer.question.measure) ? null : termsOf(cellsOf(1, () => 0))(0),
    byYear,
    before: Array.from({ length: period.firstYear - first }, (_, place) => first + place)
      .filter(by.isBaseline)
      .map((year) => ({ year, value: yearly(measure, year, group).value })),
    byArea: isMean(answer.question.measure) ? [] : byArea(),
  });

  /** A mean of yearly rates does not fall into areas; a row of one area is that area. */
  function byArea(): readonly IndicatorPart[] {
    const members = data.areas.flatMap((_, area) =>
      setting.covered[area] === true && part.groupOfArea[area] === group ? [area] : [],
    );
    if (members.length < 2) return [];
    const cells = cellsOf(data.areas.length, (area) => area);
    const figures = periodFigures(part.counted, below, cells);
    const terms = termsOf(cells);
    return members.map((area) => ({
      area: data.areas[area] ?? '',
      year: null,
      figure: figures(measure, area),
      lossOfYear: isRetold ? figures('lossUsd', area).value : null,
      terms: terms(area),
    }));
  }
}

interface Place {
  readonly part: Part;
  readonly group: number;
  readonly period: Period;
}

function placeOf(
  { whole, wholePeriods, parts, periods }: IndicatorParts,
  code: string,
): Place | undefined {
  const [wholePeriod] = wholePeriods;
  if (code === TOTAL) {
    return wholePeriod === undefined ? undefined : { part: whole, group: 0, period: wholePeriod };
  }
  for (const part of parts) {
    for (const period of periods) {
      const group = period.code === '' ? part.codes.indexOf(code) : period.code === code ? 0 : -1;
      if (group >= 0) return { part, group, period };
    }
  }
  return undefined;
}
