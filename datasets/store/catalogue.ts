import type { Failure } from '../../analysis/failure.ts';

/** A text in the languages of the program. */
export interface LocalText {
  readonly en: string;
  readonly zh: string;
}

/** Where a data set stands: refused names why, and nothing of it can be asked. */
export type DataSetState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** One table of a data set, as the data view lists it. */
export interface TableSummary {
  /** Name of the table in SQL and in `pageTable`. */
  readonly name: string;
  readonly rows: number;
  readonly fields: readonly TableField[];
}

/** A field of a table, as its data package describes it. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly unit?: string;
  readonly description: string;
}

/** A bundled data set, what it is and whether it may be used. */
export interface DataSetSummary {
  /** Folder below `datasets/`, such as `emdat-losses`. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /** Address of the source; empty where the package names none. */
  readonly source: string;
  readonly licence: string;
  readonly version: string;
  /** Day on which the source was taken, `YYYY-MM-DD`. */
  readonly retrieved: string;
  /** Empty when the data set is refused. */
  readonly tables: readonly TableSummary[];
  readonly state: DataSetState;
}

/** A country or area: a row of everything. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: LocalText;
  /** Region and subregion of the UN M49 standard; empty where the standard gives none. */
  readonly region: string;
  readonly subregion: string;
  /** Income group of the World Bank; empty where it gives none. */
  readonly income: string;
}

/** A named set of countries. */
export interface CountrySet {
  readonly code: string;
  readonly name: LocalText;
  /** Members in the order of the code. */
  readonly areas: readonly string[];
}

/** A hazard of the loss table and how often the table has it. */
export interface Hazard {
  readonly code: string;
  /** Country-events of the whole table. */
  readonly events: number;
}

/** Years that the loss table covers. */
export interface LossCoverage {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years that the source has not yet closed, rising. */
  readonly partialYears: readonly number[];
}

/** Which rows of a table to show. */
export interface TablePageRequest {
  readonly table: string;
  /** First row, from 0, in the table's own order. */
  readonly offset: number;
  /** Greatest number of rows, at most 1000. */
  readonly limit: number;
}

/** Some rows of a table; a gap is null. */
export interface TablePage {
  readonly table: string;
  readonly fields: readonly TableField[];
  readonly offset: number;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  /** Rows of the whole table. */
  readonly totalRows: number;
}
