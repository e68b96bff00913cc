import { blockMaxima, isBeyondRecord } from '../extremes/diagnostics.ts';
import { type FitWarning, fitGev } from '../extremes/fitGev.ts';
import { fitGpd, gpdReturnLevel } from '../extremes/fitGpd.ts';
import { gevLevel } from '../extremes/gevDistribution.ts';
import { gevLevelBootstraps, gevLevelInterval } from '../extremes/gevInterval.ts';
import { gpdLevelBootstraps, gpdLevelInterval } from '../extremes/gpdInterval.ts';
import type { Interval } from '../extremes/profileInterval.ts';
import { failure, type Result, success } from '../failure.ts';
import { quantile } from '../stats/quantile.ts';
import {
  diagnosticsTimes,
  type ExtremeDiagnostics,
  maximaDiagnostics,
  thresholdDiagnostics,
} from './extremeDiagnostics.ts';
import { type IntervalSettings, intervalWork } from './intervalWork.ts';

/** How extremes are modelled: the greatest value of each year, or all values over a threshold. */
export type ExtremeModel = 'gev' | 'gpd';

/** A level that is exceeded once in so many years, on average. */
export interface ReturnLevel {
  readonly returnPeriodYears: number;
  readonly level: Result<number>;
  /** By profile likelihood, 95 %; only where profiles are asked for. */
  readonly interval: Result<Interval> | undefined;
  /** By the percentiles of refitted draws, 95 %; only where draws are asked for. */
  readonly bootstrap: Result<Interval & { readonly failed: number }> | undefined;
  /** The period lies far beyond the record. */
  readonly isBeyondRecord: boolean;
}

/** A fitted model of extremes with its return levels. */
export interface LossExtremes {
  readonly model: ExtremeModel;
  /** Of all values; none for yearly maxima. */
  readonly threshold: number | undefined;
  /** Location (yearly maxima only), scale and shape by name. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Maxima, or values over the threshold. */
  readonly count: number;
  readonly yearsOfRecord: number;
  readonly warnings: readonly FitWarning[];
  readonly levels: readonly ReturnLevel[];
  readonly diagnostics: ExtremeDiagnostics;
}

/** How a model of extremes is made. */
export interface ExtremeSettings extends IntervalSettings {
  /** In the unit of the values; without it nine tenths of them lie below. */
  readonly threshold?: number;
}

/** The values that extremes are taken of. */
export interface ExtremeValues {
  /** The year of each value. */
  readonly years: readonly number[];
  /** In one unit and one price level, gaps and zeros left out. */
  readonly values: readonly number[];
  /** Years that something is known of, those with nothing but zeros included. */
  readonly yearsOfRecord: number;
}

/**
 * Fits extremes of losses and tells levels of given return periods, or refuses with a reason.
 *
 * Return periods count every year of the record. Yearly maxima are those of years with a value: the
 * other years exceed nothing, so that a period of T years holds T times the share of such years.
 *
 * @param given -     values with their years
 * @param model -     yearly maxima (`gev`) or values over a threshold (`gpd`)
 * @param periods -   return periods in years, above one
 * @param settings -  threshold, and draws for bootstrap intervals
 * @returns parameters, warnings and levels with intervals
 * @fails too-few-values   fewer than ten maxima, or values over the threshold
 * @fails constant-values  all of them are equal
 * @fails not-converged    the search does not settle
 * @cost periods · some thousand evaluations of O(n)
 * @source coles2001, chapters 3 and 4
 */
export function lossExtremes(
  given: ExtremeValues,
  model: ExtremeModel,
  periods: readonly number[],
  settings: ExtremeSettings = {},
): Result<LossExtremes> {
  const unit = powerOfTwoBelow(Math.max(1, ...given.values));
  const inUnits = { ...given, values: given.values.map((value) => value / unit) };
  const made =
    model === 'gev'
      ? byMaxima(inUnits, periods, settings)
      : byThreshold(inUnits, periods, inUnit(settings, unit));
  return made.ok ? success(timesUnit(made.value, unit)) : made;
}

/** The searches are made for values near one; powers of two change no digit. */
function powerOfTwoBelow(greatest: number): number {
  let unit = 1;
  while (unit * 2 <= greatest) unit *= 2;
  return unit;
}

function inUnit({ threshold, ...others }: ExtremeSettings, unit: number): ExtremeSettings {
  return threshold === undefined ? others : { ...others, threshold: threshold / unit };
}

