import { failure, type Result, success } from '../../analysis/failure.ts';
import type { TextEncoding } from '../utf8.ts';
import type { EventImport, EventOptions } from './collectEvents.ts';
import { desinventar } from './desinventar.ts';
import type { EventClass } from './emdatClassification.ts';
import { emdatPublicColumns } from './emdatPublicColumns.ts';
import { emdatPublicTable } from './emdatPublicTable.ts';
import type { EventMapping } from './eventMapping.ts';
import { genericEvents } from './genericEvents.ts';
import { noaaEvents } from './noaaEvents.ts';
import { notOtherThanTable } from './otherThanTable.ts';
import { isOwnHeader, readLossEventTable } from './readLossEventTable.ts';
import type { FaultChoices } from './rowFaults.ts';
import { openTable } from './tableSource.ts';

/** Forms of a table of events; `riskbelt` is our own, as an import writes it. */
export const eventFormats = ['emdat', 'desinventar', 'noaa', 'generic', 'riskbelt'] as const;

/** One of the forms. */
export type EventFormat = (typeof eventFormats)[number];

/** What a person chooses about a file, as plain data. */
export interface EventFileChoices {
  readonly format: EventFormat;
  readonly encoding?: TextEncoding;
  /** Of EM-DAT and DesInventar; natural and biological unless stated. */
  readonly classes?: readonly EventClass[];
  /** Of EM-DAT: droughts of several years by CRED's rule. */
  readonly drought?: 'as-recorded' | 'each-year';
  /** Country of an export of DesInventar. */
  readonly iso3?: string;
  /** Of DesInventar, whether its zeros mean none; not reported unless stated. */
  readonly zeros?: 'gap' | 'zero';
  /** Of a generic table. */
  readonly mapping?: EventMapping;
  readonly faults?: FaultChoices;
}

/**
 * Reads a table of events in one of the known forms.
 *
 * @param bytes -      the whole file
 * @param file -       its name, for places
 * @param choices -    the form, and what else a person chose
 * @param knownAreas - codes of present areas
 * @param onEvent -    takes each event as it is read
 * @fails bad-input    as the importer of the form
 * @fails bad-setting  a generic table without mapping, DesInventar without country
 */
export async function importEvents(
  bytes: Uint8Array,
  file: string,
  choices: EventFileChoices,
  knownAreas: ReadonlySet<string>,
  onEvent?: NonNullable<EventOptions['onEvent']>,
): Promise<Result<EventImport>> {
  const { format, iso3, mapping, ...rest } = choices;
  const options = { ...rest, ...(onEvent === undefined ? {} : { onEvent }) };
  switch (format) {
    case 'emdat':
      return await emdatPublicTable(bytes, file, { ...options, knownAreas });
    case 'noaa':
      return await noaaEvents(bytes, file, options);
    case 'riskbelt':
      return await readLossEventTable(bytes, file, options);
    case 'desinventar':
      if (iso3 === undefined || !knownAreas.has(iso3)) {
        const message = `importEvents needs the country of an export of DesInventar, got ${iso3 ?? 'none'}`;
        return failure('bad-setting', 'importEvents', message, iso3 === undefined ? [] : [iso3]);
      }
      return await desinventar(bytes, file, { ...options, iso3 });
    case 'generic':
      if (mapping === undefined) {
        const message = 'importEvents needs a mapping of a generic table, got none';
        return failure('bad-setting', 'importEvents', message, [file]);
      }
      return await genericEvents(bytes, file, { ...options, mapping, knownAreas });
  }
}

/** What a file seems to be. */
export interface EventFileKind {
  readonly format: EventFormat;
  /** Names of the columns; empty for XML. */
  readonly header: readonly string[];
}

/**
 * The form of a file, by its header.
 *
 * @param bytes -    the whole file
 * @param file -     its name, for places
 * @param encoding - of a text file
 * @fails bad-input  neither XML, xlsx nor text in the stated encoding
 */
export async function eventFormatOf(
  bytes: Uint8Array,
  file: string,
  encoding?: TextEncoding,
): Promise<Result<EventFileKind>> {
  const table = notOtherThanTable(bytes, file);
  if (!table.ok) return table;
  const head = String.fromCharCode(...bytes.subarray(0, 40)).replaceAll('\0', '');
  if (/^[^<a-zA-Z0-9]*</.test(head)) return success({ format: 'desinventar', header: [] });
  const given = encoding === undefined ? {} : { encoding };
  for (const [format, headerName] of known) {
    const opened = await openTable(bytes, file, { headerName, ...given });
    if (opened.ok) return success({ format, header: opened.value.header });
  }
  const opened = await openTable(bytes, file, given);
  if (!opened.ok) return opened;
  const { header } = opened.value;
  return success({ format: isOwnHeader(header) ? 'riskbelt' : 'generic', header });
}

/** Names of columns that no other form has. */
const known: readonly (readonly [EventFormat, readonly string[]])[] = [
  ['emdat', emdatPublicColumns.id],
  ['noaa', ['Search Parameters']],
  ['desinventar', ['DataCard', 'Serial']],
];
