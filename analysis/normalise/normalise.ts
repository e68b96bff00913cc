import type { Column, MissingReason } from '../column.ts';
import { failure, type Result, success } from '../failure.ts';
import { ln, log10 } from '../math.ts';
import { adjustedMazziottaPareto } from './adjustedMazziottaPareto.ts';
import { bands } from './bands.ts';
import { borda } from './borda.ts';
import { categorical } from './categorical.ts';
import { distanceToMaximum } from './distanceToMaximum.ts';
import { distanceToReference } from './distanceToReference.ts';
import { distanceToTarget } from './distanceToTarget.ts';
import { fractionOfMaximum } from './fractionOfMaximum.ts';
import { goalposts } from './goalposts.ts';
import { linear } from './linear.ts';
import { logistic } from './logistic.ts';
import { mapPresent } from './mapPresent.ts';
import { minMax } from './minMax.ts';
import { none } from './none.ts';
import type { Direction, Normalised } from './normaliser.ts';
import { percentileRank } from './percentileRank.ts';
import { rankScore } from './rankScore.ts';
import type { NormaliseSettings } from './settings.ts';
import { zScore } from './zScore.ts';

/**
 * Puts one indicator on a scale by the method that the recipe names.
 *
 * Values of exactly zero may have a score of their own (`zeroScore`): they then count in no limit.
 *
 * @param source -    n values in the indicator's unit
 * @param settings -  the method, its settings, and what is done before
 * @param direction - +1 more is worse, -1 more is better
 * @param areas -     codes of the n rows, for a reference area
 * @returns n scores, more is worse, and the limits that made them
 * @fails not-positive     a logarithm or root meets a value that has none
 * @fails constant-values  the method needs values that differ
 * @cost O(n), by rank O(n log n)
 * @example `normalise(column([1, 10, 100]), { method: 'minMax', before: 'log10' })` // 0, 50, 100
 */
export function normalise(
  source: Column,
  settings: NormaliseSettings,
  direction: Direction = 1,
  areas: readonly string[] = [],
): Result<Normalised> {
  const { before, zeroScore } = settings;
  if (before === undefined && zeroScore === undefined) {
    return byMethod(source, settings, direction, areas);
  }
  const [rest, zeros] = zeroScore === undefined ? [source, []] : withoutZeros(source);
  const transformed = before === undefined ? success(rest) : transform(rest, before);
  if (!transformed.ok) return transformed;
  const made = byMethod(transformed.value, settings, direction, areas);
  if (!made.ok || zeroScore === undefined || zeros.length === 0) return made;
  const values = made.value.column.values.slice();
  for (const row of zeros) values[row] = zeroScore;
  return success({ ...made.value, column: { values, missing: source.missing } });
}

function withoutZeros(source: Column): readonly [Column, readonly number[]] {
  const zeros: number[] = [];
  source.values.forEach((value, row) => {
    if (value === 0) zeros.push(row);
  });
  if (zeros.length === 0) return [source, zeros];
  const values = source.values.slice();
  const missing = new Map<number, MissingReason>(source.missing);
  for (const row of zeros) {
    values[row] = Number.NaN;
    missing.set(row, 'not-applicable');
  }
  return [{ values, missing }, zeros];
}

function transform(
  source: Column,
  before: NonNullable<NormaliseSettings['before']>,
): Result<Column> {
  if (before === 'square') return success(mapPresent(source, (value) => value * value));
  const least = before === 'squareRoot' ? 0 : Number.MIN_VALUE;
  const outside: string[] = [];
  source.values.forEach((value, row) => {
    if (value < least) outside.push(String(row));
  });
  if (outside.length > 0) {
    const message = `${before} needs values ${before === 'squareRoot' ? 'of zero or above' : 'above zero'}: give zero a score of its own or take another transformation`;
    return failure('not-positive', 'normalise', message, outside);
  }
  const change = before === 'log10' ? log10 : before === 'ln' ? ln : Math.sqrt;
  return success(mapPresent(source, (value) => change(value)));
}

function byMethod(
  source: Column,
  settings: NormaliseSettings,
  direction: Direction,
  areas: readonly string[],
): Result<Normalised> {
  switch (settings.method) {
    case 'minMax':
      return minMax(source, settings, direction);
    case 'zScore':
      return zScore(source, settings, direction);
    case 'goalposts':
      return goalposts(source, settings, direction);
    case 'linear':
      return linear(source, settings, direction);
    case 'distanceToMaximum':
      return distanceToMaximum(source, settings, direction);
    case 'distanceToReference':
      return distanceToReference(source, settings, direction, areas);
    case 'distanceToTarget':
      return distanceToTarget(source, settings, direction);
    case 'fractionOfMaximum':
      return fractionOfMaximum(source, settings, direction);
    case 'rankScore':
      return rankScore(source, settings, direction);
    case 'borda':
      return borda(source, settings, direction);
    case 'percentileRank':
      return percentileRank(source, settings, direction);
    case 'logistic':
      return logistic(source, settings, direction);
    case 'categorical':
      return categorical(source, settings, direction);
    case 'bands':
      return bands(source, settings, direction);
    case 'adjustedMazziottaPareto':
      return adjustedMazziottaPareto(source, settings, direction);
    case 'none':
      return none(source, settings, direction);
  }
}
