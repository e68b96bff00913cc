import type { MissingReason } from '../../column.ts';
import { mean as meanValue } from '../../stats/mean.ts';
import type { LossFigure, Quantity } from '../assessment.ts';
import type { Grouping } from '../grouping.ts';
import { indicatorMeasures } from './indicatorQuestion.ts';
import type { IndicatorTally } from './indicatorTally.ts';
import type { IndicatorFigures, LossIndicator } from './lossIndicator.ts';
import { type MeanIndicator, meanRules } from './measures.ts';
import { yearlyMeasureOf } from './numeratorOf.ts';
import { codeOf, gapOf, type Part, type RowSetting, yearsInside } from './part.ts';
import { type PeriodMeasure, periodFigures, periodMeasures } from './periodFigures.ts';
import type { Period } from './periods.ts';
import { yearsBefore } from './yearsBefore.ts';

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
  const yearly = yearlyFigures(part, setting);
  return periods.flatMap((period) => {
    const years = yearsInside(period, setting);
    const cells = setting.cells.together(part, years);
    const [only] = years;
    // a period of one year has the figures of that year
    const figures =
      years.length === 1 && only !== undefined
        ? (measure: PeriodMeasure, group: number) => yearly(measure, only, group)
        : periodFigures(part.counted, below, cells);
    const withEvents = areasWithEvents(part.counted, cells, span.years);
    return part.codes.map((code, group): BareRow => {
      const gap = gapOf(part, group, years.length > 0, period, setting);
      const measure = yearlyMeasureOf(question.measure);
      const valueIn = (year: number): Quantity => gap ?? yearly(measure, year, group).value;
      const first = Math.max(coverage.firstYear, period.firstYear - question.baselineYears);
      const before = Array.from({ length: period.firstYear - first }, (_, place) => first + place);
      return {
        code: codeOf(code, period),
        firstYear: period.firstYear,
        lastYear: period.lastYear,
        figures:
          gap === undefined
            ? withMeans(
                (one) => figures(one, group),
                years,
                (one, year) => yearly(one, year, group),
              )
            : allGaps(gap),
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

/**
 * The figures of every group in every single year of the grid.
 *
 * @param part -    entries and groups of areas
 * @param setting - what all rows have in common
 * @returns the figure of a measure, year of the grid and group
 */
export function yearlyFigures(
  part: Part,
  setting: RowSetting,
): (measure: PeriodMeasure, year: number, group: number) => LossFigure {
  const { span } = setting.by;
  const figures = periodFigures(part.counted, setting.below, setting.cells.apart(part));
  const groups = part.codes.length;
  return (measure, year, group) => figures(measure, (year - span.firstYear) * groups + group);
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
  figureOf: (measure: PeriodMeasure) => LossFigure,
  years: readonly number[],
  inYear: (measure: PeriodMeasure, year: number) => LossFigure,
): IndicatorFigures {
  const meanOf = (mean: MeanIndicator): [MeanIndicator, LossFigure] => {
    const measure = meanRules[mean];
    const values = years
      .map((year) => inYear(measure, year).value)
      .filter((value) => typeof value === 'number');
    const { value, reported, entries } = figureOf(measure);
    return [
      mean,
      { value: typeof value === 'string' ? value : meanValue(values), reported, entries },
    ];
  };
  const figures = [
    ...periodMeasures.map((measure) => [measure, figureOf(measure)] as const),
    // the keys of the table are known to the last
    ...(Object.keys(meanRules) as MeanIndicator[]).map(meanOf),
  ];
  // every measure is in one of the tables
  return Object.fromEntries(figures) as IndicatorFigures;
}

function allGaps(value: MissingReason): IndicatorFigures {
  const gap: LossFigure = { value, reported: 0, entries: 0 };
  // every measure is in the list
  return Object.fromEntries(indicatorMeasures.map((measure) => [measure, gap])) as IndicatorFigures;
}
