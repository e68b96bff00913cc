import { trustedPeriod } from '../../../../analysis/extremes/diagnostics.ts';
import type { ExceedanceFigure } from '../../../../analysis/losses/figures/exceedanceFigure.ts';
import { withinSentence } from '../../../../analysis/losses/sentences/withinSentence.ts';
import { formatCompact, formatNumber } from '../../../chart/formatNumber.ts';
import type { ChartValue, ExceedanceCurveSpec } from '../../../chart/spec.ts';
import { type FigureFrame, type FigureInputs, figureFrame } from '../figureFrame.ts';

/** A scale of powers of ten from this ratio of the greatest to the least value on. */
const LOGARITHMIC_FROM = 30;

/** Observed values by return period, and the fitted model with its interval. */
export function exceedanceSpec(
  inputs: FigureInputs,
  figure: ExceedanceFigure,
  area: string | null,
): ExceedanceCurveSpec {
  const { basis, points, fit } = figure;
  const { say, names, ...frame } = figureFrame(inputs, { shown: { figure: 'exceedance', basis } });
  const title = say(`lossFigures.exceedanceTitle.${basis}`, {
    measure: frame.measure,
    period: frame.period,
  });
  const values = points.map(({ value }) => value).filter((value) => value > 0);
  const ratio = Math.max(...values) / Math.min(...values);
  const orGap = (made: { ok: true; value: number } | { ok: false }): ChartValue =>
    made.ok ? made.value : 'not-calculable';
  return {
    ...frame,
    kind: 'exceedanceCurve',
    title:
      area === null
        ? title
        : say('figure.ofArea', { area: names.area(area), title: withinSentence(title) }),
    notes: [...frame.notes, ...methodNotes(figure, frame, say)],
    points: points.map(({ year, area: struck, value, returnPeriodYears, interval }) => ({
      label: struck === null || area !== null ? String(year) : `${names.area(struck)} ${year}`,
      year,
      area: struck,
      value,
      returnPeriodYears,
      interval,
    })),
    levels: (fit?.levels ?? []).map(({ returnPeriodYears, level, interval, isBeyondRecord }) => ({
      returnPeriodYears,
      level: orGap(level),
      lower: interval?.ok === true ? interval.value.lower : 'not-calculable',
      upper: interval?.ok === true ? interval.value.upper : 'not-calculable',
      isBeyondRecord,
    })),
    ...(fit === null ? {} : { trustedYears: trustedPeriod(fit.yearsOfRecord) }),
    model: basis === 'yearlySums' ? null : say('lossFigures.model'),
    confidence: 0.95,
    scale:
      points.every(({ value }) => value > 0) && ratio > LOGARITHMIC_FROM ? 'logarithmic' : 'linear',
  };
}

/** Method, number of values and what to beware of. */
export function methodNotes(
  { basis, position, fit, points }: ExceedanceFigure,
  { numbers, language }: Pick<FigureFrame, 'numbers' | 'language'>,
  say: FigureFrame['say'],
): readonly string[] {
  if (fit === null || basis === 'yearlySums') {
    const formula = say(`extremes.placeFormulas.${position}`, { n: 'n' });
    return [say('lossFigures.yearlySumsNote', { count: points.length, formula })];
  }
  const { shape = 0 } = fit.parameters;
  return [
    say('lossFigures.areaYearsNote', {
      count: fit.count,
      years: fit.yearsOfRecord,
      threshold: formatCompact(fit.threshold ?? 0, numbers, language),
      formula: say(`extremes.placeFormulas.${position}`, { n: say('extremes.yearsInFormula') }),
    }),
    say('lossFigures.shapeNote', {
      shape: formatNumber(shape, { ...numbers, fractionDigits: 2 }),
    }),
    ...(fit.warnings.includes('no-mean') ? [say('lossFigures.heavyTail')] : []),
    ...(fit.warnings.includes('few-values') ? [say('lossFigures.fewValues')] : []),
  ];
}
