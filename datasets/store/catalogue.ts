import type { Failure } from '../../analysis/failure.ts';

/** A text in the languages of the program. */
export interface LocalText {
  readonly en: string;
  readonly zh: string;
}

/**
 * Where a data set stands: loaded; checked to be as published but not loaded, because no question
 * needs it yet; or refused with the reason, and nothing of it can be asked.
 */
export type DataSetState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'checked' }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** One table of a data set, as the data view lists it. */
export interface TableSummary {
  /** Name of the table, such as `emdat-losses/losses`. */
  readonly name: string;
  readonly rows: number;
  /** 64 hexadecimal digits; checked against the file when it was loaded. */
  readonly sha256: string;
  /** Fields that tell rows apart; the rows are in their order. */
  readonly primaryKey: readonly string[];
  readonly fields: readonly TableField[];
}

/** A field of a table, as its data package describes it. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly unit?: string;
  readonly unitZh?: string;
  readonly description: string;
  /** Absent where nobody has written it, such as for the answer to a statement. */
  readonly descriptionZh?: string;
}

/** A bundled data set, what it is and whether it may be used. */
export interface DataSetSummary {
  /** Folder below `datasets/`, such as `emdat-losses`. */
  readonly name: string;
  readonly title: LocalText;
  readonly publisher: LocalText;
  /** Address of the source; empty where the package names none. */
  readonly source: string;
  readonly licence: LocalText;
  readonly version: LocalText;
  /** When the source was taken, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly retrieved: string;
  /** As the publisher wishes to be named: in its own words in every language. */
  readonly citation: string;
  /** What it holds; empty where the package cannot be read. */
  readonly description: LocalText;
  /** First and last year with data; null where the tables have no years. */
  readonly years: readonly [first: number, last: number] | null;
  /** `unknown` where nobody has said. */
  readonly mayBePassedOn: 'yes' | 'to-be-confirmed' | 'no' | 'unknown';
  /** Whether and how the tables may be passed on. */
  readonly passingOn: LocalText;
  /** Empty when the data set is refused. */
  readonly tables: readonly TableSummary[];
  /** Years that the publisher has not yet closed. */
  readonly partialYears: readonly number[];
  readonly state: DataSetState;
}

/** A country or area: a row of everything. A gap is null. */
export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly code: string;
  readonly name: LocalText;
  readonly continent: string;
  readonly unRegion: string | null;
  readonly unSubregion: string | null;
  readonly worldBankRegion: string | null;
  readonly incomeGroup: string | null;
  /** Whether the area exists no more, such as Serbia and Montenegro. */
  readonly historic: boolean;
}

/** A named set of countries. */
export interface CountrySet {
  readonly code: string;
  readonly name: LocalText;
  /** `all`, `belt-and-road`, `mechanism` or `region`. */
  readonly kind: string;
  /** Where the membership comes from. */
  readonly origin: string;
  /** `by-definition`, `published`, `press` or `to-be-confirmed`. */
  readonly certainty: string;
  readonly note: string | null;
  /** Members in the order of the code. */
  readonly areas: readonly string[];
}

/** A hazard of the loss table and how often the table has it. */
export interface Hazard {
  readonly code: string;
  readonly name: LocalText;
  /** Whether it is one of the eight types of the Global Natural Disaster Assessment Report. */
  readonly core: boolean;
  /** Country-events of the whole table. */
  readonly events: number;
}

/** What is known of areas, sets of them and hazards before any question. */
export interface Catalogue {
  readonly countries: readonly Country[];
  readonly countrySets: readonly CountrySet[];
  readonly hazards: readonly Hazard[];
}
