import type { Column } from '../column.ts';

/** Years that a source covers. */
export interface YearCoverage {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years that the source has not yet closed, rising. */
  readonly partialYears: readonly number[];
}

/**
 * What the source reports: one row for each of its entries, or for several of one area, year and
 * hazard that were added up before. Rows come in a fixed order.
 */
export interface LossEntries {
  /** Place of the row's area in `LossData.areas`. */
  readonly area: Int32Array;
  readonly year: Int32Array;
  /** Place of the row's hazard in the question's hazards. */
  readonly hazard: Int32Array;
  /** Entries of the source behind the row, such as subtypes of the hazard; at least one. */
  readonly entries: Int32Array;
  /** Country-events of these entries. */
  readonly events: Float64Array;
  readonly deaths: LossQuantity;
  readonly affected: LossQuantity;
  /** US dollars of the year of the event, never adjusted for prices. */
  readonly lossUsd: LossQuantity;
  /** US dollars of one year, adjusted by the source by US consumer prices; a year without an index yet is a gap. */
  readonly lossUsdAdjusted: LossQuantity;
  /** Only where the source lists events. */
  readonly distinct?: DistinctEvents;
}

/** Events told apart, so that one in several areas, years or hazards counts once in all of them. */
export interface DistinctEvents {
  /** By row of the entries: events that lie in no other row of the source. */
  readonly own: Float64Array;
  /** Events that lie in several rows: one row for each of them in each of these, rising by event. */
  readonly shared: SharedEvents;
}

/** Events in several rows of the entries, row by row. */
export interface SharedEvents {
  /** A number of the event, equal in all of its rows. */
  readonly event: Int32Array;
  readonly area: Int32Array;
  readonly year: Int32Array;
  readonly hazard: Int32Array;
}

/** Sums over the entries of a row that report the quantity, and how many do. */
export interface LossQuantity {
  /** Of no meaning where no entry of the row reports it: a gap, or zero. */
  readonly sum: Column;
  readonly reported: Int32Array;
}

/** Denominators by area and year, one row each, in any order; absent rows are gaps. */
export interface AreaYears {
  /** Place of the row's area in `LossData.areas`. */
  readonly area: Int32Array;
  readonly year: Int32Array;
  readonly population: Column;
  /** Gross domestic product in US dollars of the year. */
  readonly gdpUsd: Column;
}

/** All that a question about losses is answered from. */
export interface LossData {
  /** Members of the country set, in the order of the code. */
  readonly areas: readonly string[];
  /** For each area whether the source has any entry of it, of any year and hazard. */
  readonly covered: readonly boolean[];
  readonly coverage: YearCoverage;
  /** Every hazard that the source knows. */
  readonly knownHazards: readonly string[];
  /** Rows of the question's hazards, at least from its first baseline year to its last year. */
  readonly entries: LossEntries;
  readonly economy: AreaYears;
}
