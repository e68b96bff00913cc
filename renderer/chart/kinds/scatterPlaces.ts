import { chartWords, fill } from '../chartWords.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { linearScale, logarithmicScale, type Scale } from '../scene/scale.ts';
import { readableScale } from '../scene/valueAxis.ts';
import { tickText, tickTexts } from '../scene/valueText.ts';
import type { ChartValue, ScatterAxis, ScatterPoint, ScatterSpec } from '../spec.ts';

/** A point that has a place on both axes. */
export interface PlacedPoint extends ScatterPoint {
  readonly x: number;
  readonly y: number;
}

/** Whether an axis has a place for a number: a logarithmic one has none for zero and below. */
export function canStand(value: number, { scale }: ScatterAxis): boolean {
  return scale === 'linear' || value > 0;
}

/** Both values of a point where they have a place; null where one has none. */
export function placeOf(
  { x, y }: { readonly x: ChartValue; readonly y: ChartValue },
  spec: ScatterSpec,
): { readonly x: number; readonly y: number } | null {
  return typeof x === 'number' &&
    typeof y === 'number' &&
    canStand(x, spec.x) &&
    canStand(y, spec.y)
    ? { x, y }
    : null;
}

/** Points with a place on both axes. */
export function placedPoints(spec: ScatterSpec): readonly PlacedPoint[] {
  return spec.points.flatMap((point) => {
    const place = placeOf(point, spec);
    return place === null ? [] : [{ ...point, ...place }];
  });
}

/** What stands at an axis: measure, unit and scale. */
export function axisTitle(
  { measure, unit, scale }: ScatterAxis,
  { language }: ScatterSpec,
): string {
  const name = unit === '' ? measure : figureWords[language].withUnit(measure, unit);
  return scale === 'linear' ? name : fill(chartWords[language].logarithmic, { axis: name });
}

/** The axis over all values and the quadrant line, with some air at its ends. */
export function scaleOf(
  axis: ScatterAxis,
  values: readonly number[],
  from: number,
  to: number,
  fontSize: number,
  spec: ScatterSpec,
): Scale {
  const air = Math.sign(to - from) * fontSize * (spec.size === undefined ? 0.6 : 1.9);
  if (values.length === 0) return linearScale([0, 1], from + air, to - air, 2);
  const domain = [Math.min(...values), Math.max(...values)] as const;
  return axis.scale === 'logarithmic'
    ? thinned(logarithmicScale(domain, from + air, to - air), fontSize, spec)
    : readableScale(domain, from + air, to - air, fontSize, spec);
}

/** A logarithmic axis keeps only the ticks whose numbers do not run into each other. */
function thinned(scale: Scale, fontSize: number, spec: ScatterSpec): Scale {
  let free = Number.NEGATIVE_INFINITY;
  const ticks = scale.ticks.filter((tick) => {
    const half = textWidth(tickText(tick, Math.min(tick, 1), spec), fontSize) / 2;
    const place = scale.at(tick);
    if (place - half < free) return false;
    free = place + half + fontSize * 0.6;
    return true;
  });
  return { ...scale, ticks };
}

/** The numbers at the ticks of an axis. */
export function labelsOf(scale: Scale, axis: ScatterAxis, spec: ScatterSpec): string[] {
  return axis.scale === 'logarithmic'
    ? scale.ticks.map((tick) => tickText(tick, Math.min(tick, 1), spec))
    : tickTexts(scale.ticks, spec);
}
