import { failure, type Result, success } from '../../analysis/failure.ts';
import type { TextEncoding } from '../utf8.ts';
import { byName } from './byName.ts';
import {
  type EventCollector,
  type EventImport,
  type EventOptions,
  type EventPlaces,
  startEvents,
} from './collectEvents.ts';
import { type DateParts, splitDate } from './dateText.ts';
import { emdatHazards } from './emdatHazards.ts';
import { emdatSubtypes } from './emdatSubtypes.ts';
import { type EventDate, eventDate, type YearRange } from './eventDates.ts';
import type { EventField, EventMapping } from './eventMapping.ts';
import { isEmpty, quantityIn } from './eventNumbers.ts';
import { areaOfCode } from './historicCodes.ts';
import type { RowFaults } from './rowFaults.ts';
import { openTable, type TableRow } from './tableSource.ts';
import type { SheetCell } from './workbook.ts';

/** The caller's choices about a table of events of any origin. */
export interface GenericEventsOptions extends EventOptions {
  readonly mapping: EventMapping;
  readonly knownAreas: ReadonlySet<string>;
  /** Unless stated, 1500 to 2100. */
  readonly years?: YearRange;
  readonly encoding?: TextEncoding;
}

/** So many different dates are kept divided: more than the days of a century. */
const MOST_DATES = 50_000;

/** So many rows without event ids are kept to be compared with later ones: a table may have millions. */
const MOST_ROWS_COMPARED = 200_000;

/**
 * Reads a table of events of any origin, text or xlsx, by a mapping.
 *
 * Without a column of event ids each row is an event of its own, and one whose cells are all those of
 * an earlier row is told of, among the first 200 000. A hazard is one of our codes, or a
 * word of the mapping; an area is a code, or a word of the mapping. Case, accents and points of such
 * a word do not matter.
 *
 * @param bytes - the whole file
 * @param file - its name, for places
 * @param options - mapping and the caller's choices
 * @fails bad-input  neither xlsx nor text in the stated encoding, or a broken quote
 * @fails bad-setting  the mapping names columns that the table does not have
 */
export async function genericEvents(
  bytes: Uint8Array,
  file: string,
  options: GenericEventsOptions,
): Promise<Result<EventImport>> {
  const { mapping, encoding } = options;
  const wanted = Object.values(mapping.columns).map(({ column }) => column);
  const opened = await openTable(bytes, file, {
    headerName: wanted,
    ...(encoding === undefined ? {} : { encoding }),
  });
  if (!opened.ok) return opened;
  const { header, eachRow } = opened.value;
  const absent = wanted.filter((name) => !header.includes(name));
  if (absent.length > 0) {
    const names = absent.map((name) => `"${name}"`).join(', ');
    return failure('bad-setting', 'genericEvents', `${file} needs the columns ${names}`, absent);
  }
  const collector = startEvents(options);
  const readRow = rowReader(header, options, collector);
  const walked = eachRow((row) => {
    if (row.cells.length === header.length) {
      readRow(row);
      return;
    }
    const origin = (): string => row.place(0);
    const reason = `needs ${header.length} cells as the header has, got ${row.cells.length}`;
    collector.faults.note('wrong-cell-count', origin(), reason);
    collector.add(null, { id: origin, totalAffected: origin, end: origin });
  });
  return walked.ok ? success(collector.settle()) : walked;
}

