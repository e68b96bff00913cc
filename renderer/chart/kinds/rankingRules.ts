import { numberColumn } from '../DataColumn.ts';
import { figureWords } from '../figureWords.ts';
import type { KindRules } from '../KindRules.ts';
import type { RankingSpec } from '../spec.ts';
import { areaColumns } from './areaColumns.ts';
import { areaSummary } from './areaSummary.ts';
import { classEntries, classHeading } from './classLegend.ts';
import { BAR_SERIES, fittedRanking, ranking, rankingHeight } from './ranking.ts';

const hasIntervals = ({ areas }: RankingSpec) => areas.some(({ interval }) => interval !== null);

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
  summary: (spec) => areaSummary(spec, spec.areas),
  columns: (spec) => [
    ...areaColumns(spec, spec.areas),
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
