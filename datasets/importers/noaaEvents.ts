import { failure, type Result, success } from '../../analysis/failure.ts';
import type { TextEncoding } from '../utf8.ts';
import { type EventImport, type EventOptions, startEvents } from './collectEvents.ts';
import { eventDate, noDate, type YearRange } from './eventDates.ts';
import { isEmpty, quantityIn } from './eventNumbers.ts';
import { noaaLocation } from './noaaLocation.ts';
import { openTable } from './tableSource.ts';
import type { SheetCell } from './workbook.ts';

/** The caller's choices about NOAA's significant earthquakes. */
export interface NoaaEventsOptions extends EventOptions {
  /** Unless stated, 1500 to 2100. */
  readonly years?: YearRange;
  readonly encoding?: TextEncoding;
}

const needed = ['Year', 'Mo', 'Dy', 'Location Name', 'Deaths', 'Damage ($Mil)'] as const;

/**
 * Reads NOAA's significant earthquakes as events, as its page saves them (tab-separated text).
 *
 * The table has no numbers of events: each row is one event of the area that its location names
 * first. Deaths are the dead and the missing, with those of the tsunami where a total is given.
 * Damage is turned from millions into US$ by moving the decimal point.
 *
 * @param bytes - the whole file
 * @param file - its name, for places
 * @param options - the caller's choices
 * @fails bad-input  not text in the stated encoding, or columns are absent
 */
export async function noaaEvents(
  bytes: Uint8Array,
  file: string,
  { years = { first: 1500, last: 2100 }, ...options }: NoaaEventsOptions = {},
): Promise<Result<EventImport>> {
  const opened = await openTable(bytes, file, { headerName: ['Location Name'], ...options });
  if (!opened.ok) return opened;
  const { header, eachRow } = opened.value;
  const absent = needed.filter((name) => !header.includes(name));
  if (absent.length > 0) {
    const names = absent.map((name) => `"${name}"`).join(', ');
    return failure('bad-input', 'noaaEvents', `${file} needs the columns ${names}`, [file]);
  }
  const collector = startEvents(options);
  const { faults } = collector;
  const columns = new Map(header.map((name, at) => [name, at]));
  const walked = eachRow(({ cells, place }) => {
    const at = (name: string): string => place(columns.get(name) ?? 0);
    const cell = (name: string): SheetCell => cells[columns.get(name) ?? -1] ?? null;
    if (!isEmpty(cell('Search Parameters'))) return;
    const origin = place(0);
    const number = (name: string, whole: boolean, factor = 1): number | null =>
      quantityIn(cell(name), { what: name, whole, factor }, faults, () => at(name));
    const total = (name: string, whole: boolean, factor?: number): number | null =>
      number(`Total ${name}`, whole, factor) ?? number(name, whole, factor);
    const date = { year: cell('Year'), month: cell('Mo'), day: cell('Dy') };
    const names = { year: 'Year', month: 'Mo', day: 'Dy' } as const;
    const start = eventDate(
      { what: 'event', ...date, place: (part) => at(names[part]) },
      years,
      faults,
    );
    if (isEmpty(date.year)) faults.note('year-missing', at('Year'), 'year is empty');
    const location = String(cell('Location Name') ?? '').trim();
    const area = noaaLocation(location);
    if (area === undefined) {
      faults.note('unknown-area', at('Location Name'), `location "${location}" is unknown`);
    }
    const dead = total('Deaths', true);
    const missing = total('Missing', true);
    collector.add(
      {
        eventId: origin,
        countryEventId: origin,
        part: 1,
        parts: 1,
        year: start.year,
        areaThen: area ?? null,
        area: area ?? null,
        hazard: 'earthquake',
        subtype: 'ground-movement',
        startYear: start.year,
        startMonth: start.month,
        startDay: start.day,
        startPrecision: start.precision,
        endYear: noDate.year,
        endMonth: noDate.month,
        endDay: noDate.day,
        endPrecision: noDate.precision,
        deaths: dead === null && missing === null ? null : (dead ?? 0) + (missing ?? 0),
        injured: total('Injuries', true),
        affected: null,
        homeless: null,
        totalAffected: null,
        lossUsd: total('Damage ($Mil)', false, 1_000_000),
        lossUsdAdjusted: null,
        insuredLossUsd: null,
        insuredLossUsdAdjusted: null,
        consumerPriceIndex: null,
        historic: null,
        source: 'NOAA significant earthquakes',
        origin,
      },
      { id: () => origin, totalAffected: () => at('Injuries'), end: () => at('Year') },
    );
  });
  return walked.ok ? success(collector.settle()) : walked;
}
