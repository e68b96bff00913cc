import type { LossExceedance } from '../../../../../analysis/losses/lossExceedance.ts';
import { diffusionCoefficient } from '../../../../../analysis/risk/informationDiffusion.ts';
import { formatNumber } from '../../../../chart/formatNumber.ts';
import type { CurvesSpec } from '../../../../chart/spec.ts';
import type { FigureInputs } from '../../figureFrame.ts';
import { observedCurve } from './checkSpec.ts';
import { type ExtremesAnswer, extremesFrame, linePoint } from './extremesFrame.ts';

/** The yearly chance of so much, from few years whose values are spread over their surroundings. */
export function diffusionSpec(
  inputs: FigureInputs,
  { request, figure }: ExtremesAnswer,
  { yearly, position }: LossExceedance,
  diffused: Extract<LossExceedance['diffusion'], { ok: true }>['value'],
): CurvesSpec {
  const { titled, made, frame } = extremesFrame(inputs, 'diffusion', request);
  const { say } = made;
  const print = (value: number, digits: number): string =>
    formatNumber(value, { ...frame.numbers, fractionDigits: digits });
  const count = figure.yearlyTotals.length;
  return {
    ...frame,
    kind: 'curves',
    title: titled(
      say('extremes.titles.diffusion', { measure: frame.measure, period: frame.period }),
    ),
    numbers: { ...frame.numbers, fractionDigits: Math.max(2, frame.numbers.fractionDigits) },
    notes: [
      say('extremes.diffusionNote', {
        count,
        coefficient: print(diffusionCoefficient(count), 4),
        width: print(diffused.width, frame.numbers.fractionDigits),
      }),
      say('extremes.positionNote', { position: say(`extremes.positions.${position}`) }),
      ...frame.notes,
    ],
    x: { label: frame.measure, unit: frame.unit, scale: 'linear' },
    y: { label: say('extremes.yearlyChance'), unit: '%', scale: 'linear' },
    curves: [
      {
        code: 'diffused',
        label: say('extremes.diffused'),
        shape: 'line',
        role: 'modelled',
        intervalLabel: null,
        points: diffused.points.map((loss, place) =>
          linePoint(loss, 100 * (diffused.exceedances[place] ?? 0)),
        ),
      },
      {
        ...observedCurve(say),
        label: say('extremes.observedYears', { position: say(`extremes.positions.${position}`) }),
        points: yearly.map(({ loss, annualProbability }) =>
          linePoint(loss, 100 * annualProbability),
        ),
      },
    ],
    mark: null,
  };
}
