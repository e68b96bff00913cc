import type { MissingReason } from '../../column.ts';
import { mean } from '../../stats/mean.ts';
import type { LossFigure, Quantity } from '../assessment.ts';
import type { Denominators } from '../denominators.ts';
import type { Grouping } from '../grouping.ts';
import type { Groupings } from '../groupings.ts';
import type { YearCoverage } from '../lossData.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import type { IndicatorTally } from './indicatorTally.ts';
import type { IndicatorFigures, LossIndicator } from './lossIndicator.ts';
import { yearlyMeasureOf } from './numeratorOf.ts';
import { type PeriodFigures, periodFigures } from './periodFigures.ts';
import type { Period } from './periods.ts';
import { yearsBefore } from './yearsBefore.ts';

/** A part of the source that some rows are made of: all of it, or one hazard's or subtype's share. */
export interface Part {
  readonly codes: readonly string[];
  readonly counted: IndicatorTally;
  /** Place in `codes` of each area, -1 for none. */
  readonly groupOfArea: Int32Array;
}

/** What the rows of all parts have in common. */
export interface RowSetting {
  readonly question: IndicatorQuestion;
  readonly by: Groupings;
  readonly below: Denominators;
  readonly covered: readonly boolean[];
  readonly coverage: YearCoverage;
}

/** A row before it is put beside the others. */
export type BareRow = Omit<LossIndicator, 'rank' | 'sharePercent' | 'shareOfWorldPercent'>;

/**
 * The rows of one part: one for each of its groups and each period.
 *
 * @param part -    entries and groups of areas
 * @param periods - periods that rows stand for; a code of its own goes before that of the group
 * @param setting - what all rows have in common
 * @cost O(periods · areas · years)
 */
export function partRows(
  part: Part,
  periods: readonly Period[],
  setting: RowSetting,
): readonly BareRow[] {
  const { by, below, question, coverage } = setting;
  const { span } = by;
  const inside = (period: Period): readonly number[] =>
    by.questionYears.filter(
      (year) => year >= period.firstYear && year <= period.lastYear && by.isBaseline(year),
    );
  const grouping = (years: ReadonlySet<number>): Grouping => ({
    groups: part.codes.length,
    groupOfCell: new Int32Array(part.groupOfArea.length * span.years).map((_, cell) => {
      const area = Math.floor(cell / span.years);
      const counts = years.has(span.firstYear + (cell % span.years));
      return counts && setting.covered[area] === true ? (part.groupOfArea[area] ?? -1) : -1;
    }),
  });
  const yearly = new Map(
    Array.from({ length: span.years }, (_, place) => {
      const year = span.firstYear + place;
      return [year, periodFigures(part.counted, below, grouping(new Set([year])))] as const;
    }),
  );
  return periods.flatMap((period) => {
    const years = inside(period);
    const cells = grouping(new Set(years));
    const figures = periodFigures(part.counted, below, cells);
    const withEvents = areasWithEvents(part.counted, cells, span.years);
    return part.codes.map((code, group): BareRow => {
      const gap = gapOf(part, group, years.length > 0, period, setting);
      const measure = yearlyMeasureOf(question.measure);
      const valueIn = (year: number): Quantity =>
        gap ?? yearly.get(year)?.[group]?.[measure].value ?? 'not-covered';
      const first = Math.max(coverage.firstYear, period.firstYear - question.baselineYears);
      const before = Array.from({ length: period.firstYear - first }, (_, place) => first + place);
      return {
        code: period.code === '' ? code : period.code,
        firstYear: period.firstYear,
        lastYear: period.lastYear,
        figures: withMeans(figures[group], years, (year) => yearly.get(year)?.[group], gap),
        areasWithEvents: withEvents[group] ?? 0,
        before: yearsBefore(
          gap === undefined ? years.map(valueIn) : [gap],
          before.filter(by.isBaseline).map(valueIn),
          question.baselineYears,
        ),
      };
    });
  });
}

function gapOf(
  { groupOfArea }: Part,
  group: number,
  anyYear: boolean,
  { firstYear, lastYear }: Period,
  { covered, coverage }: RowSetting,
): MissingReason | undefined {
  const known = covered.some((is, area) => is && groupOfArea[area] === group);
  if (!known || lastYear < coverage.firstYear || firstYear > coverage.lastYear) {
    return 'not-covered';
  }
  return anyYear ? undefined : 'partial-year';
}

function areasWithEvents(
  { filled }: IndicatorTally,
  { groupOfCell, groups }: Grouping,
  years: number,
): Int32Array {
  const counts = new Int32Array(groups);
  const seen = new Set<number>();
  for (const cell of filled) {
    const group = groupOfCell[cell] ?? -1;
    const area = Math.floor(cell / years);
    if (group < 0 || seen.has(area)) continue;
    seen.add(area);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}

function withMeans(
  figures: PeriodFigures | undefined,
  years: readonly number[],
  yearOf: (year: number) => PeriodFigures | undefined,
  gap: MissingReason | undefined,
): IndicatorFigures {
  if (gap !== undefined || figures === undefined) return allGaps(gap ?? 'no-data');
  const meanOf = (measure: 'deathsPerMillion' | 'lossPercentOfGdp'): LossFigure => {
    const values = years
      .map((year) => yearOf(year)?.[measure].value)
      .filter((value) => typeof value === 'number');
    const { value, reported, entries } = figures[measure];
    return { value: typeof value === 'string' ? value : mean(values), reported, entries };
  };
  return {
    ...figures,
    meanDeathsPerMillion: meanOf('deathsPerMillion'),
    meanLossPercentOfGdp: meanOf('lossPercentOfGdp'),
  };
}

function allGaps(value: MissingReason): IndicatorFigures {
  const gap: LossFigure = { value, reported: 0, entries: 0 };
  return {
    events: gap,
    distinctEvents: gap,
    deaths: gap,
    affected: gap,
    lossUsd: gap,
    lossUsdAdjusted: gap,
    lossUsdScaled: gap,
    deathsPerMillion: gap,
    meanDeathsPerMillion: gap,
    deathsPer100k: gap,
    affectedPer100k: gap,
    lossPercentOfGdp: gap,
    meanLossPercentOfGdp: gap,
  };
}
