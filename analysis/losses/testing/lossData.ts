import { column, type MissingReason } from '../../column.ts';
import type { AreaYears, LossData, LossEntries, LossQuantity } from '../lossData.ts';

/** One entry in words: place of the area, year, place of the hazard, events, then the quantities. */
export type Entry = readonly [
  area: number,
  year: number,
  hazard: number,
  events: number,
  deaths: number | null,
  affected: number | null,
  lossUsd: number | null,
];

/** One area and year in words: place of the area, year, population, gross domestic product. */
export type AreaYear = readonly [
  area: number,
  year: number,
  population: number | null,
  gdpUsd: number | null,
];

/** Columns of entries given row by row. */
export function entriesOf(rows: readonly Entry[]): LossEntries {
  const quantity = (pick: (row: Entry) => number | null): LossQuantity => ({
    sum: column(rows.map((row) => pick(row) ?? 'not-reported')),
    reported: Int32Array.from(rows, (row) => (pick(row) === null ? 0 : 1)),
  });
  return {
    area: Int32Array.from(rows, ([area]) => area),
    year: Int32Array.from(rows, ([, year]) => year),
    hazard: Int32Array.from(rows, ([, , hazard]) => hazard),
    entries: new Int32Array(rows.length).fill(1),
    events: Float64Array.from(rows, ([, , , events]) => events),
    deaths: quantity((row) => row[4]),
    affected: quantity((row) => row[5]),
    lossUsd: quantity((row) => row[6]),
    // prices that have doubled since tell the two columns apart
    lossUsdAdjusted: quantity((row) => (row[6] === null ? null : 2 * row[6])),
  };
}

/** Columns of denominators given row by row. */
export function economyOf(rows: readonly AreaYear[]): AreaYears {
  const reason: MissingReason = 'no-denominator';
  return {
    area: Int32Array.from(rows, ([area]) => area),
    year: Int32Array.from(rows, ([, year]) => year),
    population: column(rows.map(([, , population]) => population ?? reason)),
    gdpUsd: column(rows.map(([, , , gdpUsd]) => gdpUsd ?? reason)),
  };
}

/**
 * Three areas from 2018 to 2021, of which 2021 is not yet closed: A with floods and storms, B with
 * one flood whose deaths nobody reports, C that the source does not have.
 */
export function madeUpLosses(): LossData {
  return {
    areas: ['AAA', 'BBB', 'CCC'],
    covered: [true, true, false],
    coverage: { firstYear: 2018, lastYear: 2021, partialYears: [2021] },
    knownHazards: ['flood', 'storm', 'drought'],
    entries: entriesOf([
      [0, 2018, 0, 2, 10, 100, 1000],
      [0, 2019, 0, 1, 20, null, null],
      [0, 2019, 1, 1, 4, 50, 3000],
      [0, 2020, 1, 3, 6, 70, null],
      [0, 2021, 0, 9, 90, 900, 9000],
      [1, 2020, 0, 1, null, 30, 500],
    ]),
    economy: economyOf([
      [0, 2018, 1_000_000, 100_000],
      [0, 2019, 2_000_000, 200_000],
      [0, 2020, 2_000_000, null],
      [0, 2021, 2_000_000, 200_000],
      [1, 2018, 500_000, 10_000],
      [1, 2019, 500_000, 10_000],
      [1, 2020, 1_500_000, 10_000],
      [2, 2020, 7_000_000, 10_000],
    ]),
  };
}
