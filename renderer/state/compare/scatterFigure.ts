import { median } from '../../../analysis/stats/median.ts';
import { spearman } from '../../../analysis/stats/spearman.ts';
import type { ChartValue, ScatterSpec, ScatterTrail } from '../../chart/spec.ts';
import { yearsOf } from '../builds/standings.ts';
import { buildFrame } from '../figures/buildFrame.ts';
import { type Axis, axisHistory, axisName, axisValues, axisYear } from './axis.ts';
import type { CompareInputs } from './CompareInputs.ts';
import type { CutRule } from './choices.ts';
import { scaleOf } from './scaleOf.ts';

/** What the areas of the circles stand for. */
export interface CircleSizes {
  readonly measure: string;
  /** Empty for a score. */
  readonly unit: string;
  readonly of: (area: string) => ChartValue;
}

/** Two nodes, and what else the figure shows. */
export interface ScatterChoices {
  readonly x: Axis;
  readonly y: Axis;
  readonly cuts: CutRule;
  /** Null draws all points alike. */
  readonly sizes: CircleSizes | null;
}

/**
 * Two nodes of one or of two indices against each other, cut into four by a stated rule, and the way
 * of the countries through the years that both have.
 */
export function scatterFigure(
  inputs: CompareInputs,
  { x, y, cuts, sizes }: ScatterChoices,
): ScatterSpec {
  const { scope, areas, language } = inputs;
  const { frame, say, names } = buildFrame(inputs);
  const [across, upwards] = [axisValues(x, scope), axisValues(y, scope)];
  const points = [...new Set([...across.keys(), ...upwards.keys()])].map((area) => ({
    area,
    label: names.area(area),
    x: across.get(area) ?? ('not-covered' as const),
    y: upwards.get(area) ?? ('not-covered' as const),
    group: null,
    ...(sizes === null ? {} : { size: sizes.of(area) }),
  }));
  const both = points.flatMap((point) =>
    typeof point.x === 'number' && typeof point.y === 'number' ? [[point.x, point.y] as const] : [],
  );
  const xs = both.map(([value]) => value);
  const ys = both.map(([, value]) => value);
  const coefficient = spearman(Float64Array.from(xs), Float64Array.from(ys));
  const [cutX, cutY] = [cutOf(cuts, across), cutOf(cuts, upwards)];
  const trails = trailsOf(x, y, areas);
  const span = trails[0]?.points.map(({ year }) => year) ?? [];
  const [xName, yName] = [axisName(x, language), axisName(y, language)];
  const years = [x, y].flatMap((axis) => {
    const year = axisYear(axis, scope);
    return axis.indexName === null || year === null
      ? []
      : [say('compare.axisYear', { index: axis.indexName(language), year })];
  });
  return {
    ...frame,
    kind: 'scatter',
    title: say('compare.figure.scatter', { x: xName, y: yName }),
    x: { measure: xName, unit: '', scale: 'linear' },
    y: { measure: yName, unit: '', scale: 'linear' },
    points,
    ...(sizes === null ? {} : { size: { measure: sizes.measure, unit: sizes.unit } }),
    groups: [],
    quadrants:
      cuts !== 'none' && typeof cutX === 'number' && typeof cutY === 'number'
        ? { x: cutX, y: cutY }
        : null,
    notes: [
      ...frame.notes,
      ...new Set(years),
      ...(cuts === 'none' ? [] : [say(`compare.cutNote.${cuts}`)]),
      ...(span.length === 0
        ? []
        : [say('compare.trailNote', { first: span[0] ?? 0, last: span.at(-1) ?? 0 })]),
    ],
    trails,
    correlation:
      typeof coefficient === 'number'
        ? { method: 'spearman', coefficient, areas: both.length }
        : null,
    emphasised: areas,
  };
}

/** Where a line stands: at the median of all countries shown, or in the middle of the scale. */
function cutOf(rule: CutRule, values: ReadonlyMap<string, ChartValue>): ChartValue {
  const known = [...values.values()].filter((value) => typeof value === 'number');
  if (rule === 'medians') return median(known);
  const [least, greatest] = scaleOf(known);
  return (least + greatest) / 2;
}

/** The way of the countries chosen through the years that both axes have; none for a single year. */
function trailsOf(x: Axis, y: Axis, areas: readonly string[]): readonly ScatterTrail[] {
  const upwards = new Set(yearsOf(y.built.table));
  const years = yearsOf(x.built.table).filter((year) => upwards.has(year));
  if (years.length < 2) return [];
  const [xAt, yAt] = [axisHistory(x), axisHistory(y)];
  return areas.map((area) => ({
    area,
    points: years.map((year) => ({ year, x: xAt(area, year), y: yAt(area, year) })),
  }));
}
