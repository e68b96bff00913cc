import { type Result, success } from '../failure.ts';
import {
  type EmpiricalPoint,
  empiricalExceedance,
  type PlottingPosition,
} from '../risk/empiricalExceedance.ts';
import { averageAnnualLoss, type ExceedancePoint, exceedanceCurve } from '../risk/eventSet.ts';
import { type ExceedanceInterval, exceedanceInterval } from '../risk/exceedanceInterval.ts';
import { type HybridPoint, hybridCurve } from '../risk/hybridCurve.ts';
import { type DiffusedRisk, informationDiffusion } from '../risk/informationDiffusion.ts';
import { probabilityInYears } from '../risk/probabilityInYears.ts';
import { probableMaximumLoss } from '../risk/probableMaximumLoss.ts';
import { CompensatedSums } from '../stats/compensatedSums.ts';
import type { ExtremeValues, LossExtremes } from './lossExtremes.ts';

/** A loss of a return period, read off the observed curve in both ways. */
export interface MaximumLoss {
  readonly returnPeriodYears: number;
  /** Interpolated along the return period. */
  readonly linear: number;
  /** Interpolated along its logarithm. */
  readonly log: number;
  /** Outside the observed curve; both are its nearest end. */
  readonly isBeyondData: boolean;
}

/** The chance of reaching a loss of a return period within some years. */
export interface ChanceInYears {
  readonly returnPeriodYears: number;
  readonly years: number;
  /** One chance a year. */
  readonly yearly: number;
  /** At any time. */
  readonly poisson: number;
}

/** How often so much is lost, in several ways. */
export interface LossExceedance {
  readonly position: PlottingPosition;
  /** Yearly sums of all areas, years without loss included, from the greatest down. */
  readonly yearly: readonly (EmpiricalPoint & ExceedanceInterval)[];
  /** Of the values as a set of events, each as often as it was seen. */
  readonly averageAnnualLoss: number;
  readonly events: readonly ExceedancePoint[];
  readonly maximumLosses: readonly MaximumLoss[];
  /** Observed up to the switch, the fitted model beyond it. */
  readonly hybrid: Result<readonly HybridPoint[]>;
  readonly switchYears: number;
  readonly chances: readonly ChanceInYears[];
  /** Of the yearly sums; refused for fewer than five years. */
  readonly diffusion: Result<DiffusedRisk & { readonly points: readonly number[] }>;
}

/** How exceedance is told. */
export interface ExceedanceSettings {
  /** Weibull's unless told otherwise. */
  readonly position?: PlottingPosition;
  /** The longest return period of the observed part of the hybrid curve, 30 years. */
  readonly switchYears?: number;
  /** Within how many years chances are told: 10, 30 and 50. */
  readonly horizons?: readonly number[];
  /** The yearly sums, where they are no sums of the values, as those of rates. */
  readonly yearlyTotals?: readonly number[];
}

const HORIZONS = [10, 30, 50];
const POINTS = 61;

/**
 * How often so much is lost: the curve of the years, of the values as events, of both with a model,
 * and of few values spread by information diffusion.
 *
 * @param given -    values with their years, gaps and zeros left out
 * @param model -    levels of a model fitted to the same values, or refused
 * @param settings - plotting position and switch of the hybrid curve
 * @fails too-few-values  no values or no years
 * @fails bad-input       a value below zero
 * @cost O(n log n)
 * @source cunnane1978
 * @source grossi2005, chapter 2
 * @source gar2011, hybrid loss exceedance curve
 * @source gar2013, return periods
 * @source huang1997
 */
export function lossExceedance(
  given: ExtremeValues,
  model: Pick<LossExtremes, 'levels'>,
  { position = 'weibull', switchYears = 30, horizons = HORIZONS, ...told }: ExceedanceSettings = {},
): Result<LossExceedance> {
  const sums = told.yearlyTotals ? Float64Array.from(told.yearlyTotals) : yearlySums(given);
  const yearly = empiricalExceedance(sums, position);
  if (!yearly.ok) return yearly;
  const set = given.values.map((loss) => ({ loss, frequencyPerYear: 1 / given.yearsOfRecord }));
  const average = averageAnnualLoss(set);
  if (!average.ok) return average;
  const events = exceedanceCurve(set);
  if (!events.ok) return events;
  const periods = model.levels.map(({ returnPeriodYears }) => returnPeriodYears);
  const modelled = model.levels.flatMap(({ returnPeriodYears, level }) =>
    level.ok ? [{ returnPeriodYears, loss: level.value }] : [],
  );
  return success({
    position,
    yearly: yearly.value.map((point, place) => ({
      ...point,
      ...exceedanceInterval(place + 1, sums.length),
    })),
    averageAnnualLoss: average.value,
    events: events.value,
    maximumLosses: periods.flatMap((period) => maximumLoss(events.value, period)),
    hybrid: hybridCurve(events.value, modelled, switchYears),
    switchYears,
    chances: periods.flatMap((period) => horizons.flatMap((years) => chanceIn(period, years))),
    diffusion: diffused(sums),
  });
}

/** One sum for each year of the record; years without values have zero. */
function yearlySums({ years, values, yearsOfRecord }: ExtremeValues): Float64Array {
  const places = new Map([...new Set(years)].map((year, place) => [year, place]));
  const sums = new CompensatedSums(Math.max(yearsOfRecord, places.size));
  years.forEach((year, row) => {
    sums.add(places.get(year) ?? 0, values[row] ?? 0);
  });
  return Float64Array.from({ length: Math.max(yearsOfRecord, places.size) }, (_, place) =>
    sums.total(place),
  );
}

function maximumLoss(curve: readonly ExceedancePoint[], period: number): readonly MaximumLoss[] {
  const linear = probableMaximumLoss(curve, period, 'linear');
  const log = probableMaximumLoss(curve, period, 'log');
  if (!linear.ok || !log.ok) return [];
  const { isBeyondData } = linear.value;
  return [
    { returnPeriodYears: period, linear: linear.value.loss, log: log.value.loss, isBeyondData },
  ];
}

function chanceIn(period: number, years: number): readonly ChanceInYears[] {
  const yearly = probabilityInYears(period, years, 'yearly');
  const poisson = probabilityInYears(period, years, 'poisson');
  if (!yearly.ok || !poisson.ok) return [];
  return [{ returnPeriodYears: period, years, yearly: yearly.value, poisson: poisson.value }];
}

function diffused(sums: Float64Array): LossExceedance['diffusion'] {
  const greatest = sums.reduce((high, value) => Math.max(high, value), 0);
  const points = Array.from(
    { length: POINTS },
    (_, place) => (1.2 * greatest * place) / (POINTS - 1),
  );
  const made = informationDiffusion(sums, greatest === 0 ? [0] : points);
  return made.ok ? success({ ...made.value, points: greatest === 0 ? [0] : points }) : made;
}
