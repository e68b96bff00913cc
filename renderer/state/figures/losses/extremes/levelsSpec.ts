import type { Interval } from '../../../../../analysis/extremes/profileInterval.ts';
import type { Result } from '../../../../../analysis/failure.ts';
import type { LossExceedance } from '../../../../../analysis/losses/lossExceedance.ts';
import type { LossExtremes } from '../../../../../analysis/losses/lossExtremes.ts';
import { formatNumber } from '../../../../chart/formatNumber.ts';
import type { ChartValue, TableFigureSpec } from '../../../../chart/spec.ts';
import type { FigureInputs } from '../../figureFrame.ts';
import { type ExtremesAnswer, extremesFrame, modelNotes } from './extremesFrame.ts';

/** Return levels with their intervals and chances, as a table for print. */
export function levelsSpec(
  inputs: FigureInputs,
  { request }: ExtremesAnswer,
  extremes: LossExtremes,
  curves: LossExceedance,
): TableFigureSpec {
  const { horizonYears, belowThreshold } = request;
  const { titled, made, frame } = extremesFrame(inputs, 'levels', request);
  const { say } = made;
  const years = formatNumber(horizonYears, { ...frame.numbers, fractionDigits: 2 });
  const digits = frame.numbers.fractionDigits;
  const amount = (
    key: 'level' | 'profileLower' | 'profileUpper' | 'bootstrapLower' | 'bootstrapUpper',
  ) => ({
    heading: say(`extremes.columns.${key}`),
    unit: '',
    fractionDigits: digits,
  });
  const chance = (key: 'yearly' | 'poisson') => ({
    heading: say(`extremes.columns.${key}`, { years }),
    unit: '%',
    fractionDigits: 2,
    isShare: true as const,
  });
  const isDrawn = extremes.levels.some(({ bootstrap }) => bootstrap !== undefined);
  const isProfiled = extremes.levels.some(({ interval }) => interval !== undefined);
  return {
    ...frame,
    kind: 'tableFigure',
    title: titled(say('extremes.titles.levels', { measure: frame.measure, period: frame.period })),
    notes: [
      ...frame.notes,
      ...modelNotes(extremes, made, belowThreshold),
      say('extremes.levelsNote'),
      ...(isProfiled || isDrawn ? [] : [say('extremes.withoutIntervals')]),
      ...(isProfiled ? [say('extremes.profileNote')] : []),
      ...(isDrawn ? [say('extremes.bootstrapNote')] : []),
      ...(extremes.levels.some(({ isBeyondRecord }) => isBeyondRecord)
        ? [say('extremes.beyondNote', { years: extremes.yearsOfRecord })]
        : []),
    ],
    areaHeading: say('extremes.onceIn'),
    columns: [
      amount('level'),
      ...(isProfiled ? [amount('profileLower'), amount('profileUpper')] : []),
      ...(isDrawn ? [amount('bootstrapLower'), amount('bootstrapUpper')] : []),
      chance('yearly'),
      chance('poisson'),
    ],
    rows: extremes.levels.map(({ returnPeriodYears, level, interval, bootstrap }) => {
      const own = curves.chances.find((each) => each.returnPeriodYears === returnPeriodYears);
      return {
        area: `period ${returnPeriodYears}`,
        label: say('extremes.yearsLong', { count: returnPeriodYears }),
        rank: 'not-applicable',
        values: [
          level.ok ? level.value : 'not-calculable',
          ...(isProfiled ? limits(interval) : []),
          ...(isDrawn ? limits(bootstrap) : []),
          own === undefined ? 'not-calculable' : percentOf(own.yearly),
          own === undefined ? 'not-calculable' : percentOf(own.poisson),
        ],
      };
    }),
  };
}

/** The number next to a hundred. */
const BELOW_ALL = 99.99999999999999;

/** A chance in percent: none is certain, though the last digit of one that is nearly so is lost. */
function percentOf(chance: number): number {
  return Math.min(100 * chance, BELOW_ALL);
}

/** An open limit is no number. */
function limits(found: Result<Interval> | undefined): readonly ChartValue[] {
  if (found?.ok !== true) return ['not-calculable', 'not-calculable'];
  const { lower, upper } = found.value;
  return [lower, Number.isFinite(upper) ? upper : 'not-calculable'];
}
