import type { ChartTarget } from '../ChartViewProps.ts';
import { type DataColumn, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import { formatNumber } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { ChartValue, Curve, CurvesPoint, CurvesSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import {
  axisHeading,
  curveColour,
  curvePointName,
  curveSeries,
  curves,
  isOfPoints,
} from './curves.ts';

const shapes = { dots: 'dot', rings: 'ring', line: 'line', dashed: 'dashed' } as const;

function entries(spec: CurvesSpec, theme: ChartTheme): readonly LegendEntry[] {
  const own = spec.curves.flatMap((curve): LegendEntry[] => {
    const colour = curveColour(curve, theme);
    const { label, intervalLabel } = curve;
    return [
      { shape: shapes[curve.shape], colour, label },
      ...(intervalLabel === null
        ? []
        : [{ shape: isOfPoints(curve) ? 'line' : 'band', colour, label: intervalLabel } as const]),
    ];
  });
  return spec.mark === null
    ? own
    : [...own, { shape: 'dashed', colour: theme.mutedText, label: spec.mark.label }];
}

function summary(spec: CurvesSpec): string {
  const words = lossFigureWords[spec.language];
  const print = (value: number) => formatNumber(value, spec.numbers);
  const told = spec.curves
    .filter(({ role }) => role !== 'reference')
    .map(({ label, points }) => {
      const known = points.flatMap(({ x, y }) => (typeof y === 'number' ? [{ x, y }] : []));
      const [first] = known.toSorted((one, other) => other.y - one.y);
      return first === undefined
        ? ''
        : words.highestPoint(label, known.length, print(first.x), print(first.y));
    });
  return told.join('').trim();
}

/** Every point of every curve, in their order. */
export function curveRows({
  curves: all,
}: Pick<CurvesSpec, 'curves'>): readonly { readonly curve: Curve; readonly point: CurvesPoint }[] {
  return all.flatMap((curve) => curve.points.map((point) => ({ curve, point })));
}

function columns(spec: CurvesSpec): readonly DataColumn[] {
  const words = lossFigureWords[spec.language];
  const rows = curveRows(spec);
  const values = rows.map(({ point }) => point.y);
  const hasIntervals = spec.curves.some(({ intervalLabel }) => intervalLabel !== null);
  const limit = (end: 0 | 1): readonly ChartValue[] =>
    rows.map(({ point: { interval } }) => {
      const value = interval?.[end];
      return value === undefined || !Number.isFinite(value) ? 'not-applicable' : value;
    });
  return [
    textColumn(
      words.kind,
      rows.map(({ curve }) => curve.label),
    ),
    textColumn(
      words.name,
      rows.map(({ point }) => point.label),
    ),
    numberColumn(
      axisHeading(spec.x, spec.language),
      rows.map(({ point }) => point.x),
    ),
    numberColumn(axisHeading(spec.y, spec.language), values),
    reasonColumn(words.missingReason, values),
    ...(hasIntervals
      ? [numberColumn(words.lower, limit(0)), numberColumn(words.upper, limit(1))]
      : []),
  ];
}

/** Curves and points over one pair of axes. */
export const curvesRules: KindRules<CurvesSpec> = {
  fileName: 'curves',
  draw: curves,
  legend: (spec, theme) => ({
    // The axes tell measure and unit.
    heading: '',
    entries: entries(spec, theme),
  }),
  summary: (spec) => summary(spec) || axisHeading(spec.y, spec.language),
  columns,
  height: (_, width, fontSize) => Math.max(width * 0.58, fontSize * 20),
  texts: (spec) => [
    spec.mark?.label ?? '',
    ...spec.curves.flatMap(({ label, intervalLabel }) => [label, intervalLabel ?? '']),
    ...curveRows(spec).map(({ point }) => point.label),
  ],
  marks: {
    series: (spec) => spec.curves.filter(isOfPoints).map(curveSeries),
    target: (spec, name) => curveTarget(curvePoint(spec, name)) ?? { kind: 'item', code: name },
    names: (spec, target) => {
      const named = spec.curves
        .filter(isOfPoints)
        .flatMap((curve) =>
          curve.points.map((point, place) => ({ point, name: curvePointName(curve, place) })),
        );
      const found = named.filter(({ point: { of }, name }) => {
        switch (target.kind) {
          case 'area':
            return of?.area === target.area;
          case 'year':
            return of?.area === null && of.year === target.year;
          case 'cell':
            return of?.area === target.row && String(of.year) === target.column;
          case 'item':
            return name === target.code;
        }
      });
      return found.map(({ name }) => name);
    },
  },
};

/** The number of the losses that a point is; null for a computed one. */
export function curveTarget(point: CurvesPoint | undefined): ChartTarget | null {
  const of = point?.of ?? null;
  if (of === null) return null;
  return of.area === null
    ? { kind: 'year', year: of.year }
    : { kind: 'cell', row: of.area, column: String(of.year) };
}

/** The point of a mark, by its name in the drawing. */
export function curvePoint(spec: CurvesSpec, name: string): CurvesPoint | undefined {
  for (const curve of spec.curves) {
    const found = curve.points.find((_, place) => curvePointName(curve, place) === name);
    if (found !== undefined) return found;
  }
  return undefined;
}
