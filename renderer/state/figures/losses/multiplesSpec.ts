import { comparedBaseline } from '../../../../analysis/losses/comparedBaseline.ts';
import type { LossBreakdown } from '../../../../analysis/losses/figures/lossBreakdown.ts';
import type { SmallMultiplesSpec } from '../../../chart/spec.ts';
import type { LossFigureChoices } from '../../lossFigures/lossFigureChoices.ts';
import { type FigureInputs, figureFrame } from '../figureFrame.ts';

/** The countries that rank highest, year by year, each in a panel of its own on the same axes. */
export function multiplesSpec(
  inputs: FigureInputs,
  choices: LossFigureChoices,
  breakdown: LossBreakdown,
): SmallMultiplesSpec {
  const { assessment } = inputs;
  const { panels: count } = choices;
  const { question, years } = assessment;
  const { say, names, ...frame } = figureFrame(inputs, { shown: { figure: 'multiples', count } });
  const before = new Map(breakdown.areas.map((row) => [row.area, row.before]));
  const ranked = assessment.areas
    .flatMap((row) => (typeof row.rank === 'number' ? [{ ...row, rank: row.rank }] : []))
    .toSorted((a, b) => a.rank - b.rank || (a.area < b.area ? -1 : 1));
  return {
    ...frame,
    kind: 'smallMultiples',
    title: say('lossFigures.multiplesTitle', { measure: frame.measure, period: frame.period }),
    notes: [
      ...frame.notes,
      say('lossFigures.heatRows', {
        count: Math.min(count, ranked.length),
        left: Math.max(0, ranked.length - count),
      }),
    ],
    years: years.map(({ year }) => year),
    panels: ranked.slice(0, count).map(({ area, byYear }) => ({
      area,
      label: names.area(area),
      values: byYear,
      baseline: (before.get(area) ?? []).map((one) => comparedBaseline(one, question).level),
    })),
    baselineLabel: say(`lossFigures.multiplesBaseline.${question.baselineStatistic ?? 'mean'}`, {
      years: question.baselineYears,
    }),
    partialYears: breakdown.partialYears,
  };
}
