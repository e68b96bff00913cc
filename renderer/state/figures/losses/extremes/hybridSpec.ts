import type { LossExtremes } from '../../../../../analysis/losses/lossExtremes.ts';
import type { HybridPoint } from '../../../../../analysis/risk/hybridCurve.ts';
import { formatNumber } from '../../../../chart/formatNumber.ts';
import type { Curve, CurvesSpec } from '../../../../chart/spec.ts';
import type { FigureInputs } from '../../figureFrame.ts';
import { observedCurve } from './checkSpec.ts';
import {
  type ExtremesAnswer,
  extremesFrame,
  linePoint,
  modelNotes,
  namedValues,
  periodAxis,
  valueAxis,
} from './extremesFrame.ts';

/** What was observed up to a return period, and a model beyond it. */
export function hybridSpec(
  inputs: FigureInputs,
  { request, figure }: ExtremesAnswer,
  extremes: LossExtremes,
  hybrid: readonly HybridPoint[],
): CurvesSpec {
  const { switchYears } = request;
  const { titled, made, frame } = extremesFrame(inputs, 'hybrid', request);
  const { say } = made;
  const years = formatNumber(switchYears, { ...frame.numbers, fractionDigits: 2 });
  const named = namedValues(figure, made, request.area);
  const modelled = hybrid.filter(({ origin }) => origin === 'modelled');
  const ofModel = (isRaised: boolean): Curve => ({
    code: isRaised ? 'raised' : 'modelled',
    label: say(isRaised ? 'extremes.raised' : `extremes.models.${extremes.model}`),
    shape: 'rings',
    role: isRaised ? 'reference' : 'modelled',
    intervalLabel: null,
    points: modelled
      .filter((point) => point.isRaised === isRaised)
      .map(({ returnPeriodYears, loss }) => ({
        ...linePoint(returnPeriodYears, loss),
        label: say('extremes.yearsLong', { count: returnPeriodYears }),
      })),
  });
  return {
    ...frame,
    kind: 'curves',
    title: titled(say('extremes.titles.hybrid', { measure: frame.measure, period: frame.period })),
    notes: [
      say('extremes.hybridNote', { years }),
      ...(hybrid.some(({ isRaised }) => isRaised) ? [say('extremes.raisedNote')] : []),
      ...modelNotes(extremes, made, request.belowThreshold),
      ...frame.notes,
    ],
    x: periodAxis(made),
    y: valueAxis(
      frame,
      hybrid.map(({ loss }) => loss),
    ),
    curves: [
      {
        code: 'joined',
        label: say('extremes.joined'),
        shape: 'line',
        role: 'reference',
        intervalLabel: null,
        points: hybrid.map(({ returnPeriodYears, loss }) => linePoint(returnPeriodYears, loss)),
      },
      {
        ...observedCurve(say),
        points: hybrid
          .filter(({ origin }) => origin === 'observed')
          .map(({ returnPeriodYears, loss }) => ({
            ...named(loss),
            x: returnPeriodYears,
            y: loss,
            interval: null,
          })),
      },
      ...[ofModel(false), ofModel(true)].filter(({ points }) => points.length > 0),
    ],
    mark: { x: switchYears, label: say('extremes.switchMark', { years }) },
  };
}
