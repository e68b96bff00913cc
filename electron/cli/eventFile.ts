import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Result, success } from '../../analysis/failure.ts';
import { sha256 } from '../../analysis/sha256.ts';
import { lossEventFields } from '../../datasets/importers/lossEventTable.ts';
import { readLossEventTable } from '../../datasets/importers/readLossEventTable.ts';
import type { DataSetSummary } from '../../datasets/store/catalogue.ts';
import type { Database } from '../../datasets/store/database.ts';
import { eventBatches } from '../../datasets/store/eventBatches.ts';
import { type StoredEvents, storeEvents } from '../../datasets/store/eventTables.ts';

/** A table of events that a person names on the command line. */
export interface EventFile {
  readonly path: string;
  readonly partialYears: readonly number[];
}

/** The options that name it. */
export const eventFileOptions = {
  events: { type: 'string' },
  'partial-years': { type: 'string' },
} as const;

/**
 * The table of events that options name; undefined where they name none.
 *
 * @param given - values of `eventFileOptions`
 * @fails bad-setting  years that are none, or years without a table
 */
export function eventFile(given: {
  readonly events?: string;
  readonly 'partial-years'?: string;
}): Result<EventFile | undefined> {
  const years = (given['partial-years'] ?? '').split(',').filter((year) => year !== '');
  const bad = years.filter((year) => !/^\d{4}$/.test(year));
  if (bad.length > 0 || (years.length > 0 && given.events === undefined)) {
    const message = `--partial-years needs --events FILE and years of four digits, got ${years.join(', ')}`;
    return failure('bad-setting', 'losses', message, bad);
  }
  if (given.events === undefined) return success(undefined);
  return success({ path: given.events, partialYears: years.map(Number) });
}

/** A table of events in the engine, and what provenance says of it. */
export interface OpenEvents {
  readonly stored: StoredEvents;
  readonly dataSet: DataSetSummary;
}

/**
 * Loads a table of events that `riskbelt import` wrote.
 *
 * @param database - has the bundled data sets
 * @param file -     which table
 * @fails bad-input  no such file, or none in our own form
 */
export async function openEvents(
  database: Database,
  { path, partialYears }: EventFile,
): Promise<Result<OpenEvents>> {
  const name = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return failure('bad-input', 'losses', `losses cannot read ${path}: ${reason}`, [path]);
  }
  const batches: Uint8Array[] = [];
  const packing = eventBatches((batch) => batches.push(batch));
  const read = await readLossEventTable(bytes, name, { onEvent: packing.add });
  if (!read.ok) return read;
  const codes = packing.end();
  const schema = 'events';
  const made = await storeEvents(database, { schema, batches, codes: () => codes, partialYears });
  if (!made.ok) return made;
  return success({
    stored: made.value,
    dataSet: {
      name: schema,
      title: { en: name, zh: name },
      publisher: { en: '', zh: '' },
      source: name,
      licence: { en: '', zh: '' },
      version: { en: '', zh: '' },
      retrieved: '',
      citation: '',
      description: { en: '', zh: '' },
      years: null,
      mayBePassedOn: 'unknown',
      passingOn: { en: '', zh: '' },
      tables: [
        {
          name,
          rows: made.value.rows,
          sha256: sha256(bytes),
          primaryKey: ['countryEventId', 'part'],
          fields: lossEventFields,
        },
      ],
      partialYears,
      state: { kind: 'ready' },
    },
  });
}
