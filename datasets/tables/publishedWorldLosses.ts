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

/** Hazards that no report of natural disasters counts. */
const NOT_NATURAL = ['infestation', 'animal-incident', 'impact'] as const;

/** Hazards that reports on eight hazards do not count. */
const NOT_OF_EIGHT = ['dry-mass-movement', 'glacial-lake-outburst-flood', ...NOT_NATURAL] as const;

/** The publishers, how many years their means take, and which hazards they count. */
export const publishers = {
  CRED: {
    title: 'Centre for Research on the Epidemiology of Disasters, Disasters in Numbers',
    baselineYears: 20,
    leftOut: NOT_NATURAL,
  },
  GNDAR: {
    title: 'Global Natural Disaster Assessment Report (eight hazards)',
    baselineYears: 30,
    leftOut: NOT_OF_EIGHT,
  },
  ADRC: {
    title: 'Asian Disaster Reduction Center, Natural Disasters Data Book (eight hazards)',
    baselineYears: 30,
    leftOut: NOT_OF_EIGHT,
  },
} as const;

/** What is published of one hazard: numbers by measure and figure. */
type Published = Readonly<
  Partial<Record<PublishedFigure['measure'], Readonly<Partial<Record<ComparedFigure, number>>>>>
>;

/** What one edition publishes, by hazard. */
interface Edition {
  readonly publisher: PublishedFigure['publisher'];
  readonly year: number;
  readonly hazards: Readonly<Record<string, Published>>;
}

const editions: readonly Edition[] = [
  {
    publisher: 'CRED',
    year: 2022,
    hazards: {
      all: {
        events: { value: 387, mean: 370, deviationFromMeanPercent: 4.6 },
        deaths: { value: 30_704, mean: 60_955, median: 16_011, deviationFromMeanPercent: -49.6 },
      },
    },
  },
  {
    publisher: 'CRED',
    year: 2023,
    hazards: {
      all: { events: { value: 399, mean: 369 } },
    },
  },
  {
    publisher: 'CRED',
    year: 2024,
    hazards: {
      all: {
        events: { value: 393 },
        deaths: { value: 16_753 },
        affected: { value: 167_000_000 },
        lossUsd: { value: 242_000_000_000 },
      },
    },
  },
  {
    publisher: 'ADRC',
    year: 2022,
    hazards: {
      all: { events: { value: 388, mean: 340 } },
    },
  },
  {
    publisher: 'GNDAR',
    year: 2022,
    hazards: {
      all: {
        events: { value: 321, areasWithEvents: 118, deviationFromMeanPercent: -3 },
        deaths: { deviationFromMeanPercent: -38 },
        affected: { deviationFromMeanPercent: -4 },
        lossUsd: { deviationFromMeanPercent: 53 },
      },
      flood: {
        events: { value: 163, deviationFromMeanPercent: 14 },
        deaths: { value: 8049, deviationFromMeanPercent: 20 },
      },
      storm: {
        events: { value: 66 },
        lossUsd: { value: 131_000_000_000, deviationFromMeanPercent: 106 },
      },
      earthquake: { events: { value: 30 } },
      drought: { events: { value: 20 } },
      landslide: {
        events: { value: 17 },
        deaths: { deviationFromMeanPercent: -54 },
        affected: { deviationFromMeanPercent: -50 },
      },
      wildfire: { events: { value: 15 }, lossUsd: { deviationFromMeanPercent: -77 } },
      'extreme-temperature': { events: { value: 6 }, deaths: { value: 16_416 } },
      'volcanic-activity': { events: { value: 4 } },
    },
  },
  {
    publisher: 'GNDAR',
    year: 2023,
    hazards: {
      flood: {
        events: { value: 152, deviationFromMeanPercent: 3.5 },
        affected: { value: 32_392_800, deviationFromMeanPercent: -66 },
      },
      storm: { lossUsd: { value: 100_845_000_000, deviationFromMeanPercent: 50 } },
      earthquake: { deaths: { value: 62_451, deviationFromMeanPercent: 140 } },
      landslide: {
        deaths: { deviationFromMeanPercent: -30 },
        affected: { deviationFromMeanPercent: -35 },
        lossUsd: { deviationFromMeanPercent: -100 },
      },
      wildfire: { lossUsd: { deviationFromMeanPercent: 41 } },
      all: {
        events: { deviationFromMeanPercent: -3 },
        deaths: { deviationFromMeanPercent: 73 },
        affected: { deviationFromMeanPercent: -53 },
        lossUsd: { deviationFromMeanPercent: 32 },
      },
    },
  },
  {
    publisher: 'GNDAR',
    year: 2024,
    hazards: {
      flood: { events: { value: 128 }, affected: { value: 48_842_400 } },
      storm: { lossUsd: { value: 172_591_000_000 } },
      all: {
        events: { deviationFromMeanPercent: -8 },
        deaths: { deviationFromMeanPercent: -74 },
        affected: { deviationFromMeanPercent: -42 },
        lossUsd: { deviationFromMeanPercent: 49 },
      },
    },
  },
];

/** The world from 2000 to 2019: Human Cost of Disasters, CRED and UNDRR 2020, as printed. */
export const publishedTwoDecades = {
  events: 7348,
  deaths: 1_230_000,
  affected: 4_200_000_000,
  lossUsd: 2_970_000_000_000,
} as const;

/** Published figures of the world in 2022, 2023 and 2024. */
export const publishedWorldLosses: readonly PublishedFigure[] = editions.flatMap(
  ({ publisher, year, hazards }) =>
    Object.entries(hazards).flatMap(([hazard, published]) =>
      // the keys of both tables are known to the last
      (Object.entries(published) as [PublishedFigure['measure'], object][]).flatMap(
        ([measure, figures]) =>
          (Object.entries(figures) as [ComparedFigure, number][]).map(([figure, theirs]) => ({
            publisher,
            year,
            hazard,
            measure,
            figure,
            theirs,
            reasons: reasonsOf(publisher, measure, figure),
          })),
      ),
    ),
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
