import { column } from '../../column.ts';
import { type Result, success } from '../../failure.ts';
import { mean } from '../../stats/mean.ts';
import { type LandmarkTrend, landmarkTrend } from '../../trend/landmarkTrend.ts';
import { observedSeries } from '../../trend/series.ts';
import type { Quantity } from '../assessment.ts';
import { checkQuestion } from '../checkQuestion.ts';
import { deviationPercent } from '../deviationPercent.ts';
import type { IndicatorData } from '../indicators/indicatorData.ts';
import { type SendaiCode, sendaiCodes } from './sendaiIndicators.ts';
import type { SendaiQuestion } from './sendaiQuestion.ts';
import { type SendaiYear, sendaiYears } from './sendaiYears.ts';

/** The years that the targets compare, both inclusive. */
export const sendaiPeriods = {
  baseline: { firstYear: 2005, lastYear: 2015 },
  current: { firstYear: 2020, lastYear: 2030 },
} as const;

/** The first year of the development goals. */
export const LANDMARK_YEAR = 2015;

/** The mean of the yearly values of a period. */
export interface PeriodMean {
  readonly mean: Quantity;
  /** "n of 11 years": those with a value. */
  readonly yearsUsed: number;
  readonly yearsAsked: number;
  /** The last year with a value; none without any. */
  readonly lastUsed: number | undefined;
}

/** How far an indicator has come. */
export interface TargetProgress {
  readonly baseline: PeriodMean;
  readonly current: PeriodMean;
  /** 100 · (mean since 2020 / mean of 2005-2015 − 1); below zero is progress. */
  readonly changePercent: Quantity;
}

/** The indicators of one area, or of all together. */
export interface SendaiRow {
  readonly code: string;
  readonly years: readonly SendaiYear[];
  readonly targets: Readonly<Record<SendaiCode, TargetProgress>>;
  /** Of indicator 13.1.1 since 2015; above zero is progress. */
  readonly landmark: Result<LandmarkTrend>;
}

/** The answer to a question about progress. */
export interface SendaiAssessment {
  readonly question: SendaiQuestion;
  /** The last year that counts. */
  readonly lastYear: number;
  readonly rows: readonly SendaiRow[];
  readonly total: SendaiRow;
  /** Areas with a change, and those of them with a lower mean, by indicator. */
  readonly areas: Readonly<
    Record<SendaiCode, { readonly compared: number; readonly lower: number }>
  >;
  /** Areas that the source has no entry of at all. */
  readonly areasWithoutEntries: readonly string[];
}

/**
 * Progress of the targets of the Sendai Framework that losses can stand in for: means of yearly
 * rates since 2020 against those of 2005 to 2015.
 *
 * Until 2030 is over the newer mean is one of fewer years, and it says of how many. A year without
 * events is zero; a year whose events do not report the quantity, or without population or product,
 * is a gap.
 *
 * @param data -     what the source has from 2005 on
 * @param question - areas and hazards
 * @returns one row for each area, and all together
 * @fails too-few-values  no hazard or no area
 * @fails duplicate-code  a hazard is asked for twice
 * @fails unknown-code    a hazard that the source does not have
 * @fails bad-setting     the source has no year from 2005 to 2030
 * @cost O(areas · years)
 * @source undrr2017, targets A, B and C
 * @source unsdSdg13
 */
export function sendaiProgress(
  data: IndicatorData,
  question: SendaiQuestion,
): Result<SendaiAssessment> {
  const { firstYear } = sendaiPeriods.baseline;
  const span = { firstYear, lastYear: sendaiPeriods.current.lastYear };
  const checked = checkQuestion(data, { ...question, ...span });
  if (!checked.ok) return checked;
  const { areas, whole, lastYear } = sendaiYears(data, question, span);
  const rows = data.areas.map((code, area) => rowOf(code, areas[area] ?? []));
  const compared = (indicator: SendaiCode): { compared: number; lower: number } => {
    const changes = rows
      .map(({ targets }) => targets[indicator].changePercent)
      .filter((change) => typeof change === 'number');
    return { compared: changes.length, lower: changes.filter((change) => change < 0).length };
  };
  return success({
    question,
    lastYear,
    rows,
    total: rowOf(question.countrySet, whole),
    areas: {
      'A-1': compared('A-1'),
      'B-1': compared('B-1'),
      'C-1': compared('C-1'),
      '13.1.1': compared('13.1.1'),
    },
    areasWithoutEntries: data.areas.filter((_, area) => data.covered[area] !== true),
  });
}

/**
 * The last year that an indicator is told of: the last with a value of all areas together, or the last
 * that counts where there is none. A source that ends before the period begins has all of it told.
 *
 * @param answer - progress of a set
 * @param indicator - of which
 * @returns the year, which a heading and a sentence both name
 * @cost O(1)
 * @example lastYearTold(answer, 'C-1') // 2024 where losses of 2025 have no product to stand against
 */
export function lastYearTold(
  { total, lastYear }: Pick<SendaiAssessment, 'total' | 'lastYear'>,
  indicator: SendaiCode,
): number {
  const { current } = sendaiPeriods;
  const without = lastYear < current.firstYear ? current.lastYear : lastYear;
  return total.targets[indicator].current.lastUsed ?? without;
}

function rowOf(code: string, years: readonly SendaiYear[]): SendaiRow {
  const since = years.filter(({ year }) => year >= LANDMARK_YEAR);
  const series = observedSeries(
    since.map(({ year }) => year),
    column(since.map(({ values }) => values['13.1.1'])),
  );
  const targets = sendaiCodes.map((indicator) => [indicator, progressOf(years, indicator)]);
  return {
    code,
    years,
    // every indicator is in the list
    targets: Object.fromEntries(targets) as Record<SendaiCode, TargetProgress>,
    landmark: series.ok ? landmarkTrend(series.value, 'less') : series,
  };
}

function progressOf(years: readonly SendaiYear[], indicator: SendaiCode): TargetProgress {
  const [baseline, current] = (['baseline', 'current'] as const).map((period): PeriodMean => {
    const { firstYear, lastYear } = sendaiPeriods[period];
    const inside = years.filter(({ year }) => year >= firstYear && year <= lastYear);
    const cells = inside.map(({ values }) => values[indicator]);
    const observed = cells.filter((cell) => typeof cell === 'number');
    return {
      mean: observed.length === 0 ? (cells[0] ?? 'not-covered') : mean(observed),
      yearsUsed: observed.length,
      yearsAsked: lastYear - firstYear + 1,
      lastUsed: inside.findLast(({ values }) => typeof values[indicator] === 'number')?.year,
    };
  });
  if (baseline === undefined || current === undefined) throw new RangeError('lost a period');
  return { baseline, current, changePercent: deviationPercent(current.mean, baseline.mean) };
}
