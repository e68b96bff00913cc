import { type Result, success } from '../../analysis/failure.ts';
import { decodeText, type TextEncoding } from '../utf8.ts';
import { type EventImport, type EventOptions, startEvents } from './collectEvents.ts';
import { type CardSettings, startCards } from './desinventarCard.ts';
import { readCardsTable } from './desinventarTable.ts';
import { readCardsXml } from './desinventarXml.ts';
import type { ClassifiedType, EventClass } from './emdatClassification.ts';
import { emdatDefaultClasses } from './emdatPublicTable.ts';
import type { YearRange } from './eventDates.ts';

/** The caller's choices about an export of DesInventar. */
export interface DesinventarOptions extends EventOptions {
  /** The country of the export: it names provinces and districts, not always the country. */
  readonly iso3: string;
  readonly classes?: readonly EventClass[];
  /**
   * DesInventar writes 0 for "none" and for "not reported" alike. Unless stated a 0 is taken for a
   * gap, and `zerosAsGaps` counts them.
   */
  readonly zeros?: 'gap' | 'zero';
  /** Whether those indirectly affected belong to the affected; unless stated they do not. */
  readonly affected?: 'direct' | 'direct-and-indirect';
  /** Names of events that the country uses and DesInventar's list does not have. */
  readonly hazards?: ReadonlyMap<string, ClassifiedType>;
  /** Unless stated, 1500 to 2100: national inventories reach back further than EM-DAT. */
  readonly years?: YearRange;
  readonly encoding?: TextEncoding;
}

/** What was made of an export of DesInventar. */
export interface DesinventarImport extends EventImport {
  /** How many zeros were taken for "not reported". */
  readonly zerosAsGaps: number;
}

/**
 * Reads an export of DesInventar Sendai: the XML of the download (`DI_export_` and the country), or
 * the table that the query page saves as CSV, tab-separated text (under the name xls) or xlsx.
 *
 * A row is a datacard, what one event did to one place: `countryEvents` counts cards, and only
 * cards with the same GLIDE number are known to be one event. Deaths are the dead and the missing.
 * Losses are those in US$ as recorded; losses in local currency are not read. Serial numbers repeat;
 * a repeated one gets its use as a suffix.
 *
 * @param bytes - the whole file, unpacked
 * @param file - its name, for places
 * @param options - the caller's choices
 * @fails bad-input  neither XML, xlsx nor text in the stated encoding, not well-formed, or columns
 *   are absent. Bad rows are no failure: they are listed
 * @source undrrDesinventar, tables "fichas" and "eventos" of the server's export
 */
export async function desinventar(
  bytes: Uint8Array,
  file: string,
  options: DesinventarOptions,
): Promise<Result<DesinventarImport>> {
  const settings: CardSettings = {
    iso3: options.iso3,
    classes: new Set(options.classes ?? emdatDefaultClasses),
    years: options.years ?? { first: 1500, last: 2100 },
    zeros: options.zeros ?? 'gap',
    affected: options.affected ?? 'direct',
    hazards: options.hazards ?? new Map(),
  };
  const encoding = options.encoding ?? 'utf-8';
  const collector = startEvents(options);
  const reader = startCards(settings, collector);
  let walked: Result<null>;
  if (/^\s*</.test(beginning(bytes))) {
    const text = decodeText(bytes, file, encoding);
    walked = text.ok ? readCardsXml(text.value, file, reader.read) : text;
  } else {
    walked = await readCardsTable(bytes, file, encoding, reader.read, collector);
  }
  if (!walked.ok) return walked;
  return success({ ...collector.settle(), zerosAsGaps: reader.zerosAsGaps() });
}

/** The first characters, a byte order mark and the zeros of UTF-16 left out. */
function beginning(bytes: Uint8Array): string {
  const plain = [...bytes.subarray(0, 200)].filter((byte) => byte > 0 && byte < 128);
  return String.fromCharCode(...plain);
}
