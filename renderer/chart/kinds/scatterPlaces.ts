import { chartWords, fill } from '../chartWords.ts';
import type { Drawing } from '../Drawing.ts';
import { figureWords } from '../figureWords.ts';
import { textWidth } from '../fontMetrics.ts';
import { formatCompact } from '../formatNumber.ts';
import { linearScale, logarithmicScale, logarithmicTicks, type Scale } from '../scene/scale.ts';
import { readableScale } from '../scene/valueAxis.ts';
import { tickTexts } from '../scene/valueText.ts';
import type { ChartValue, ScatterAxis, ScatterPoint, ScatterSpec } from '../spec.ts';
import { greatestRadius } from './circleSizes.ts';

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

/** How many marks are drawn as diamonds, since their size is not known. */
export function withoutSize(spec: ScatterSpec): number {
  if (spec.size === undefined) return 0;
  return placedPoints(spec).filter(({ size }) => typeof size !== 'number').length;
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
  [from, to]: readonly [number, number],
  /** Whether its numbers stand over each other and not beside each other. */
  isUpright: boolean,
  drawing: Pick<Drawing, 'fontSize' | 'height'>,
  spec: ScatterSpec,
): Scale {
  const { fontSize } = drawing;
  const room = spec.size === undefined ? fontSize * 0.6 : greatestRadius(drawing) + fontSize * 0.1;
  const air = Math.sign(to - from) * room;
  if (values.length === 0) return linearScale([0, 1], from + air, to - air, 2);
  const domain = [Math.min(...values), Math.max(...values)] as const;
  return axis.scale === 'logarithmic'
    ? readableLogarithmic(domain, from + air, to - air, isUpright, fontSize, spec)
    : readableScale(domain, from + air, to - air, fontSize, spec);
}

/** A logarithmic axis with as many ticks as have room for their numbers. */
function readableLogarithmic(
  domain: readonly [number, number],
  from: number,
  to: number,
  isUpright: boolean,
  fontSize: number,
  spec: ScatterSpec,
): Scale {
  const scale = logarithmicScale(domain, from, to);
  const ends = [scale.least, scale.greatest] as const;
  const isApart = (ticks: readonly number[]): boolean => {
    const half = (tick: number) =>
      isUpright ? fontSize * 0.6 : textWidth(logarithmicText(tick, spec), fontSize) / 2;
    return ticks.every((tick, i) => {
      const next = ticks[i + 1];
      if (next === undefined) return true;
      const between = Math.abs(scale.at(next) - scale.at(tick));
      return between >= half(tick) + half(next) + fontSize * 0.5;
    });
  };
  for (let most = 9; most > 1; most -= 1) {
    const ticks = logarithmicTicks(ends, most);
    if (ticks.length > 0 && isApart(ticks)) return { ...scale, ticks };
  }
  // Ends so near each other that no round power lies between them.
  const between = linearScale(ends, 0, 1, 2).ticks.filter((tick) => tick > 0);
  return { ...scale, ticks: isApart(between) ? between : between.slice(0, 1) };
}

const logarithmicText = (tick: number, { numbers, language }: ScatterSpec): string =>
  formatCompact(tick, numbers, language);

/** The numbers at the ticks of an axis. */
export function labelsOf(scale: Scale, axis: ScatterAxis, spec: ScatterSpec): string[] {
  return axis.scale === 'logarithmic'
    ? scale.ticks.map((tick) => logarithmicText(tick, spec))
    : tickTexts(scale.ticks, spec);
}
