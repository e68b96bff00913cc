import type { Interval } from '../../analysis/extremes/profileInterval.ts';
import type { Result } from '../../analysis/failure.ts';
import type { LossExceedance } from '../../analysis/losses/lossExceedance.ts';
import type { LossExtremes, ReturnLevel } from '../../analysis/losses/lossExtremes.ts';
import { numberText } from '../../datasets/tables/tableText.ts';

type Cell = string | number | undefined;

/** An infinite limit is no number that a table can hold: its cell is empty, its note says so. */
const OPEN = 'open';

function csv(head: string, rows: readonly (readonly Cell[])[]): string {
  const text = (cell: Cell): string => {
    if (typeof cell !== 'number') return cell ?? '';
    return Number.isFinite(cell) ? numberText(cell) : '';
  };
  return `${[head, ...rows.map((row) => row.map(text).join(','))].join('\n')}\n`;
}

/**
 * Parameters, warnings, return levels and their intervals as CSV, one line each.
 *
 * @param made - a fitted model
 */
export function extremesText(made: LossExtremes): string {
  const { threshold, parameters, count, yearsOfRecord, warnings, levels } = made;
  return csv('quantity,returnPeriodYears,value,note', [
    ...Object.entries(parameters).map(([name, value]) => [name, '', value, '']),
    ...(threshold === undefined ? [] : [['threshold', '', threshold, '']]),
    ['count', '', count, ''],
    ['yearsOfRecord', '', yearsOfRecord, ''],
    ...warnings.map((warning) => ['warning', '', '', warning]),
    ...levels.flatMap(levelRows),
  ]);
}

function levelRows(each: ReturnLevel): readonly (readonly Cell[])[] {
  const { returnPeriodYears: period, level, interval, bootstrap, isBeyondRecord } = each;
  const limits = (name: string, found: Result<Interval>): readonly (readonly Cell[])[] =>
    (['lower', 'upper'] as const).map((side) => {
      const quantity = `${name}${side === 'lower' ? 'Lower' : 'Upper'}`;
      if (!found.ok) return [quantity, period, '', found.failure.kind];
      const value = found.value[side];
      return [quantity, period, value, Number.isFinite(value) ? '' : OPEN];
    });
  return [
    level.ok
      ? ['level', period, level.value, isBeyondRecord ? 'beyond-record' : '']
      : ['level', period, '', level.failure.kind],
    ...(interval === undefined ? [] : limits('profile', interval)),
    ...(bootstrap === undefined ? [] : limits('bootstrap', bootstrap)),
    ...(bootstrap?.ok === true
      ? [['bootstrapFailed', period, bootstrap.value.failed, ''] as const]
      : []),
  ];
}

/**
 * The three plots that show whether the model fits, as CSV.
 *
 * `quantile`: fitted against observed. `return-level`: period against observed, with the fit.
 * `mean-residual-life`: threshold against mean excess, with its interval and number of values.
 *
 * @param made - a fitted model
 */
export function diagnosticsText({ diagnostics }: LossExtremes): string {
  const { quantiles, returnLevels, meanResidualLife } = diagnostics;
  return csv('plot,x,y,fitted,lower,upper,count', [
    ...quantiles.map(({ fitted, observed }) => ['quantile', fitted, observed, fitted, '', '', '']),
    ...returnLevels.map(({ returnPeriodYears, observed, fitted }) => [
      'return-level',
      returnPeriodYears,
      observed,
      fitted,
      '',
      '',
      '',
    ]),
    ...meanResidualLife.map(({ threshold, meanExcess, interval, count }) => [
      'mean-residual-life',
      threshold,
      meanExcess,
      '',
      interval?.[0],
      interval?.[1],
      count,
    ]),
  ]);
}

/**
 * How often so much is lost as CSV: every curve, with what it is made by in `note`.
 *
 * @param made -       curves of losses
 * @param isAdditive - whether values may be added up; without that an average year has none
 */
export function exceedanceText(made: LossExceedance, isAdditive: boolean): string {
  const { position, yearly, averageAnnualLoss, events, maximumLosses, hybrid, diffusion } = made;
  const diffusedRows = diffusion.ok
    ? diffusion.value.points.map((loss, place) => {
        const chance = diffusion.value.exceedances[place] ?? Number.NaN;
        return ['information-diffusion', 1 / chance, loss, chance, '', '', 'normal'];
      })
    : [['information-diffusion', '', '', '', '', '', diffusion.failure.kind]];
  return csv('curve,returnPeriodYears,loss,annualProbability,lowerYears,upperYears,note', [
    isAdditive
      ? ['average-annual-loss', '', averageAnnualLoss, '', '', '', 'event-set']
      : ['average-annual-loss', '', '', '', '', '', 'not-applicable'],
    ...yearly.map((point) => [
      'yearly',
      point.returnPeriodYears,
      point.loss,
      point.annualProbability,
      point.lowerYears,
      point.upperYears,
      position,
    ]),
    ...events.map(({ returnPeriodYears, loss, annualProbability }) => [
      'event-set',
      returnPeriodYears,
      loss,
      annualProbability,
      '',
      '',
      '',
    ]),
    ...maximumLosses.flatMap(({ returnPeriodYears: period, linear, log, isBeyondData }) => {
      const note = isBeyondData ? 'beyond-data' : '';
      return [
        ['probable-maximum-loss-linear', period, linear, '', '', '', note],
        ['probable-maximum-loss-log', period, log, '', '', '', note],
      ];
    }),
    ...(hybrid.ok
      ? hybrid.value.map(({ returnPeriodYears, loss, origin, isRaised }) => [
          'hybrid',
          returnPeriodYears,
          loss,
          '',
          '',
          '',
          isRaised ? `${origin}; raised` : origin,
        ])
      : [['hybrid', '', '', '', '', '', hybrid.failure.kind]]),
    ...diffusedRows,
  ]);
}

/**
 * The chance of reaching the loss of a return period within some years, as CSV.
 *
 * @param made - curves of losses
 */
export function chancesText({ chances }: LossExceedance): string {
  return csv(
    'returnPeriodYears,years,yearly,poisson',
    chances.map(({ returnPeriodYears, years, yearly, poisson }) => [
      returnPeriodYears,
      years,
      yearly,
      poisson,
    ]),
  );
}
