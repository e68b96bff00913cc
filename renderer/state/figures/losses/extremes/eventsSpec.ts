import type { LossExceedance } from '../../../../../analysis/losses/lossExceedance.ts';
import { formatNumber } from '../../../../chart/formatNumber.ts';
import type { Curve, CurvesSpec } from '../../../../chart/spec.ts';
import type { ExtremeChoices } from '../../../lossFigures/extremeChoices.ts';
import type { FigureInputs } from '../../figureFrame.ts';
import { observedCurve } from './checkSpec.ts';
import {
  type ExtremesAnswer,
  extremesFrame,
  linePoint,
  namedValues,
  periodAxis,
  valueAxis,
} from './extremesFrame.ts';

/** The values as a set of events, and the losses of return periods read off their curve. */
export function eventsSpec(
  inputs: FigureInputs,
  { request, figure }: ExtremesAnswer,
  { events, maximumLosses }: LossExceedance,
  { interpolation }: Pick<ExtremeChoices, 'interpolation'>,
): CurvesSpec {
  const { titled, made, frame } = extremesFrame(inputs, 'events', request, { interpolation });
  const { say } = made;
  const named = namedValues(figure, made, request.area);
  const read = (isBeyond: boolean): Omit<Curve, 'code' | 'label' | 'shape'> => ({
    role: 'modelled',
    intervalLabel: null,
    points: maximumLosses
      .filter(({ isBeyondData }) => isBeyondData === isBeyond)
      .map((each) => ({
        ...linePoint(each.returnPeriodYears, each[interpolation]),
        label: say('extremes.yearsLong', { count: each.returnPeriodYears }),
      })),
  });
  const within: Curve = {
    ...read(false),
    code: 'maximum',
    label: say(`extremes.maximumBy.${interpolation}`),
    shape: 'rings',
  };
  const beyond: Curve = {
    ...read(true),
    code: 'beyond',
    label: say('extremes.beyondData'),
    shape: 'rings',
    role: 'reference',
  };
  return {
    ...frame,
    kind: 'curves',
    title: titled(say('extremes.titles.events', { measure: frame.measure, period: frame.period })),
    notes: [
      say('extremes.eventsNote', {
        count: formatNumber(figure.given.values.length, frame.numbers),
        years: figure.given.yearsOfRecord,
      }),
      say(`extremes.interpolationNote.${interpolation}`),
      ...(beyond.points.length > 0 ? [say('extremes.beyondDataNote')] : []),
      ...frame.notes,
    ],
    x: periodAxis(made),
    y: valueAxis(
      frame,
      events.map(({ loss }) => loss),
    ),
    curves: [
      {
        ...observedCurve(say),
        label: say('extremes.asEvents'),
        points: events.map(({ loss, returnPeriodYears }) => ({
          ...named(loss),
          x: returnPeriodYears,
          y: loss,
          interval: null,
        })),
      },
      ...[within, beyond].filter(({ points }) => points.length > 0),
    ],
    mark: null,
  };
}
