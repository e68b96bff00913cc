import { chartWords, fill } from '../chartWords.ts';
import {
  type DataColumn,
  integerColumn,
  numberColumn,
  reasonColumn,
  textColumn,
} from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import { formatNumber } from '../formatNumber.ts';
import type { KindRules } from '../KindRules.ts';
import type { RankingSpec } from '../spec.ts';
import { areaColumns } from './areaColumns.ts';
import { areaSummary } from './areaSummary.ts';
import { classEntries, classHeading, measureHeading } from './classLegend.ts';
import { BAR_SERIES, fittedRanking, ranking, rankingHeight } from './ranking.ts';

const hasIntervals = ({ areas }: RankingSpec) => areas.some(({ interval }) => interval !== null);

type Removals = NonNullable<RankingSpec['removals']>;

/** The nodes that matter most, and where the shifts are of another number of areas. */
function removalSummary(spec: RankingSpec, { ranked, without }: Removals): string {
  const { language, numbers } = spec;
  const { sentences } = chartWords[language];
  const zh = language === 'zh';
  const listed = (each: readonly (readonly [string, string])[]): string =>
    each
      .map(([label, number]) => (zh ? `${label}（${number}）` : `${label} (${number})`))
      .join(zh ? '、' : ', ');
  const largest = spec.areas.flatMap(({ label, value }) =>
    typeof value === 'number' ? [[label, formatNumber(value, numbers)] as const] : [],
  );
  const apart = spec.areas.flatMap(({ label }, place) => {
    const count = without[place] ?? ranked;
    return count === ranked ? [] : [[label, String(count)] as const];
  });
  return [
    fill(sentences.removals, { nodes: listed(largest.slice(0, 3)) }),
    ...(apart.length === 0
      ? []
      : [fill(sentences.rankedWithout, { ranked, nodes: listed(apart) })]),
  ].join(zh ? '' : ' ');
}

/** Code, name and shift of the nodes, and how many areas have a rank with and without each. */
function removalColumns(spec: RankingSpec, { ranked, without }: Removals): readonly DataColumn[] {
  const values = spec.areas.map(({ value }) => value);
  return [
    textColumn(
      'node',
      spec.areas.map(({ area }) => area),
    ),
    textColumn(
      'node name',
      spec.areas.map(({ label }) => label),
    ),
    numberColumn(measureHeading(spec), values),
    reasonColumn('missing reason', values),
    integerColumn(
      'areas ranked',
      spec.areas.map(() => ranked),
    ),
    integerColumn('areas ranked without it', without),
  ];
}

/** Bars of areas in the order of their ranks. */
export const rankingRules: KindRules<RankingSpec> = {
  fileName: 'ranking',
  draw: ranking,
  legend: (spec, theme) => ({
    heading: classHeading(spec, spec.classes),
    entries: [
      ...(spec.classes === null ? [] : classEntries(spec, spec.classes, theme)),
      ...(hasIntervals(spec)
        ? [
            {
              shape: 'whisker',
              colour: theme.text,
              label: figureWords[spec.language].interval,
            } as const,
          ]
        : []),
    ],
  }),
  summary: (spec) =>
    spec.removals === undefined
      ? areaSummary(spec, spec.areas)
      : removalSummary(spec, spec.removals),
  columns: (spec) => [
    ...(spec.removals === undefined
      ? areaColumns(spec, spec.areas)
      : removalColumns(spec, spec.removals)),
    numberColumn(
      'rank',
      spec.areas.map(({ rank }) => rank),
    ),
    ...(hasIntervals(spec)
      ? ([0, 1] as const).map((end) =>
          numberColumn(
            end === 0 ? '5th percentile' : '95th percentile',
            spec.areas.map(({ interval }) => interval?.[end] ?? 'no-data'),
          ),
        )
      : []),
  ],
  height: rankingHeight,
  fit: fittedRanking,
  texts: (spec) => spec.areas.map(({ label }) => label),
  foot: ({ language, areas, ranked }) =>
    areas.length < ranked ? [figureWords[language].ofRanked(areas.length, ranked)] : [],
  marks: {
    series: () => [BAR_SERIES],
    target: (_, name) => ({ kind: 'area', area: name }),
    names: ({ areas }, target) =>
      target.kind === 'area' && areas.some(({ area }) => area === target.area) ? [target.area] : [],
  },
};
