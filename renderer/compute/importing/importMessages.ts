import type { Result } from '../../../analysis/failure.ts';
import type { EventImport } from '../../../datasets/importers/collectEvents.ts';
import type { EventMapping } from '../../../datasets/importers/eventMapping.ts';
import type { EventFileChoices, EventFormat } from '../../../datasets/importers/importEvents.ts';
import type { EventCodes } from '../../../datasets/store/eventBatches.ts';

/** What is to be read, and how; a format that is not stated is found by the header. */
export interface ReadRequest {
  readonly file: string;
  readonly bytes: Blob;
  readonly choices: Partial<EventFileChoices>;
  readonly knownAreas: readonly string[];
}

/** What a person looks through before the table is used. */
export interface ImportReview
  extends Pick<EventImport, 'faultCounts' | 'keptApart' | 'rows' | 'counts'> {
  readonly format: EventFormat;
  /** First and last year of the rows; null where none has one. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** The first faults in the order of the file, at most `SHOWN_FAULTS`. */
  readonly faults: EventImport['faults'];
  /** Of the file; 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A list of more faults than anybody reads would only cost time. */
export const SHOWN_FAULTS = 100_000;

/** A table as it was read: what to look through, and the rows for the engine. */
export interface ReadTable {
  readonly review: ImportReview;
  readonly batches: readonly Uint8Array<ArrayBuffer>[];
  readonly codes: EventCodes;
}

/** A table whose columns a person has to name first. */
export interface UnmappedTable {
  readonly header: readonly string[];
  readonly suggested: EventMapping;
}

/** What a reading ends with. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly table: ReadTable }
  | { readonly kind: 'unmapped'; readonly table: UnmappedTable };

/** From the importing worker to the window. `broken` is a bug. */
export type FromImporter =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'done'; readonly result: Result<ReadOutcome> }
  | { readonly kind: 'broken'; readonly message: string };
