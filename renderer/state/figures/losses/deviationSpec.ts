import type { Baseline, LossAssessment, Quantity } from '../../../../analysis/losses/assessment.ts';
import { comparedBaseline } from '../../../../analysis/losses/comparedBaseline.ts';
import type { LossBreakdown } from '../../../../analysis/losses/figures/lossBreakdown.ts';
import type { Deviation, DeviationBarsSpec } from '../../../chart/spec.ts';
import { lossCoverageOf } from '../../importing/lossSources.ts';
import type { LossFigureChoices } from '../../lossFigures/lossFigureChoices.ts';
import { type FigureFrame, type FigureInputs, figureFrame } from '../figureFrame.ts';

/** Countries that are compared with their own past. */
const AREAS = 20;

/** The year that hazards and countries are compared in: the chosen one, or the last closed one. */
export function deviationYear(
  { years, question }: LossAssessment,
  { deviationYear: chosen }: Pick<LossFigureChoices, 'deviationYear'>,
): number {
  if (years.some(({ year }) => year === chosen)) return chosen ?? question.lastYear;
  return years.findLast(({ partial }) => !partial)?.year ?? question.lastYear;
}

/**
 * Years, hazards or countries against the mean or median of the years before.
 *
 * @returns null while the numbers of hazards and countries are not there yet
 */
export function deviationSpec(
  inputs: FigureInputs,
  choices: LossFigureChoices,
  breakdown: LossBreakdown | null,
): DeviationBarsSpec | null {
  const { assessment } = inputs;
  const { baselineYears, baselineStatistic: statistic = 'mean' } = assessment.question;
  const { deviationOf: of } = choices;
  const year = deviationYear(assessment, choices);
  const { say, names, ...frame } = figureFrame(inputs, {
    ...(of === 'year'
      ? { shown: { figure: 'deviations', of } }
      : { shown: { figure: 'deviations', of, year }, period: String(year) }),
  });
  if (of !== 'year' && breakdown === null) return null;
  const rows =
    of === 'year' || breakdown === null
      ? yearRows(assessment, statistic)
      : rowsOf(of, year, assessment, breakdown, names, statistic);
  return {
    ...frame,
    kind: 'deviationBars',
    title: say(`lossFigures.deviationTitle.${of}`, {
      measure: frame.measure,
      period: frame.period,
      statistic: say(`lossFigures.${statistic}`),
      years: baselineYears,
      year,
    }),
    notes: [
      ...frame.notes,
      ...shortest(rows, of === 'year' ? assessment.question.firstYear : year, inputs, say),
      ...(of === 'area' ? [say('lossFigures.greatestAreas', { count: rows.length, year })] : []),
    ],
    of,
    statistic,
    baselineYears,
    rows,
  };
}

type Statistic = 'mean' | 'median';

function compared(
  baseline: Baseline | undefined,
  statistic: Statistic,
): Pick<Deviation, 'baseline' | 'deviationPercent' | 'yearsUsed'> {
  if (baseline === undefined) {
    return { baseline: 'no-data', deviationPercent: 'no-data', yearsUsed: 0 };
  }
  const { level, deviationPercent } = comparedBaseline(baseline, { baselineStatistic: statistic });
  return { baseline: level, deviationPercent, yearsUsed: baseline.yearsUsed };
}

function yearRows({ years, question }: LossAssessment, statistic: Statistic): Deviation[] {
  return years.map(({ year, partial, figures, baseline }) => ({
    code: String(year),
    label: String(year),
    value: figures[question.measure].value,
    partial,
    ...compared(baseline, statistic),
  }));
}

function rowsOf(
  of: 'item' | 'area',
  year: number,
  assessment: LossAssessment,
  { years, partialYears, hazards, areas }: LossBreakdown,
  names: FigureFrame['names'],
  statistic: Statistic,
): Deviation[] {
  const place = years.indexOf(year);
  const partial = partialYears.includes(year);
  if (of === 'item') {
    return hazards
      .map(({ hazard, values, before }) => ({
        code: hazard,
        label: names.hazard(hazard),
        value: values[place] ?? 'no-data',
        partial,
        ...compared(before[place], statistic),
      }))
      .filter(({ value, baseline }) => size(value) > 0 || size(baseline) > 0)
      .toSorted((one, other) => reach(other) - reach(one));
  }
  const own = new Map(assessment.areas.map((row) => [row.area, row.byYear[place]]));
  return areas
    .map(({ area, before }) => ({
      code: area,
      label: names.area(area),
      value: own.get(area) ?? 'no-data',
      partial,
      ...compared(before[place], statistic),
    }))
    .filter(({ value, baseline }) => size(value) > 0 || size(baseline) > 0)
    .toSorted((one, other) => reach(other) - reach(one))
    .slice(0, AREAS);
}

const reach = ({ value, baseline }: Deviation): number => Math.max(size(value), size(baseline));

const size = (quantity: Quantity): number => (typeof quantity === 'number' ? quantity : 0);

/** Says where baselines are shorter than asked for, and why. */
function shortest(
  rows: readonly Deviation[],
  /** The earliest that is compared. */
  year: number,
  { opened, assessment: { question } }: FigureInputs,
  say: FigureFrame['say'],
): readonly string[] {
  const used = rows.map(({ yearsUsed }) => yearsUsed).filter((count) => count > 0);
  const [least, most] = [Math.min(...used), Math.max(...used)];
  const first = lossCoverageOf(opened, question.source)?.firstYear;
  if (used.length === 0 || first === undefined || least >= question.baselineYears) return [];
  const reason =
    year - question.baselineYears < first
      ? say('lossFigures.shortest.atFirst', { first })
      : say('lossFigures.shortest.byGaps');
  return [
    least === most
      ? say('lossFigures.shortest.sameYears', { count: least, reason })
      : say('lossFigures.shortest.years', { least, most, reason }),
  ];
}
