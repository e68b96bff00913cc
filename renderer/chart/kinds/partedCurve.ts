import { exp, ln } from '../../../analysis/math.ts';
import type { ExceedanceCurveSpec } from '../spec.ts';

/** A point of the fitted curve. */
export type CurvePoint = readonly [years: number, level: number];

/**
 * The curve as far as the record bears it, and beyond. They meet at that very period, on the line as it
 * is drawn; where a spec does not tell it, at the last level that the record bears.
 *
 * @param spec - levels rising by return period
 */
export function partedCurve({
  levels,
  scale,
  trustedYears,
}: Pick<ExceedanceCurveSpec, 'levels' | 'scale' | 'trustedYears'>): {
  readonly within: readonly CurvePoint[];
  readonly beyond: readonly CurvePoint[];
} {
  const known = levels.flatMap(({ returnPeriodYears, level, isBeyondRecord }) =>
    typeof level === 'number'
      ? [{ point: [returnPeriodYears, level] as const, isBeyondRecord }]
      : [],
  );
  const points = known.map(({ point }) => point);
  const first = known.findIndex(({ isBeyondRecord }) => isBeyondRecord);
  if (first < 0) return { within: points, beyond: [] };
  const [last, next] = [points[first - 1], points[first]];
  const within = points.slice(0, first);
  const beyond = points.slice(first);
  if (last === undefined || next === undefined) return { within, beyond };
  const meets = trustedYears === undefined ? last : between(last, next, trustedYears, scale);
  return { within: [...within, meets], beyond: [meets, ...beyond] };
}

/** A point of the straight line that joins two on the axes of the chart. */
function between(
  [fromYears, fromLevel]: CurvePoint,
  [toYears, toLevel]: CurvePoint,
  years: number,
  scale: ExceedanceCurveSpec['scale'],
): CurvePoint {
  const part = ln(years / fromYears) / ln(toYears / fromYears);
  const isLinear = scale === 'linear' || fromLevel <= 0 || toLevel <= 0;
  const level = isLinear
    ? fromLevel + part * (toLevel - fromLevel)
    : fromLevel * exp(part * ln(toLevel / fromLevel));
  return [years, level];
}