function timesUnit(made: LossExtremes, unit: number): LossExtremes {
  return {
    ...made,
    threshold: made.threshold === undefined ? undefined : made.threshold * unit,
    parameters: Object.fromEntries(
      Object.entries(made.parameters).map(([name, value]) => [
        name,
        name === 'shape' ? value : value * unit,
      ]),
    ),
    levels: made.levels.map((each) => ({
      ...each,
      level: each.level.ok ? success(each.level.value * unit) : each.level,
      interval: each.interval && intervalTimes(each.interval, unit),
      bootstrap: each.bootstrap === undefined ? undefined : intervalTimes(each.bootstrap, unit),
    })),
    diagnostics: diagnosticsTimes(made.diagnostics, unit),
  };
}

function intervalTimes<Limits extends Interval>(
  found: Result<Limits>,
  unit: number,
): Result<Limits> {
  if (!found.ok) return found;
  const { lower, upper } = found.value;
  return success({ ...found.value, lower: lower * unit, upper: upper * unit });
}

function byMaxima(
  { years, values, yearsOfRecord }: ExtremeValues,
  periods: readonly number[],
  settings: ExtremeSettings,
): Result<LossExtremes> {
  const { maxima } = blockMaxima(years, values);
  const fit = fitGev(maxima);
  if (!fit.ok) return fit;
  const { parameters, count, warnings } = fit.value;
  // a year without any value exceeds no level
  const perYear = Math.min(1, count / yearsOfRecord);
  const told = periods.map((returnPeriodYears) => returnPeriodYears * perYear);
  const work = intervalWork(periods, settings);
  const drawn = work.bootstrap((random, draws, report) =>
    gevLevelBootstraps(fit.value, told, random, draws, { report }),
  );
  return success({
    model: 'gev',
    threshold: undefined,
    parameters: { ...parameters },
    count,
    yearsOfRecord,
    warnings,
    levels: periods.map((returnPeriodYears, place) => {
      const maximaInPeriod = returnPeriodYears * perYear;
      const isBeyond = isBeyondRecord(returnPeriodYears, yearsOfRecord);
      if (!(maximaInPeriod > 1)) return belowMaxima(returnPeriodYears, maximaInPeriod, isBeyond);
      return {
        returnPeriodYears,
        level: success(gevLevel(parameters, 1 / maximaInPeriod)),
        interval: work.profile(() => gevLevelInterval(fit.value, maxima, maximaInPeriod)),
        bootstrap: drawn?.[place],
        isBeyondRecord: isBeyond,
      };
    }),
    diagnostics: maximaDiagnostics(parameters, maxima, values, perYear),
  });
}

/** So short a period that a year without any value is as frequent: no level of the fit belongs to it. */
function belowMaxima(returnPeriodYears: number, maxima: number, isBeyond: boolean): ReturnLevel {
  const refused = failure(
    'bad-setting',
    'lossExtremes',
    `lossExtremes needs a period of more than one maximum, got ${maxima} in ${returnPeriodYears} years`,
  );
  return {
    returnPeriodYears,
    level: refused,
    interval: refused,
    bootstrap: undefined,
    isBeyondRecord: isBeyond,
  };
}

function byThreshold(
  { values, yearsOfRecord }: ExtremeValues,
  periods: readonly number[],
  settings: ExtremeSettings,
): Result<LossExtremes> {
  const threshold = settings.threshold ?? quantile(values, 0.9, 7);
  if (typeof threshold !== 'number') {
    return failure('too-few-values', 'lossExtremes', 'lossExtremes needs values, got none');
  }
  const fit = fitGpd(values, threshold);
  if (!fit.ok) return fit;
  const { parameters, count, warnings } = fit.value;
  const perYear = values.length / yearsOfRecord;
  const work = intervalWork(periods, settings);
  const drawn = work.bootstrap((random, draws, report) =>
    gpdLevelBootstraps(fit.value, periods, perYear, random, draws, { report }),
  );
  return success({
    model: 'gpd',
    threshold,
    parameters: { ...parameters },
    count,
    yearsOfRecord,
    warnings,
    levels: periods.map((returnPeriodYears, place) => ({
      returnPeriodYears,
      level: gpdReturnLevel(fit.value, returnPeriodYears, perYear),
      interval: work.profile(() => gpdLevelInterval(fit.value, values, returnPeriodYears, perYear)),
      bootstrap: drawn?.[place],
      isBeyondRecord: isBeyondRecord(returnPeriodYears, yearsOfRecord),
    })),
    diagnostics: thresholdDiagnostics(fit.value, values, perYear),
  });
}
