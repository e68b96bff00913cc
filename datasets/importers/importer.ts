import type { Result } from '../../analysis/failure.ts';

/** One cell of an imported table; null is a gap whose reason the field's description states. */
export type Cell = string | number | boolean | null;

/** A column of an imported table, as it stands in datapackage.json. */
export interface FieldDescription {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Unit of measurement; absent for codes, names and counts of nothing. */
  readonly unit?: string;
  /** What a value means, and what a gap means. */
  readonly description: string;
}

/** A table in our own form, rows in the order of the primary key. */
export interface ImportedTable {
  readonly name: string;
  readonly fields: readonly FieldDescription[];
  readonly primaryKey: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A row that was not taken over, with its place in the publisher's file and the reason. */
export interface LeftOut {
  /** `file:line:column` or `file:sheet:cell`. */
  readonly place: string;
  readonly reason: string;
}

/** What one importer made of the publisher's files. */
export interface Imported {
  readonly tables: readonly ImportedTable[];
  readonly leftOut: readonly LeftOut[];
}

/** Turns a publisher's files, by name, into tables; refuses with file, line and column. */
export type Importer = (files: ReadonlyMap<string, Uint8Array>) => Promise<Result<Imported>>;
