import { classColours } from './classes.ts';
import { figureWords } from './figureWords.ts';
import { formatCompact } from './formatNumber.ts';
import type { ChartSpec, SeriesSpec, ValueClasses } from './spec.ts';
import type { ChartTheme } from './theme.ts';

/** One key of a legend: a patch, plain or hatched, or a line. */
export interface LegendEntry {
  readonly shape: 'patch' | 'hatched' | 'line' | 'dashed' | 'cross' | 'whisker';
  readonly colour: string;
  readonly label: string;
}

/** What the marks of a chart mean. */
export interface Legend {
  /** Measure, unit and how classes were found. */
  readonly heading: string;
  readonly entries: readonly LegendEntry[];
}

function classLabels({ breaks }: ValueClasses, spec: ChartSpec): string[] {
  const words = figureWords[spec.language];
  const limits = breaks.map((limit) => formatCompact(limit, spec.numbers, spec.language));
  return [...limits, ''].map((upper, i) => {
    const lower = limits[i - 1];
    if (lower === undefined) return upper === '' ? '' : words.lessThan(upper);
    return upper === '' ? words.atLeast(lower) : `${lower} – ${upper}`;
  });
}

function classEntries(classes: ValueClasses, spec: ChartSpec, theme: ChartTheme): LegendEntry[] {
  const labels = classLabels(classes, spec);
  return classColours(classes, theme).map((colour, i) => ({
    shape: 'patch',
    colour,
    label: labels[i] ?? '',
  }));
}

function seriesEntries(spec: SeriesSpec, theme: ChartTheme): LegendEntry[] {
  const words = figureWords[spec.language];
  const entry = (shape: LegendEntry['shape'], colour: string, label: string): LegendEntry => ({
    shape,
    colour,
    label,
  });
  const withMean = spec.years.filter(({ baseline }) => typeof baseline === 'number');
  const emphasised = spec.parts.find(({ area }) => area === spec.emphasised);
  return [
    ...(withMean.length > 0
      ? [
          entry('dashed', theme.baseline, words.baseline(spec.baselineYears)),
          entry('patch', theme.above, words.aboveBaseline),
          entry('patch', theme.below, words.belowBaseline),
        ]
      : []),
    ...(withMean.length < spec.years.length
      ? [entry('patch', theme.bar, words.withoutBaseline)]
      : []),
    ...(spec.years.some(({ partial }) => partial)
      ? [entry('hatched', theme.bar, words.partialYear)]
      : []),
    ...(spec.years.some(({ value }) => typeof value !== 'number')
      ? [entry('cross', theme.mutedText, words.noData)]
      : []),
    ...(emphasised === undefined ? [] : [entry('line', theme.accent, emphasised.label)]),
  ];
}

/** The legend of a chart, the same on the screen and in print. */
export function legendOf(spec: ChartSpec, theme: ChartTheme): Legend {
  const words = figureWords[spec.language];
  const measure = spec.unit === '' ? spec.measure : words.withUnit(spec.measure, spec.unit);
  if (spec.kind === 'series') return { heading: measure, entries: seriesEntries(spec, theme) };
  const classes = spec.classes;
  const gaps = spec.areas.some(({ value }) => typeof value !== 'number');
  const whiskers = spec.kind === 'ranking' && spec.areas.some(({ interval }) => interval !== null);
  return {
    heading: classes === null ? measure : words.list(measure, words.classMethod[classes.method]),
    entries: [
      ...(classes === null ? [] : classEntries(classes, spec, theme)),
      ...(gaps && spec.kind === 'choropleth'
        ? [{ shape: 'hatched', colour: theme.gapLine, label: words.noData } as const]
        : []),
      ...(spec.kind === 'choropleth'
        ? [{ shape: 'patch', colour: theme.land, label: words.notInSet } as const]
        : []),
      ...(whiskers
        ? [{ shape: 'whisker', colour: theme.text, label: words.interval } as const]
        : []),
    ],
  };
}
