import type { Quantity } from '../../../../analysis/losses/assessment.ts';
import type { LossBreakdown } from '../../../../analysis/losses/figures/lossBreakdown.ts';
import { hasHazardColour } from '../../../chart/colours.ts';
import type { StackedBarsSpec, StackPart } from '../../../chart/spec.ts';
import type { LossFigureChoices } from '../../lossFigures/lossFigureChoices.ts';
import { type FigureInputs, figureFrame } from '../figureFrame.ts';

/** What each year is made of, the greatest hazard at the bottom, the rare ones as one. */
export function stackSpec(
  inputs: FigureInputs,
  choices: LossFigureChoices,
  breakdown: LossBreakdown,
): StackedBarsSpec {
  const { stackShape: shape, stackShow: show } = choices;
  const { of, years, partialYears, hazards } = breakdown;
  const { say, names, ...frame } = figureFrame(inputs, {
    measure: of,
    shown: { figure: 'stack', show },
  });
  const parts = hazards
    .filter(({ amounts }) => amounts.some((amount) => typeof amount === 'number' && amount > 0))
    .map(({ hazard, amounts }) => ({
      code: hazard,
      label: names.hazard(hazard),
      values: amounts,
    }))
    .toSorted((one, other) => total(other.values) - total(one.values));
  const own = parts.filter(({ code }) => hasHazardColour(code));
  const rare = parts.filter(({ code }) => !hasHazardColour(code));
  const asked = inputs.assessment.question.measure;
  return {
    ...frame,
    kind: 'stackedBars',
    title: say('lossFigures.stackTitle', { measure: frame.measure, period: frame.period }),
    notes: [
      ...frame.notes,
      ...(of === asked ? [] : [say('lossFigures.stackedOf', { measure: say(`measure.${of}`) })]),
    ],
    shape,
    show,
    columns: years.map((year) => ({
      code: String(year),
      label: String(year),
      partial: partialYears.includes(year),
    })),
    parts: [...own, ...together(rare, say('lossFigures.otherHazards'))],
  };
}

function total(values: readonly Quantity[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

/** Hazards without a colour of their own, added up; a single one keeps its name. */
function together(rare: readonly StackPart[], label: string): readonly StackPart[] {
  const [first] = rare;
  if (first === undefined || rare.length === 1) return rare;
  const values = first.values.map((gap, place) => {
    const known = rare.flatMap(({ values: own }) => {
      const value = own[place];
      return typeof value === 'number' ? [value] : [];
    });
    return known.length === 0 ? gap : known.reduce((sum, value) => sum + value, 0);
  });
  return [{ code: 'other', label, values }];
}
