import type { IndicatorMeasure } from '../../analysis/losses/indicators/indicatorQuestion.ts';

/** Why a figure of ours differs from a published one. */
export type ComparisonReason =
  | 'country-events'
  | 'later-entries'
  | 'other-set'
  | 'short-baseline'
  | 'partial-coverage';

/** What of a year is compared. */
export type ComparedFigure =
  | 'value'
  | 'areasWithEvents'
  | 'mean'
  | 'median'
  | 'deviationFromMeanPercent';

/** One published figure of the whole world in one year. */
export interface PublishedFigure {
  readonly publisher: keyof typeof publishers;
  readonly year: number;
  /** A hazard, or `all` for those that the publisher counts. */
  readonly hazard: string;
  readonly measure: Extract<IndicatorMeasure, 'events' | 'deaths' | 'affected' | 'lossUsd'>;
  readonly figure: ComparedFigure;
  readonly theirs: number;
  readonly reasons: readonly ComparisonReason[];
}

/** The publishers, how many years their means take, and which hazards they count. */
export const publishers = {
  CRED: {
    title: 'Centre for Research on the Epidemiology of Disasters, Disasters in Numbers',
    baselineYears: 20,
    leftOut: ['infestation', 'animal-incident', 'impact'],
  },
  GNDAR: {
    title: 'Global Natural Disaster Assessment Report (eight hazards)',
    baselineYears: 30,
    leftOut: [
      'dry-mass-movement',
      'glacial-lake-outburst-flood',
      'infestation',
      'animal-incident',
      'impact',
    ],
  },
  ADRC: {
    title: 'Asian Disaster Reduction Center, Natural Disasters Data Book (eight hazards)',
    baselineYears: 30,
    leftOut: [
      'dry-mass-movement',
      'glacial-lake-outburst-flood',
      'infestation',
      'animal-incident',
      'impact',
    ],
  },
} as const;

type Line = readonly [
  publisher: PublishedFigure['publisher'],
  year: number,
  hazard: string,
  measure: PublishedFigure['measure'],
  figure: ComparedFigure,
  theirs: number,
];

const lines: readonly Line[] = [
  ['CRED', 2022, 'all', 'events', 'value', 387],
  ['CRED', 2022, 'all', 'events', 'mean', 370],
  ['CRED', 2022, 'all', 'events', 'deviationFromMeanPercent', 4.6],
  ['CRED', 2022, 'all', 'deaths', 'value', 30_704],
  ['CRED', 2022, 'all', 'deaths', 'mean', 60_955],
  ['CRED', 2022, 'all', 'deaths', 'median', 16_011],
  ['CRED', 2022, 'all', 'deaths', 'deviationFromMeanPercent', -49.6],
  ['CRED', 2023, 'all', 'events', 'value', 399],
  ['CRED', 2023, 'all', 'events', 'mean', 369],
  ['CRED', 2024, 'all', 'events', 'value', 393],
  ['CRED', 2024, 'all', 'deaths', 'value', 16_753],
  ['CRED', 2024, 'all', 'affected', 'value', 167_000_000],
  ['CRED', 2024, 'all', 'lossUsd', 'value', 242_000_000_000],
  ['ADRC', 2022, 'all', 'events', 'value', 388],
  ['ADRC', 2022, 'all', 'events', 'mean', 340],
  ['GNDAR', 2022, 'all', 'events', 'value', 321],
  ['GNDAR', 2022, 'all', 'events', 'areasWithEvents', 118],
  ['GNDAR', 2022, 'flood', 'events', 'value', 163],
  ['GNDAR', 2022, 'storm', 'events', 'value', 66],
  ['GNDAR', 2022, 'earthquake', 'events', 'value', 30],
  ['GNDAR', 2022, 'drought', 'events', 'value', 20],
  ['GNDAR', 2022, 'landslide', 'events', 'value', 17],
  ['GNDAR', 2022, 'wildfire', 'events', 'value', 15],
  ['GNDAR', 2022, 'extreme-temperature', 'events', 'value', 6],
  ['GNDAR', 2022, 'volcanic-activity', 'events', 'value', 4],
  ['GNDAR', 2022, 'extreme-temperature', 'deaths', 'value', 16_416],
  ['GNDAR', 2022, 'flood', 'deaths', 'value', 8049],
  ['GNDAR', 2022, 'storm', 'lossUsd', 'value', 131_000_000_000],
  ['GNDAR', 2022, 'all', 'events', 'deviationFromMeanPercent', -3],
  ['GNDAR', 2022, 'all', 'deaths', 'deviationFromMeanPercent', -38],
  ['GNDAR', 2022, 'all', 'affected', 'deviationFromMeanPercent', -4],
  ['GNDAR', 2022, 'all', 'lossUsd', 'deviationFromMeanPercent', 53],
  ['GNDAR', 2023, 'flood', 'events', 'value', 152],
  ['GNDAR', 2023, 'flood', 'affected', 'value', 32_392_800],
  ['GNDAR', 2023, 'storm', 'lossUsd', 'value', 100_845_000_000],
  ['GNDAR', 2023, 'earthquake', 'deaths', 'value', 62_451],
  ['GNDAR', 2023, 'all', 'events', 'deviationFromMeanPercent', -3],
  ['GNDAR', 2023, 'all', 'deaths', 'deviationFromMeanPercent', 73],
  ['GNDAR', 2023, 'all', 'affected', 'deviationFromMeanPercent', -53],
  ['GNDAR', 2023, 'all', 'lossUsd', 'deviationFromMeanPercent', 32],
  ['GNDAR', 2024, 'flood', 'events', 'value', 128],
  ['GNDAR', 2024, 'flood', 'affected', 'value', 48_842_400],
  ['GNDAR', 2024, 'storm', 'lossUsd', 'value', 172_591_000_000],
  ['GNDAR', 2024, 'all', 'events', 'deviationFromMeanPercent', -8],
  ['GNDAR', 2024, 'all', 'deaths', 'deviationFromMeanPercent', -74],
  ['GNDAR', 2024, 'all', 'affected', 'deviationFromMeanPercent', -42],
  ['GNDAR', 2024, 'all', 'lossUsd', 'deviationFromMeanPercent', 49],
];

/** Published figures of the world in 2022, 2023 and 2024. */
export const publishedWorldLosses: readonly PublishedFigure[] = lines.map(
  ([publisher, year, hazard, measure, figure, theirs]) => ({
    publisher,
    year,
    hazard,
    measure,
    figure,
    theirs,
    reasons: reasonsOf(publisher, measure, figure),
  }),
);

function reasonsOf(
  publisher: PublishedFigure['publisher'],
  measure: PublishedFigure['measure'],
  figure: ComparedFigure,
): readonly ComparisonReason[] {
  const isCount = measure === 'events' && figure !== 'areasWithEvents';
  const isBaseline = figure !== 'value' && figure !== 'areasWithEvents';
  return [
    ...(isCount ? (['country-events'] as const) : []),
    'later-entries',
    ...(publisher === 'CRED' ? [] : (['other-set'] as const)),
    ...(isBaseline && publisher !== 'CRED' ? (['short-baseline'] as const) : []),
    ...(measure === 'events' || measure === 'deaths' ? [] : (['partial-coverage'] as const)),
  ];
}