function rowReader(
  header: readonly string[],
  { mapping, knownAreas, years = { first: 1500, last: 2100 } }: GenericEventsOptions,
  collector: EventCollector,
): (row: TableRow) => void {
  const { faults } = collector;
  const isMissing = missingWords(mapping.missing);
  const at = new Map<EventField, number>();
  const codeNamed = byName(mapping.areas);
  const hazardNamed = byName(
    mapping.hazards,
    (one, other) => one.hazard === other.hazard && one.subtype === other.subtype,
  );
  // a table repeats few dates a million times
  const dates = new Map<string, ReadDate>();
  for (const [field, { column }] of Object.entries(mapping.columns)) {
    at.set(field as EventField, header.indexOf(column));
  }
  // the functions below are made once and read the row at hand: a million rows would make many
  let row: TableRow = { cells: [], place: () => '' };
  const cell = (field: EventField): SheetCell => cellIn(at.get(field) ?? -1);
  const cellIn = (column: number): SheetCell => {
    const stored = row.cells[column] ?? null;
    return typeof stored === 'string' && isMissing(stored) ? null : stored;
  };
  const placeOf = (field: EventField): string => row.place(Math.max(at.get(field) ?? 0, 0));
  const words = (field: EventField): string => String(cell(field) ?? '').trim();
  const numberIn = (field: EventField, whole: boolean): (() => number | null) => {
    const factor = mapping.columns[field]?.factor ?? 1;
    const rule = { what: mapping.columns[field]?.column ?? field, factor, whole };
    const place = (): string => placeOf(field);
    const column = at.get(field) ?? -1;
    return () => quantityIn(cellIn(column), rule, faults, place);
  };
  const numbers = {
    deaths: numberIn('deaths', true),
    injured: numberIn('injured', true),
    affected: numberIn('affected', true),
    homeless: numberIn('homeless', true),
    totalAffected: numberIn('totalAffected', true),
    lossUsd: numberIn('lossUsd', false),
    lossUsdAdjusted: numberIn('lossUsdAdjusted', false),
    insuredLossUsd: numberIn('insuredLossUsd', false),
    consumerPriceIndex: numberIn('consumerPriceIndex', false),
  };
  const dateIn = (what: 'start' | 'end'): (() => ReadDate) => {
    const whole = at.has(`${what}Date`);
    const place = (part: 'year' | 'month' | 'day'): string =>
      placeOf(whole ? `${what}Date` : `${what}${upperFirst(part)}`);
    const read = (parts: DateParts, noted: RowFaults): ReadDate => ({
      parts,
      date: eventDate({ what, ...parts, place }, years, noted),
    });
    if (!whole) {
      return () =>
        read(
          { year: cell(`${what}Year`), month: cell(`${what}Month`), day: cell(`${what}Day`) },
          faults,
        );
    }
    const column = at.get(`${what}Date`) ?? -1;
    return () => {
      const stored = cellIn(column);
      if (typeof stored !== 'string') return read(splitDate(stored, mapping.dateFormat), faults);
      const known = dates.get(stored);
      if (known !== undefined) return known;
      // a fault is noted at each of its places: only what has none is kept
      const noted = { faults: 0 };
      const made = read(splitDate(stored, mapping.dateFormat), {
        ...faults,
        note: (...fault) => {
          noted.faults += 1;
          faults.note(...fault);
        },
      });
      if (noted.faults === 0 && dates.size < MOST_DATES) dates.set(stored, made);
      return made;
    };
  };
  const [startIn, endIn] = [dateIn('start'), dateIn('end')];
  const startField = at.has('startDate') ? 'startDate' : 'startYear';
  const twinOf = startTwins();
  const places: EventPlaces = {
    id: () => placeOf('eventId'),
    totalAffected: () => placeOf('totalAffected'),
    end: () => placeOf(at.has('endDate') ? 'endDate' : 'endYear'),
  };
  return (next) => {
    row = next;
    const { parts: startParts, date: start } = startIn();
    if (isEmpty(startParts.year)) faults.note('year-missing', placeOf(startField), 'year is empty');
    const { date: end } = endIn();
    const areaWord = at.has('area') ? words('area') : (mapping.everywhere.area ?? '');
    const code = codeNamed(areaWord) ?? areaWord;
    const area = areaOfCode(code, start.year, knownAreas);
    if (area === undefined)
      faults.note('unknown-area', placeOf('area'), `area "${areaWord}" is unknown`);
    if (area?.isTooLate === true) {
      const reason = `code ${code} needs a year in which it was in use, got ${start.year}`;
      faults.note('code-outside-its-years', placeOf('area'), reason);
    }
    const hazardWord = at.has('hazard') ? words('hazard') : (mapping.everywhere.hazard ?? '');
    const type = hazardNamed(hazardWord) ?? ownHazard(hazardWord);
    if (type === undefined) {
      faults.note('unknown-hazard', placeOf('hazard'), `hazard "${hazardWord}" is unknown`);
    }
    const origin = row.place(0);
    const id = words('eventId');
    if (at.has('eventId') && id === '') {
      faults.note('missing-event-id', placeOf('eventId'), 'event id is empty');
    }
    if (!at.has('eventId')) {
      const twin = twinOf(row.cells, origin);
      if (twin !== null) {
        faults.note('same-row-twice', origin, `every cell is that of the row at ${twin}`);
      }
    }
    const eventId = id === '' ? origin : id;
    collector.add(
      {
        eventId,
        countryEventId: id === '' ? origin : `${id}-${code}`,
        part: 1,
        parts: 1,
        year: start.year,
        areaThen: area === undefined ? areaWord || null : code,
        area: area?.area ?? null,
        hazard: type?.hazard ?? null,
        subtype: type?.subtype ?? null,
        startYear: start.year,
        startMonth: start.month,
        startDay: start.day,
        startPrecision: start.precision,
        endYear: end.year,
        endMonth: end.month,
        endDay: end.day,
        endPrecision: end.precision,
        deaths: numbers.deaths(),
        injured: numbers.injured(),
        affected: numbers.affected(),
        homeless: numbers.homeless(),
        totalAffected: numbers.totalAffected(),
        lossUsd: numbers.lossUsd(),
        lossUsdAdjusted: numbers.lossUsdAdjusted(),
        insuredLossUsd: numbers.insuredLossUsd(),
        insuredLossUsdAdjusted: null,
        consumerPriceIndex: numbers.consumerPriceIndex(),
        historic: null,
        source: mapping.source,
        origin,
      },
      places,
    );
  };
}

