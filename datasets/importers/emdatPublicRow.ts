import type { EventCollector } from './collectEvents.ts';
import { classifyEmdat, type EventClass } from './emdatClassification.ts';
import type { EmdatPublicColumn } from './emdatPublicColumns.ts';
import { eventDate, type YearRange } from './eventDates.ts';
import { isEmpty, quantityIn } from './eventNumbers.ts';
import { areaOfCode } from './historicCodes.ts';
import type { SheetCell } from './workbook.ts';

/** One row of EM-DAT's public table. */
export interface EmdatRow {
  readonly cells: readonly SheetCell[];
  readonly columns: Readonly<Record<EmdatPublicColumn, number>>;
  /** Where the cell of a column stands. */
  readonly at: (column: EmdatPublicColumn) => string;
  /** Where the row stands. */
  readonly origin: string;
}

/** What holds for all rows. */
export interface EmdatRowSettings {
  readonly knownAreas: ReadonlySet<string>;
  readonly classes: ReadonlySet<EventClass>;
  readonly years: YearRange;
}

const disasterNumber = /^(\d{4}-\d{4})(?:-([A-Z]{3}))?$/;

/** Reads one row into the collector. */
export function emdatPublicRow(
  row: EmdatRow,
  { knownAreas, classes, years }: EmdatRowSettings,
  collector: EventCollector,
): void {
  const { at, origin } = row;
  const { faults } = collector;
  const cell = (column: EmdatPublicColumn): SheetCell => row.cells[row.columns[column]] ?? null;
  const words = (column: EmdatPublicColumn): string => String(cell(column) ?? '').trim();
  const persons = (column: EmdatPublicColumn, what: string): number | null =>
    quantityIn(cell(column), { what, whole: true }, faults, () => at(column));
  const thousands = (column: EmdatPublicColumn, what: string): number | null =>
    quantityIn(cell(column), { what, factor: 1000 }, faults, () => at(column));

  const type = classifyEmdat(words('type'), words('subtype'));
  const eventClass = type?.eventClass ?? classOfGroup(words('group'));
  if (eventClass !== undefined && !classes.has(eventClass)) {
    collector.keepApart(eventClass);
    return;
  }
  if (type === undefined) {
    const got = `${words('type')} / ${words('subtype')}`;
    faults.note('unknown-hazard', at('type'), `hazard "${got}" is unknown`);
  }
  const start = eventDate(
    {
      what: 'start',
      year: cell('startYear'),
      month: cell('startMonth'),
      day: cell('startDay'),
      place: (part) => at(startColumns[part]),
    },
    years,
    faults,
  );
  if (isEmpty(cell('startYear')))
    faults.note('year-missing', at('startYear'), 'start year is empty');
  const end = eventDate(
    {
      what: 'end',
      year: cell('endYear'),
      month: cell('endMonth'),
      day: cell('endDay'),
      place: (part) => at(endColumns[part]),
    },
    years,
    faults,
  );
  const code = words('iso');
  const area = areaOfCode(code, start.year, knownAreas);
  if (area === undefined) faults.note('unknown-area', at('iso'), `area code "${code}" is unknown`);
  if (area?.isTooLate === true) {
    const reason = `code ${code} needs a year in which it was in use, got ${start.year}`;
    faults.note('code-outside-its-years', at('iso'), reason);
  }
  const id = words('id');
  const parts = disasterNumber.exec(id);
  if (id === '') faults.note('missing-event-id', at('id'), 'DisNo. is empty');
  else if (parts === null) {
    const reason = `DisNo. needs year, number and area as 2004-0659-IDN, got "${id}"`;
    faults.note('malformed-event-id', at('id'), reason);
  }
  if (parts?.[2] !== undefined && parts[2] !== code) {
    const reason = `DisNo. needs the area ${code} of its row, got "${id}"`;
    faults.note('id-and-area-differ', at('id'), reason);
  }
  const eventId = parts?.[1] ?? (id === '' ? origin : id);
  collector.add(
    {
      eventId,
      countryEventId: parts !== null && parts[2] === undefined ? `${id}-${code}` : id || origin,
      part: 1,
      parts: 1,
      year: start.year,
      areaThen: code === '' ? null : code,
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
      deaths: persons('deaths', 'Total Deaths'),
      injured: persons('injured', 'No. Injured'),
      affected: persons('affected', 'No. Affected'),
      homeless: persons('homeless', 'No. Homeless'),
      totalAffected: persons('totalAffected', 'Total Affected'),
      lossUsd: thousands('loss', 'Total Damage'),
      lossUsdAdjusted: thousands('lossAdjusted', 'Total Damage, Adjusted'),
      insuredLossUsd: thousands('insured', 'Insured Damage'),
      insuredLossUsdAdjusted: thousands('insuredAdjusted', 'Insured Damage, Adjusted'),
      consumerPriceIndex: quantityIn(cell('consumerPriceIndex'), { what: 'CPI' }, faults, () =>
        at('consumerPriceIndex'),
      ),
      historic: historicIn(words('historic')),
      source: 'EM-DAT public table',
      origin,
    },
    {
      id: () => at('id'),
      totalAffected: () => at('totalAffected'),
      end: () => at('endYear'),
    },
  );
}

const startColumns = { year: 'startYear', month: 'startMonth', day: 'startDay' } as const;
const endColumns = { year: 'endYear', month: 'endMonth', day: 'endDay' } as const;

/** A technological or complex event whose type is not in the list is still no natural one. */
function classOfGroup(group: string): EventClass | undefined {
  if (/^technological/i.test(group)) return 'technological';
  return /^complex/i.test(group) ? 'complex' : undefined;
}

function historicIn(cell: string): boolean | null {
  if (/^yes$/i.test(cell)) return true;
  return /^no$/i.test(cell) ? false : null;
}
