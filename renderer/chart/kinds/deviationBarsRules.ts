import {
  type DataColumn,
  integerColumn,
  numberColumn,
  reasonColumn,
  textColumn,
} from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import { formatPercentChange } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import type { LegendEntry } from '../LegendEntry.ts';
import { lossFigureWords } from '../lossFigureWords.ts';
import type { DeviationBarsSpec } from '../spec.ts';
import type { ChartTheme } from '../theme.ts';
import { measureHeading } from './classLegend.ts';
import { deviationLimit } from './deviationAxis.ts';
import {
  DEVIATION_SERIES,
  deviationBars,
  deviationHeight,
  fittedDeviations,
} from './deviationBars.ts';

interface Compared {
  readonly label: string;
  readonly percent: number;
}

const comparedOf = ({ rows }: DeviationBarsSpec): Compared[] =>
  rows.flatMap(({ label, deviationPercent }) =>
    typeof deviationPercent === 'number' ? [{ label, percent: deviationPercent }] : [],
  );

function entries(spec: DeviationBarsSpec, theme: ChartTheme): readonly LegendEntry[] {
  const words = lossFigureWords[spec.language];
  const isGap = spec.rows.some(({ deviationPercent }) => typeof deviationPercent !== 'number');
  return [
    {
      shape: 'patch',
      colour: theme.above,
      label: words.above(spec.statistic, spec.baselineYears),
    },
    {
      shape: 'patch',
      colour: theme.below,
      label: words.below(spec.statistic, spec.baselineYears),
    },
    ...(spec.rows.some(({ partial }) => partial)
      ? [
          {
            shape: 'hatched',
            colour: theme.bar,
            label: figureWords[spec.language].partialYear,
          } as const,
        ]
      : []),
    ...(isGap && spec.of === 'year'
      ? [{ shape: 'cross', colour: theme.mutedText, label: words.noDeviation } as const]
      : []),
  ];
}

function summary(spec: DeviationBarsSpec): string {
  const words = lossFigureWords[spec.language];
  const compared = comparedOf(spec).sort((one, other) => other.percent - one.percent);
  const change = ({ percent }: Compared) => formatPercentChange(percent, spec);
  const [first, last] = [compared[0], compared.at(-1)];
  const above = compared.filter(({ percent }) => percent > 0).length;
  const below = compared.filter(({ percent }) => percent < 0).length;
  return [
    first === undefined || first.percent <= 0 ? '' : words.greatestRise(first.label, change(first)),
    last === undefined || last.percent >= 0 ? '' : words.greatestFall(last.label, change(last)),
    words.counts(above, below, spec.rows.length - compared.length),
  ].join('');
}

function columns(spec: DeviationBarsSpec): readonly DataColumn[] {
  const words = lossFigureWords[spec.language];
  const { rows } = spec;
  const years = spec.of === 'year';
  const values = rows.map(({ value }) => value);
  const deviations = rows.map(({ deviationPercent }) => deviationPercent);
  return [
    ...(years
      ? [
          integerColumn(
            words.year,
            rows.map(({ code }) => Number(code)),
          ),
        ]
      : [
          textColumn(
            words.code,
            rows.map(({ code }) => code),
          ),
          textColumn(
            words.name,
            rows.map(({ label }) => label),
          ),
        ]),
    numberColumn(measureHeading(spec), values),
    reasonColumn(words.missingReason, values),
    numberColumn(
      words.baseline(spec.statistic, spec.baselineYears),
      rows.map(({ baseline }) => baseline),
    ),
    integerColumn(
      words.yearsUsed,
      rows.map(({ yearsUsed }) => yearsUsed),
    ),
    numberColumn(words.deviation, deviations),
    reasonColumn(`${words.deviation}: ${words.missingReason}`, deviations),
  ];
}

/** What the bars are: percent of a measure, not the measure itself. */
const deviationHeading = ({ measure, language }: DeviationBarsSpec): string =>
  measureHeading({ measure, unit: lossFigureWords[language].deviationUnit, language });

/** Bars above and below the years before. */
export const deviationBarsRules: KindRules<DeviationBarsSpec> = {
  fileName: 'deviations',
  draw: deviationBars,
  legend: (spec, theme) => ({ heading: deviationHeading(spec), entries: entries(spec, theme) }),
  summary,
  columns,
  height: deviationHeight,
  fit: fittedDeviations,
  texts: ({ rows }) => rows.map(({ label }) => label),
  foot: (spec) => {
    const limit = deviationLimit(spec.rows);
    if (limit === null) return [];
    const percent = formatPercentChange(limit, spec);
    return [lossFigureWords[spec.language].cutBars(percent)];
  },
  marks: {
    series: () => [DEVIATION_SERIES],
    target: ({ of }, name) => {
      if (of === 'year') return { kind: 'year', year: Number(name) };
      return of === 'area' ? { kind: 'area', area: name } : { kind: 'item', code: name };
    },
    names: ({ of }, target) => {
      if (target.kind === 'year' && of === 'year') return [String(target.year)];
      if (target.kind === 'area' && of === 'area') return [target.area];
      return target.kind === 'item' && of === 'item' ? [target.code] : [];
    },
  },
};
