import { type DataColumn, numberColumn, reasonColumn, textColumn } from '../DataColumn.ts';
import { formatCompact, formatNumber, formatPercent } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { ChartValue, ExceedanceCurveSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { measureHeading } from './classLegend.ts';
import { exceedanceCurve, POINT_SERIES, pointName } from './exceedanceCurve.ts';

function entries(spec: ExceedanceCurveSpec, theme: ChartTheme): readonly LegendEntry[] {
  const words = lossFigureWords[spec.language];
  const confidence = formatPercent(100 * spec.confidence, spec);
  const { model } = spec;
  return [
    { shape: 'dot', colour: theme.text, label: words.observed },
    ...(spec.points.some(({ interval }) => interval !== null)
      ? [
          {
            shape: 'line',
            colour: theme.mutedText,
            label: words.observedInterval(confidence),
          } as const,
        ]
      : []),
    ...(model === null
      ? []
      : ([
          { shape: 'line', colour: theme.accent, label: words.fitted(model) },
          { shape: 'band', colour: theme.accent, label: words.fittedInterval(confidence) },
        ] as const)),
    ...(spec.levels.some(({ isBeyondRecord }) => isBeyondRecord)
      ? [{ shape: 'dashed', colour: theme.accent, label: words.beyondRecord } as const]
      : []),
  ];
}

/** Return periods that the summary tells. */
const TOLD = [10, 50, 100];

function summary(spec: ExceedanceCurveSpec): string {
  const words = lossFigureWords[spec.language];
  const print = (value: number) => formatNumber(value, spec.numbers);
  const [greatest] = spec.points.toSorted((one, other) => other.value - one.value);
  const told = spec.levels.flatMap(({ returnPeriodYears, level, lower, upper }) => {
    if (!TOLD.includes(returnPeriodYears) || typeof level !== 'number') return [];
    const range =
      typeof lower === 'number' && typeof upper === 'number'
        ? words.rangeOf(print(lower), print(upper))
        : '';
    return [words.levelOf(returnPeriodYears, print(level), range)];
  });
  return [
    greatest === undefined ? '' : words.greatestObserved(greatest.label, print(greatest.value)),
    ...told,
  ]
    .join('')
    .trim();
}

function columns(spec: ExceedanceCurveSpec): readonly DataColumn[] {
  const words = lossFigureWords[spec.language];
  const { points, levels, model } = spec;
  const values: readonly ChartValue[] = [
    ...points.map(({ value }) => value),
    ...levels.map(({ level }) => level),
  ];
  const limit = (end: 0 | 1): readonly ChartValue[] => [
    ...points.map((): ChartValue => 'not-applicable'),
    ...levels.map(({ lower, upper }) => (end === 0 ? lower : upper)),
  ];
  return [
    textColumn(words.kind, [...points.map(() => words.observed), ...levels.map(() => model ?? '')]),
    textColumn(words.name, [...points.map(({ label }) => label), ...levels.map(() => '')]),
    numberColumn(
      words.returnPeriod,
      [...points, ...levels].map(({ returnPeriodYears }) => returnPeriodYears),
      { fractionDigits: 2 },
    ),
    numberColumn(measureHeading(spec), values),
    reasonColumn(words.missingReason, values),
    numberColumn(words.lower, limit(0)),
    numberColumn(words.upper, limit(1)),
  ];
}

/** Observed and fitted values by return period. */
export const exceedanceCurveRules: KindRules<ExceedanceCurveSpec> = {
  fileName: 'exceedance',
  draw: exceedanceCurve,
  legend: (spec, theme) => ({ heading: '', entries: entries(spec, theme) }),
  summary: (spec) =>
    summary(spec) || formatCompact(spec.points.length, spec.numbers, spec.language),
  columns,
  height: (_, width, fontSize) => Math.max(width * 0.56, fontSize * 20),
  texts: ({ points, model }) => [model ?? '', ...points.map(({ label }) => label)],
  marks: {
    series: () => [POINT_SERIES],
    target: ({ points }, name) => {
      const point = points.find((one) => pointName(one) === name);
      if (point === undefined) return null;
      return point.area === null
        ? { kind: 'year', year: point.year }
        : { kind: 'cell', row: point.area, column: String(point.year) };
    },
    names: ({ points }, target) => {
      switch (target.kind) {
        case 'area':
          return points.filter(({ area }) => area === target.area).map(pointName);
        case 'year':
          return points.filter(({ year }) => year === target.year).map(pointName);
        case 'cell':
          return [`${target.row} ${target.column}`];
        case 'item':
          return [];
      }
    },
  },
};
