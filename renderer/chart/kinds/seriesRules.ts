import { type DataColumn, integerColumn, numberColumn, reasonColumn } from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import { formatNumber, formatPercentChange } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { SeriesSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { measureHeading } from './classLegend.ts';
import { series, YEAR_SERIES } from './series.ts';

function entries(spec: SeriesSpec, theme: ChartTheme): readonly LegendEntry[] {
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
          entry(
            'dashed',
            theme.baseline,
            words.baseline(spec.baselineYears, spec.baselineStatistic),
          ),
          entry('patch', theme.above, words.aboveBaseline(spec.baselineStatistic)),
          entry('patch', theme.below, words.belowBaseline(spec.baselineStatistic)),
        ]
      : []),
    ...(withMean.length < spec.years.length
      ? [entry('patch', theme.bar, words.withoutBaseline(spec.baselineStatistic))]
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

function summary(spec: SeriesSpec): string {
  const known = spec.years.flatMap((row) =>
    typeof row.value === 'number' ? [{ ...row, value: row.value }] : [],
  );
  const peak = known.reduce<(typeof known)[number] | null>(
    (best, row) => (best === null || row.value > best.value ? row : best),
    null,
  );
  const last = known.filter(({ partial }) => !partial).at(-1);
  const zh = spec.language === 'zh';
  if (peak === null || last === undefined) return zh ? '所有年份均无数据。' : 'No year has data.';
  const value = (row: typeof peak) => formatNumber(row.value, spec.numbers);
  const change =
    typeof last.deviationPercent === 'number'
      ? formatPercentChange(last.deviationPercent, spec)
      : null;
  if (zh) {
    const against =
      change === null
        ? ''
        : `，较前${last.baselineYearsUsed}年${spec.baselineStatistic === 'median' ? '中位数' : '均值'}${change}`;
    return `最高年份为${peak.year}年（${value(peak)}）。${last.year}年为${value(last)}${against}。`;
  }
  const against =
    change === null
      ? ''
      : `, ${change} against the ${spec.baselineStatistic ?? 'mean'} of the ${last.baselineYearsUsed} years before`;
  return `Highest in ${peak.year} (${value(peak)}). ${last.year}: ${value(last)}${against}.`;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function columns(spec: SeriesSpec): readonly DataColumn[] {
  const values = spec.years.map(({ value }) => value);
  const part = spec.parts.find(({ area }) => area === spec.emphasised);
  const words = lossFigureWords[spec.language];
  const { baselineStatistic: statistic = 'mean', baselineYears } = spec;
  return [
    integerColumn(
      'year',
      spec.years.map(({ year }) => year),
    ),
    numberColumn(measureHeading(spec), values),
    reasonColumn('missing reason', values),
    {
      header: 'year not complete',
      datatype: 'boolean',
      cells: spec.years.map(({ partial }) => String(partial)),
      label: capitalised(words.partial),
    },
    numberColumn(
      `${statistic} of the ${baselineYears} years before`,
      spec.years.map(({ baseline }) => baseline),
      { label: capitalised(words.baseline(statistic, baselineYears)) },
    ),
    {
      ...integerColumn(
        `years in the ${statistic}`,
        spec.years.map(({ baselineYearsUsed }) => baselineYearsUsed),
      ),
      label: capitalised(words.yearsUsed),
    },
    numberColumn(
      'deviation (%)',
      spec.years.map(({ deviationPercent }) => deviationPercent),
      { label: capitalised(words.deviation) },
    ),
    ...(part === undefined
      ? []
      : [
          numberColumn(part.label, part.values),
          reasonColumn(`${part.label}, missing reason`, part.values),
        ]),
  ];
}

/** Columns by year with the moving mean of the years before. */
export const seriesRules: KindRules<SeriesSpec> = {
  fileName: 'series',
  draw: series,
  legend: (spec, theme) => ({ heading: measureHeading(spec), entries: entries(spec, theme) }),
  summary,
  columns,
  height: (_, width, fontSize) => Math.max(width * 0.42, fontSize * 14),
  texts: (spec) =>
    spec.parts.flatMap(({ area, label }) => (area === spec.emphasised ? [label] : [])),
  marks: {
    series: () => [YEAR_SERIES],
    target: (_, name) => ({ kind: 'year', year: Number(name) }),
    names: (_, target) => (target.kind === 'year' ? [String(target.year)] : []),
  },
};
