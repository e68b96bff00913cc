import type { DataSetSummary } from '../catalogue.ts';
import type { Parameter } from '../database.ts';

/**
 * What the engine answered to the statements that open a store, kept so that a start need not wait
 * for the engine; and the files that the answers come from.
 */
export interface KeptAnswers {
  /** SHA-256 of the tables that were loaded, 64 hexadecimal digits each, by name of the table. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Rows as Arrow IPC streams, by `statementKey`. */
  readonly answers: ReadonlyMap<string, Uint8Array>;
}

/** What tells statements apart: their text and the values of their parameters. */
export function statementKey(sql: string, parameters: readonly Parameter[]): string {
  return JSON.stringify([sql, parameters]);
}

/** SHA-256 of every table of some data sets, by its name. */
export function hashesOf(dataSets: readonly DataSetSummary[]): KeptAnswers['hashes'] {
  return Object.fromEntries(
    dataSets.flatMap(({ tables }) => tables.map(({ name, sha256 }) => [name, sha256])),
  );
}
