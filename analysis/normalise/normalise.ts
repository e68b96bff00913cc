import type { Column, MissingReason } from '../column.ts';
import { type Result, success } from '../failure.ts';
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
 * Values of exactly zero may have a score of their own (`zeroScore`): they then count in no limit. A
 * value without logarithm or root becomes a gap, `not-calculable`, and so do the nodes above it.
 *
 * @param source -    n values in the indicator's unit
 * @param settings -  the method, its settings, and what is done before
 * @param direction - +1 more is worse, -1 more is better
 * @param areas -     codes of the n rows, for a reference area
 * @returns n scores, more is worse, and the limits that made them
 * @fails constant-values  the method needs values that differ
 * @cost O(n), by rank O(n log n)
 * @source oecd2008, "Normalisation of data"
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
  const transformed = before === undefined ? rest : mapPresent(rest, changes[before]);
  const made = byMethod(transformed, settings, direction, areas);
  if (!made.ok || zeroScore === undefined || zeros.length === 0) return made;
  const values = made.value.column.values.slice();
  const missing = new Map(made.value.column.missing);
  for (const row of zeros) {
    values[row] = zeroScore;
    missing.delete(row);
  }
  return success({ ...made.value, column: { values, missing } });
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

const changes: Readonly<
  Record<NonNullable<NormaliseSettings['before']>, (value: number) => number>
> = { log10, ln, squareRoot: Math.sqrt, square: (value) => value * value };

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