/** A date as it was read. */
interface ReadDate {
  readonly parts: DateParts;
  readonly date: EventDate;
}

/** Finds where a row with the same cells stood before; null for the first of its kind. */
function startTwins(): (cells: readonly SheetCell[], origin: string) => string | null {
  const seen = new Map<string, string>();
  return (cells, origin) => {
    const text = cells.join('\u001f');
    const before = seen.get(text);
    if (before === undefined && seen.size < MOST_ROWS_COMPARED) seen.set(text, origin);
    return before ?? null;
  };
}

/** Whether a cell is one of the words for nothing; most cells are told by their first letter. */
function missingWords(words: readonly string[]): (cell: string) => boolean {
  const missing = new Set(words);
  const firsts = new Set(words.map((word) => word.charCodeAt(0)));
  return (cell) => {
    const first = cell.charCodeAt(0);
    const isPlain = first > SPACE && first < DELETE;
    return (!isPlain || firsts.has(first)) && missing.has(cell.trim());
  };
}

/** Between these two lie the letters, digits and signs that `trim` leaves. */
const SPACE = 0x20;
const DELETE = 0x7f;

/** A hazard that the table already writes by our code, or a subtype as "flood/flash-flood". */
function ownHazard(word: string): { hazard: string; subtype?: string } | undefined {
  const [code, subtype] = word.split('/');
  if (subtype === undefined) {
    const known = emdatHazards.find(({ hazard }) => hazard === code);
    return known === undefined ? undefined : { hazard: known.hazard };
  }
  const known = emdatSubtypes.find((one) => one.hazard === code && one.subtype === subtype);
  return known === undefined ? undefined : { hazard: known.hazard, subtype: known.subtype };
}

function upperFirst(part: 'year' | 'month' | 'day'): 'Year' | 'Month' | 'Day' {
  return part === 'year' ? 'Year' : part === 'month' ? 'Month' : 'Day';
}
