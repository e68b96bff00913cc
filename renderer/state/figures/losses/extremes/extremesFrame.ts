import type {
  ExtremesFigure,
  FittedExtremes,
} from '../../../../../analysis/losses/figures/extremesFigure.ts';
import type { LossExtremes } from '../../../../../analysis/losses/lossExtremes.ts';
import type { ExtremesQuestion } from '../../../../../analysis/losses/question.ts';
import { withinSentence } from '../../../../../analysis/losses/sentences/withinSentence.ts';
import { formatCompact, formatNumber } from '../../../../chart/formatNumber.ts';
import type { ChartFrame, CurvesAxis, CurvesPoint } from '../../../../chart/spec.ts';
import type { ExceedancePart } from '../../../lossFigures/extremeChoices.ts';
import { type FigureFrame, type FigureInputs, figureFrame } from '../../figureFrame.ts';

/** A scale of powers of ten from this ratio of the greatest to the least value on. */
const LOGARITHMIC_FROM = 30;

/** An answer about extremes, and what was asked. */
export interface ExtremesAnswer {
  readonly request: ExtremesQuestion;
  readonly figure: ExtremesFigure;
}

/** The frame of a figure of extremes, with what completes it. */
export interface ExtremesFrame {
  readonly frame: ChartFrame;
  /** The same with words and names. */
  readonly made: FigureFrame;
  /** Completes a title with the country. */
  readonly titled: (title: string) => string;
}

/** What a figure of extremes states beside its marks. */
export function extremesFrame(
  inputs: FigureInputs,
  part: ExceedancePart,
  request: ExtremesQuestion,
  /** Further choices that a reader needs to make the figure again. */
  more: Readonly<Record<string, string | number>> = {},
): ExtremesFrame {
  const { area, model, belowThreshold, position, switchYears, horizonYears } = request;
  const asked = { model, belowThreshold, position, switchYears, horizonYears };
  const made = figureFrame(inputs, {
    shown: { figure: 'exceedance', part, area: area ?? '', ...asked, ...more },
  });
  const { say, names, ...frame } = made;
  return {
    frame,
    made,
    titled: (title) =>
      area === null
        ? title
        : say('figure.ofArea', { area: names.area(area), title: withinSentence(title) }),
  };
}

/** The axis of the values, on powers of ten where they are far apart. */
export function valueAxis(
  { measure, unit }: Pick<FigureFrame, 'measure' | 'unit'>,
  values: readonly number[],
): CurvesAxis {
  const [least, greatest] = [Math.min(...values), Math.max(...values)];
  const isWide = least > 0 && greatest / least > LOGARITHMIC_FROM;
  return { label: measure, unit, scale: isWide ? 'logarithmic' : 'linear' };
}

/** The axis of return periods. */
export function periodAxis({ say }: Pick<FigureFrame, 'say'>): CurvesAxis {
  return { label: say('extremes.returnPeriod'), unit: say('extremes.years'), scale: 'logarithmic' };
}

/** A point of a computed line. */
export function linePoint(
  x: number,
  y: CurvesPoint['y'],
  interval: CurvesPoint['interval'] = null,
): CurvesPoint {
  return { label: '', x, y, interval, of: null };
}

/** Finds the country and year of each value; of equal values the first. */
export function namedValues(
  { given }: FittedExtremes,
  { names }: Pick<FigureFrame, 'names'>,
  area: string | null,
): (value: number) => Pick<CurvesPoint, 'label' | 'of'> {
  const places = new Map<number, number>();
  given.values.forEach((value, place) => {
    if (!places.has(value)) places.set(value, place);
  });
  return (value) => {
    const place = places.get(value);
    if (place === undefined) return { label: '', of: null };
    const year = given.years[place] ?? 0;
    const own = given.areas[place] ?? '';
    const label = area === null ? `${names.area(own)} ${year}` : String(year);
    return { label, of: { area: own, year } };
  };
}

/** What a model is and rests on, and what to beware of. */
export function modelNotes(
  extremes: LossExtremes,
  { say, numbers, language }: FigureFrame,
  belowThreshold: number,
): readonly string[] {
  const { model, count, yearsOfRecord: years, warnings, parameters, threshold } = extremes;
  const shape = formatNumber(parameters['shape'] ?? 0, { ...numbers, fractionDigits: 2 });
  return [
    model === 'gev'
      ? say('extremes.gevNote', { count, years })
      : say('extremes.gpdNote', {
          count,
          years,
          threshold: formatCompact(threshold ?? 0, numbers, language),
          share: Math.round(100 * belowThreshold),
        }),
    say('lossFigures.shapeNote', { shape }),
    ...(warnings.includes('no-mean') ? [say('lossFigures.heavyTail')] : []),
    ...(warnings.includes('few-values') ? [say('lossFigures.fewValues')] : []),
    ...(warnings.includes('very-short-tail') ? [say('extremes.shortTail')] : []),
  ];
}
