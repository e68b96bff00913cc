import type { EventClass } from './emdatClassification.ts';
import { isBefore } from './eventDates.ts';
import { type EventCounts, type LossEvent, startCounts } from './lossEvents.ts';
import {
  countFaults,
  type FaultChoices,
  type FaultCount,
  type RowFault,
  type RowFaults,
  startRowFaults,
} from './rowFaults.ts';

/** What an importer made of a table of events. */
export interface EventImport {
  /** In the order of the file; empty where the caller took each event as it was read. */
  readonly events: readonly LossEvent[];
  /** Every fault, whether its row was kept or left out, in the order of the file. */
  readonly faults: readonly RowFault[];
  readonly faultCounts: readonly FaultCount[];
  /** Rows of classes that the caller did not ask for, by class; no faults are sought in them. */
  readonly keptApart: Readonly<Partial<Record<EventClass, number>>>;
  readonly rows: { readonly read: number; readonly kept: number; readonly leftOut: number };
  readonly counts: EventCounts;
}

/** Takes events row by row. */
export interface EventCollector {
  /** Faults of the row at hand. */
  readonly faults: RowFaults;
  /** Ends the row at hand with what was read of it; null where nothing could be. */
  readonly add: (event: LossEvent | null, places: EventPlaces) => void;
  /** Ends the row at hand, which belongs to a class that is not wanted. */
  readonly keepApart: (eventClass: EventClass) => void;
  readonly settle: () => EventImport;
}

/** Where the cells stand that checks between cells blame; asked only at a fault. */
export interface EventPlaces {
  readonly id: () => string;
  readonly totalAffected: () => string;
  readonly end: () => string;
}

/** What every importer of events lets its caller choose. */
export interface EventOptions {
  /** What becomes of rows with a fault. */
  readonly faults?: FaultChoices;
  /** Takes each event as it is read, so that a table of a million is never held as a whole. */
  readonly onEvent?: (event: LossEvent) => void;
}

/**
 * Starts an import. Each event is checked against the others and in itself: a country-event may be
 * there once, may not end before it begins, and its persons must add up to the total.
 *
 * @param options - what becomes of faults and events
 * @param divide - makes the parts of an event that is to be counted in several years
 */
export function startEvents(
  options: EventOptions = {},
  divide: (event: LossEvent) => readonly LossEvent[] = (event) => [event],
): EventCollector {
  const faults = startRowFaults(options.faults);
  const events: LossEvent[] = [];
  const keep = options.onEvent ?? ((event: LossEvent) => void events.push(event));
  const counts = startCounts();
  let kept = 0;
  const seenAt = new Map<string, string>();
  const keptApart: Partial<Record<EventClass, number>> = {};
  let read = 0;
  let leftOut = 0;
  return {
    faults,
    add: (event, places) => {
      read += 1;
      const seen = event === null ? undefined : seenAt.get(event.countryEventId);
      if (event !== null) checkEvent(event, places, seen, faults);
      if (faults.endRow() === 'left-out' || event === null) {
        leftOut += 1;
        return;
      }
      if (seen === undefined) seenAt.set(event.countryEventId, event.origin);
      kept += 1;
      for (const part of divide(event)) {
        counts.add(part);
        keep(part);
      }
    },
    keepApart: (eventClass) => {
      read += 1;
      keptApart[eventClass] = (keptApart[eventClass] ?? 0) + 1;
    },
    settle: () => ({
      events,
      faults: faults.all,
      faultCounts: countFaults(faults.all),
      keptApart,
      rows: { read, kept, leftOut },
      counts: counts.all(),
    }),
  };
}

function checkEvent(
  event: LossEvent,
  places: EventPlaces,
  seenAt: string | undefined,
  faults: RowFaults,
): void {
  if (seenAt !== undefined) {
    const reason = `event "${event.countryEventId}" is there already, at ${seenAt}`;
    faults.note('duplicate-event-id', places.id(), reason);
  }
  if (event.endYear !== null && endsBeforeStart(event)) {
    faults.note('end-before-start', places.end(), 'end needs to be after the start');
  }
  const { injured, affected, homeless, totalAffected } = event;
  if (totalAffected === null || (injured === null && affected === null && homeless === null))
    return;
  const sum = (injured ?? 0) + (affected ?? 0) + (homeless ?? 0);
  if (sum === totalAffected) return;
  const reason = `total affected needs ${sum} as injured, affected and homeless add up, got ${totalAffected}`;
  faults.note('totals-differ', places.totalAffected(), reason);
}

function endsBeforeStart(event: LossEvent): boolean {
  return isBefore(
    { year: event.endYear, month: event.endMonth, day: event.endDay, precision: null },
    { year: event.startYear, month: event.startMonth, day: event.startDay, precision: null },
  );
}
