import type { LossExtremes } from '../../../../../analysis/losses/lossExtremes.ts';
import type { Curve, CurvesSpec } from '../../../../chart/spec.ts';
import type { CheckPlot } from '../../../lossFigures/extremeChoices.ts';
import type { FigureFrame, FigureInputs } from '../../figureFrame.ts';
import {
  type ExtremesAnswer,
  extremesFrame,
  linePoint,
  modelNotes,
  namedValues,
  periodAxis,
  valueAxis,
} from './extremesFrame.ts';

type Drawn = Pick<CurvesSpec, 'x' | 'y' | 'curves' | 'mark'>;

/** One of the plots that show whether a model of extremes fits. */
export function checkSpec(
  inputs: FigureInputs,
  answer: ExtremesAnswer,
  extremes: LossExtremes,
  plot: CheckPlot,
): CurvesSpec {
  const { request } = answer;
  const { titled, made, frame } = extremesFrame(inputs, 'check', request, { plot });
  const { say } = made;
  const drawn = {
    quantiles: () => quantiles(answer, extremes, made),
    returnLevels: () => returnLevels(answer, extremes, made),
    meanExcess: () => meanExcess(extremes, made),
  }[plot]();
  return {
    ...frame,
    ...drawn,
    kind: 'curves',
    title: titled(say(`extremes.titles.${plot}`, { measure: frame.measure, period: frame.period })),
    notes: [
      ...readingNotes(plot, drawn, say),
      ...modelNotes(extremes, made, request.belowThreshold),
      ...frame.notes,
    ],
  };
}

/** How the plot is read; levels without their band say why there is none. */
function readingNotes(
  plot: CheckPlot,
  { curves }: Drawn,
  say: FigureFrame['say'],
): readonly string[] {
  const hasBand = curves.some(({ intervalLabel }) => intervalLabel !== null);
  return plot === 'returnLevels' && !hasBand
    ? [say('extremes.reading.returnLevelsWithoutBand'), say('extremes.withoutIntervals')]
    : [say(`extremes.reading.${plot}`)];
}

function quantiles(
  { figure, request }: ExtremesAnswer,
  { diagnostics }: LossExtremes,
  frame: FigureFrame,
): Drawn {
  const { say } = frame;
  const named = namedValues(figure, frame, request.area);
  const points = diagnostics.quantiles;
  const all = points.flatMap(({ fitted, observed }) => [fitted, observed]);
  const axis = valueAxis(frame, all);
  const [least, greatest] = [Math.min(...all), Math.max(...all)];
  return {
    x: { ...axis, label: say('extremes.expected', { measure: frame.measure }) },
    y: { ...axis, label: say('extremes.seen', { measure: frame.measure }) },
    curves: [
      {
        code: 'diagonal',
        label: say('extremes.perfect'),
        shape: 'dashed',
        role: 'reference',
        intervalLabel: null,
        points: [linePoint(least, least), linePoint(greatest, greatest)],
      },
      {
        ...observedCurve(say),
        points: points.map(({ fitted, observed }) => ({
          ...named(observed),
          x: fitted,
          y: observed,
          interval: null,
        })),
      },
    ],
    mark: null,
  };
}

function returnLevels(
  { figure, request }: ExtremesAnswer,
  { diagnostics, levels, model }: LossExtremes,
  frame: FigureFrame,
): Drawn {
  const { say } = frame;
  const named = namedValues(figure, frame, request.area);
  const points = diagnostics.returnLevels;
  const longest = points.at(-1)?.returnPeriodYears ?? 0;
  const fitted = [
    ...points.map(({ returnPeriodYears, fitted: level }) => linePoint(returnPeriodYears, level)),
    ...levels.flatMap(({ returnPeriodYears, level, interval }) =>
      level.ok && (returnPeriodYears > longest || interval?.ok === true)
        ? [
            linePoint(
              returnPeriodYears,
              level.value,
              interval?.ok === true ? [interval.value.lower, interval.value.upper] : null,
            ),
          ]
        : [],
    ),
  ].toSorted((one, other) => one.x - other.x);
  return {
    x: periodAxis(frame),
    y: valueAxis(
      frame,
      points.map(({ observed }) => observed),
    ),
    curves: [
      {
        code: 'fit',
        label: say(`extremes.models.${model}`),
        shape: 'line',
        role: 'modelled',
        intervalLabel: fitted.some(({ interval }) => interval !== null)
          ? say('extremes.profileBand')
          : null,
        points: fitted,
      },
      {
        ...observedCurve(say),
        points: points.map(({ returnPeriodYears, observed }) => ({
          ...named(observed),
          x: returnPeriodYears,
          y: observed,
          interval: null,
        })),
      },
    ],
    mark: null,
  };
}

function meanExcess({ diagnostics, threshold }: LossExtremes, frame: FigureFrame): Drawn {
  const { say, unit } = frame;
  const points = diagnostics.meanResidualLife;
  return {
    // a straight line is what is looked for
    x: { label: say('extremes.threshold'), unit, scale: 'linear' },
    y: { label: say('extremes.meanExcess'), unit, scale: 'linear' },
    curves: [
      {
        code: 'excess',
        label: say('extremes.meanExcessLine'),
        shape: 'line',
        role: 'modelled',
        intervalLabel: say('extremes.normalBand'),
        points: points.map(({ threshold: from, meanExcess: mean, interval }) =>
          linePoint(from, mean, interval ?? null),
        ),
      },
    ],
    mark: threshold === undefined ? null : { x: threshold, label: say('extremes.thresholdChosen') },
  };
}

/** The values that were seen, as points. */
export function observedCurve(say: FigureFrame['say']): Omit<Curve, 'points'> {
  return {
    code: 'observed',
    label: say('extremes.observed'),
    shape: 'dots',
    role: 'observed',
    intervalLabel: null,
  };
}
