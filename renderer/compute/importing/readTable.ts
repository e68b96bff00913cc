import { failure, type Result, success } from '../../../analysis/failure.ts';
import { sha256 } from '../../../analysis/sha256.ts';
import {
  type EventFileChoices,
  eventFormatOf,
  importEvents,
} from '../../../datasets/importers/importEvents.ts';
import { suggestMapping } from '../../../datasets/importers/suggestMapping.ts';
import { eventBatches } from '../../../datasets/store/eventBatches.ts';
import { type ReadOutcome, type ReadRequest, SHOWN_FAULTS } from './importMessages.ts';

const ROWS_BETWEEN_REPORTS = 5000;

/** An engine holds no longer text than 2^29 letters. */
const MOST_MEGABYTES = 500;

/**
 * Reads a person's table of events and packs it for the engine.
 *
 * @param request -  the file and the choices; without a format it is found by the header
 * @param progress - is told now and then how many rows are read
 * @returns the table, or its columns where they have to be named first
 * @fails bad-input  the file is gone, may not be read, or is larger than a text can be
 * @fails as the importer of the format
 */
export async function readTable(
  { file, bytes: blob, choices, knownAreas }: ReadRequest,
  progress: (rows: number) => void,
): Promise<Result<ReadOutcome>> {
  const opened = await bytesOf(blob, file);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const kind = await eventFormatOf(bytes, file, choices.encoding);
  if (!kind.ok) return kind;
  const format = choices.format ?? kind.value.format;
  if (format === 'generic' && choices.mapping === undefined) {
    const { header } = kind.value;
    const { mapping } = suggestMapping(header);
    return success({ kind: 'unmapped', table: { header, suggested: mapping } });
  }
  const batches: Uint8Array<ArrayBuffer>[] = [];
  const packing = eventBatches((batch) => batches.push(new Uint8Array(batch)));
  const given: EventFileChoices = { ...choices, format };
  let rows = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const read = await importEvents(bytes, file, given, new Set(knownAreas), (event) => {
    packing.add(event);
    if (event.year !== null) {
      first = Math.min(first, event.year);
      last = Math.max(last, event.year);
    }
    rows += 1;
    if (rows % ROWS_BETWEEN_REPORTS === 0) progress(rows);
  });
  if (!read.ok) return read;
  const { faults, faultCounts, keptApart, rows: counted, counts } = read.value;
  const review = {
    format,
    faults: faults.slice(0, SHOWN_FAULTS),
    faultCounts,
    keptApart,
    rows: counted,
    years: first > last ? null : { first, last },
    counts,
    sha256: sha256(bytes),
  };
  return success({ kind: 'read', table: { review, batches, codes: packing.end() } });
}

/** A file that a person chose can be moved, changed or locked before it is read. */
async function bytesOf(blob: Blob, file: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const megabytes = Math.ceil(blob.size / 2 ** 20);
  if (megabytes > MOST_MEGABYTES) {
    const message = `${file} needs at most ${MOST_MEGABYTES} MB, got ${megabytes}`;
    return failure('bad-input', 'readTable', message, [file]);
  }
  try {
    return success(new Uint8Array(await blob.arrayBuffer()));
  } catch (cause) {
    const got = cause instanceof Error ? cause.name : String(cause);
    return failure('bad-input', 'readTable', `${file} needs to be readable, got ${got}`, [file]);
  }
}
